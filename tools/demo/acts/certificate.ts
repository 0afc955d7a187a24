import { RecogniseProductDocument, VerifyCertificateDocument } from '../__generated__/graphql.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';
import { words } from '../words.ts';

/** The decision, its certificate, and what anybody reads behind the number. */
export const certificateIsGiven = async ({ page, step, mark }: Stage, dossier: string, stars: number): Promise<string> => {
  page.act(both('Hồi 4. Quyết định và giấy chứng nhận', 'Act 4. The decision and the certificate'));
  const number = await step(both('Quyết định công nhận', 'The product is recognised'), 'decision-maker', async (actor, changed) => {
    const { certificate } = await actor.perform(RecogniseProductDocument, { dossier, stars, decisionNumber: `${mark}/QĐ-UBND` });
    const { validFrom, validUntil, number: given, illustrative, checkUrl } = certificate!;
    changed(`giấy chứng nhận ${stars} sao số`, `a ${stars}-star certificate, its number:`);
    page.line(given);
    changed(`36 tháng: ${validFrom} đến hết ${validUntil}${illustrative ? ' (minh họa)' : ''}`, `36 months: ${validFrom} to ${validUntil}${illustrative ? ' (illustrative)' : ''}`);
    changed('mã QR dẫn đến', 'the QR code leads to');
    page.line(checkUrl);
    return given;
  });
  await step(both('Kiểm tra giấy chứng nhận', 'The certificate is checked'), undefined, async (actor, changed) => {
    const { verifyCertificate: { status, product } } = await actor.ask(VerifyCertificateDocument, { number });
    changed(`${words.certificate[status].vi}: ${product?.name ?? ''}`, `${words.certificate[status].en}: ${product?.producer.name ?? ''}`);
  });
  return number;
};
