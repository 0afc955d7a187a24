import { CheckStampDocument, DecideRevocationDocument, OnTheMarketDocument, OpenRevocationCasesDocument, ProposeRevocationDocument, VerifyCertificateDocument, type OpenRevocationCasesQuery } from '../__generated__/graphql.ts';
import type { Actor } from '../actors.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';
import { until } from '../waiting.ts';
import { words } from '../words.ts';
import type { Product } from './idea.ts';

const GROUND = 'Mẫu của lô không đạt mức nitơ tổng số (minh họa)';
/** Aim of the programme: the public answer changes within so long after the decision. */
const AIM_MS = 2000;

const openCase = async (actor: Actor, proposal: string): Promise<string | undefined> => {
  for (let after: string | null = null; ;) {
    const { revocationCases: { edges, pageInfo } }: OpenRevocationCasesQuery = await actor.ask(OpenRevocationCasesDocument, { after });
    const found = edges.find(({ node }) => node.id === proposal);
    if (found || !pageInfo.hasNextPage) return found?.node.id;
    after = pageInfo.endCursor;
  }
};

/** Proposed by quality, decided by the province, shown to everybody; listings and stamps stop by themselves. */
export const certificateIsRevoked = async ({ page, step, as, settled, mark }: Stage, { product, sample, number, serial }: { product: Product; sample: string; number: string; serial: string }): Promise<void> => {
  page.act(both('Hồi 7. Thu hồi', 'Act 7. The revocation'));
  await settled();
  const proposal = await step(both('Đề xuất thu hồi', 'The revocation is proposed'), 'agriculture-officer', async (actor, changed) => {
    const { proposal: made } = await actor.perform(ProposeRevocationDocument, { sample, ground: GROUND });
    changed(made!.ground, 'the failed sample is the evidence');
    return made!.id;
  });
  const revoked = await step(both('Quyết định thu hồi', 'The revocation is decided'), 'decision-maker', async (actor, changed) => {
    const found = await until('hồ sơ thu hồi đã mở / the case is open', () => openCase(actor, proposal));
    changed('hồ sơ thu hồi đã mở ở dịch vụ đánh giá', 'the case is open at the rating service');
    const { case: decided } = await actor.perform(DecideRevocationDocument, { product: product.id, case: found, revoke: true, ground: GROUND, decisionNumber: `${mark}-TH/QĐ-UBND` });
    const at = performance.now();
    changed(`hồ sơ: ${words.case[decided!.status].vi}`, `case: ${words.case[decided!.status].en}`);
    return at;
  });
  await step(both('Kiểm tra giấy chứng nhận lần nữa', 'The certificate is checked again'), undefined, async (actor, changed) => {
    const { verifyCertificate: { status } } = await until('giấy chứng nhận bị thu hồi / the certificate is revoked', async () => {
      const answer = await actor.ask(VerifyCertificateDocument, { number });
      return answer.verifyCertificate.status === 'REVOKED' ? answer : undefined;
    });
    const tookMs = Math.ceil(performance.now() - revoked);
    changed(`${words.certificate[status].vi}, ${tookMs} ms sau quyết định (yêu cầu: dưới ${AIM_MS} ms)`, `${words.certificate[status].en}, ${tookMs} ms after the decision (aim: below ${AIM_MS} ms)`);
    if (tookMs >= AIM_MS) throw new RangeError(`REVOKED came after ${tookMs} ms`);
  });
  await step(both('Niêm yết và tem dừng theo', 'Listing and stamps stop by themselves'), undefined, async (_, changed) => {
    const market = await until('niêm yết và tem đã dừng / listing and stamps have stopped', async () => {
      const { product: now } = await as().ask(OnTheMarketDocument, { product: product.id });
      const isStopped = now?.listings?.every(({ state }) => state === 'STOPPED') === true && now.stampIssues?.every(({ state }) => state === 'STOPPED') === true;
      return isStopped ? now : undefined;
    });
    const [listing] = market.listings!;
    changed(`niêm yết: ${words.listing.PUBLISHED.vi} → ${words.listing[listing!.state].vi}`, `listing: ${words.listing.PUBLISHED.en} → ${words.listing[listing!.state].en}`);
    const { checkStamp: { status, note } } = await as().ask(CheckStampDocument, { serial });
    changed(`tem ${serial}: ${note}`, `stamp: ${words.stamp[status].en}`);
  });
};
