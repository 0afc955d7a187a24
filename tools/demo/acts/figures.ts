import { FiguresDocument, ProductPageDocument, type FiguresQuery } from '../__generated__/graphql.ts';
import type { Actor } from '../actors.ts';
import type { Page } from '../page.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';
import { words } from '../words.ts';
import type { Product } from './idea.ts';

type Row = { readonly vi: string; readonly en: string; readonly of: (figures: FiguresQuery) => number };
const withStars = (stars: number) => ({ programmeStatistics: { valid } }: FiguresQuery): number => valid.find((one) => one.stars === stars)?.count ?? 0;

const rows: readonly Row[] = [
  { vi: 'Đã từng được công nhận', en: 'ever recognised', of: ({ programmeStatistics }) => programmeStatistics.recognisedTotal },
  { vi: 'Còn hiệu lực', en: 'valid', of: ({ programmeStatistics }) => programmeStatistics.validTotal },
  { vi: '  4 sao', en: '4 stars', of: withStars(4) },
  { vi: '  3 sao', en: '3 stars', of: withStars(3) },
  { vi: 'Hết hạn', en: 'expired', of: ({ programmeStatistics }) => programmeStatistics.expiredTotal },
  { vi: 'Bị thu hồi', en: 'revoked', of: ({ programmeStatistics }) => programmeStatistics.revokedTotal },
  { vi: 'Ý tưởng', en: 'ideas', of: ({ programmeActivity }) => programmeActivity.ideasProposed },
  { vi: 'Sản phẩm từ ý tưởng', en: 'products from ideas', of: ({ programmeActivity }) => programmeActivity.productsFromIdeas },
  { vi: 'Hồ sơ đã nộp', en: 'dossiers submitted', of: ({ programmeActivity }) => programmeActivity.dossiersSubmitted },
  { vi: 'Mẫu đã kiểm nghiệm', en: 'samples tested', of: ({ programmeActivity }) => programmeActivity.samplesTested },
  { vi: 'Đang tạm dừng', en: 'on hold', of: ({ programmeActivity }) => programmeActivity.holdsInForce },
  { vi: 'Đề xuất thu hồi', en: 'revocations proposed', of: ({ programmeActivity }) => programmeActivity.revocationsProposed },
  { vi: 'Điểm bán đang mở', en: 'sales points open', of: ({ programmeActivity }) => programmeActivity.salesPointsOpen },
  { vi: 'Niêm yết đang mở', en: 'listings open', of: ({ programmeActivity }) => programmeActivity.listingsOpen },
  { vi: 'Niêm yết đã dừng', en: 'listings stopped', of: ({ programmeActivity }) => programmeActivity.listingsStopped },
  { vi: 'Tem đã cấp', en: 'stamps issued', of: ({ programmeActivity }) => programmeActivity.stampsIssued },
  { vi: 'Lần cấp tem đã dừng', en: 'stamp issues stopped', of: ({ programmeActivity }) => programmeActivity.stampIssuesStopped },
];

export const figuresNow = (actor: Actor): Promise<FiguresQuery> => actor.ask(FiguresDocument, {});

const signed = (difference: number): string => (difference === 0 ? '·' : difference > 0 ? `+${difference}` : String(difference));

export const showFigures = (page: Page, before: FiguresQuery, now: FiguresQuery = before): void => {
  page.table(['Chương trình / the programme', 'trước / before', ...(now === before ? [] : ['sau / after', '±'])], rows.map(({ vi, en, of }) =>
    [`${vi} / ${en}`, String(of(before)), ...(now === before ? [] : [String(of(now)), signed(of(now) - of(before))])]));
};

/** The product page in one query, and the programme's figures before and after. */
export const figuresFollow = async ({ page, as, step, settled }: Stage, product: Product, before: FiguresQuery): Promise<void> => {
  page.act(both('Hồi 8. Nhìn lại', 'Act 8. Looking back'));
  await settled();
  await step(both('Trang sản phẩm, một câu hỏi cho mọi dịch vụ', 'The product page, one query over all services'), undefined, async (actor, changed) => {
    const { product: now } = await actor.ask(ProductPageDocument, { product: product.id });
    const { code, name, idea, certificate, samples, salesPoints } = now!;
    const verdicts = (samples ?? []).flatMap(({ verdict }) => (verdict === null ? [] : [words.verdict[verdict]]));
    changed(`${code}: ${name}`, `from idea ${idea?.code ?? '–'}`);
    changed(`${certificate!.stars} sao, ${words.certificate[certificate!.status].vi}; mẫu: ${verdicts.map(({ vi }) => vi).join(', ')}`, `${certificate!.stars} stars, ${words.certificate[certificate!.status].en}; sample: ${verdicts.map(({ en }) => en).join(', ')}`);
    changed(`điểm đang bán: ${salesPoints?.length ?? 0}`, `points that offer it now: ${salesPoints?.length ?? 0}`);
  });
  await step(both('Số liệu của chương trình, trước và sau', 'The programme’s figures, before and after'), undefined, async () => {
    showFigures(page, before, await figuresNow(as()));
    if (before.programmeStatistics.note !== null) page.line(before.programmeStatistics.note);
  });
};
