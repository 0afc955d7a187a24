import { CloseSessionDocument, EstablishCouncilDocument, OpenSessionDocument, RatedDossierDocument, SheetToFillDocument, SubmitScoreDocument } from '../__generated__/graphql.ts';
import type { Stage } from '../stage.ts';
import { both } from '../text.ts';

const CHAIR = 'council-member-1';
const MEMBERS = [CHAIR, 'council-member-2', 'council-member-3', 'council-member-4', 'council-member-5'];
const SECRETARY = 'council-secretary';
const MONITOR = 'monitoring-member';
const TRACE_SHOWN = 6;

export type Criterion = { readonly code: string; readonly max: number; readonly options: readonly { readonly code: string; readonly points: number }[] };

/** Answers of one member: of each criterion the option nearest to four fifths of its points, here and there to half of them, each member elsewhere. */
export const sheetOf = (criteria: readonly Criterion[], member: number) =>
  criteria.map(({ code, options }, at) => {
    const part = (at + member) % 4 === 0 ? 0.5 : 0.8;
    const most = Math.max(...options.map(({ points }) => points));
    const [nearest] = [...options].sort((one, other) => Math.abs(one.points - part * most) - Math.abs(other.points - part * most));
    return { criterion: code, option: nearest!.code };
  });

/** A council scores the dossier; the stars follow from the sheets. */
export const councilRates = async ({ page, step, personOf, mark }: Stage, dossier: string): Promise<number> => {
  page.act(both('Hồi 3. Hội đồng chấm điểm', 'Act 3. The council scores'));
  const council = await step(both('Thành lập Hội đồng cấp tỉnh', 'A provincial council is set up'), 'decision-maker', async (actor, changed) => {
    const { council: made } = await actor.perform(EstablishCouncilDocument, {
      level: 'PROVINCE', decisionNumber: `${mark}-HĐ/QĐ-UBND`,
      members: [
        ...MEMBERS.map((login) => ({ person: personOf(login), role: login === CHAIR ? 'CHAIR' as const : 'MEMBER' as const })),
        { person: personOf(SECRETARY), role: 'SECRETARY' },
        { person: personOf(MONITOR), role: 'MONITOR' },
      ],
    });
    changed(`Quyết định ${made!.decisionNumber}: ${MEMBERS.length} người chấm, một thư ký, một thành viên giám sát`, `${MEMBERS.length} who score, a secretary, a monitoring member`);
    return made!.id;
  });
  const session = await step(both('Mở phiên họp', 'The session is opened'), SECRETARY, async (actor, changed) => {
    const present = [...MEMBERS, SECRETARY, MONITOR].map(personOf);
    const { session: made } = await actor.perform(OpenSessionDocument, { council, present, dossiers: [dossier] });
    changed(`có mặt ${made!.present.length}; một hồ sơ trong chương trình`, `${made!.present.length} present; one dossier on the agenda`);
    changed(`áp dụng: ${made!.law.map(({ id, revision }) => `${id} (bản ${revision})`).join(', ')}`, `law fixed: ${made!.law.map(({ hash }) => hash.slice(0, 12)).join(', ')}`);
    return made!.id;
  });
  for (const [at, login] of MEMBERS.entries()) {
    await step(both(`Chấm điểm theo phiếu, người thứ ${at + 1}`, `Sheet ${at + 1} of ${MEMBERS.length} is handed in`), login, async (actor, changed) => {
      const { ratingSession } = await actor.ask(SheetToFillDocument, { session });
      const sheet = ratingSession!.scorings[0]!.sheet!;
      if (at === 0) changed(`${sheet.criteria.length} tiêu chí: ${sheet.name}`, `${sheet.criteria.length} criteria; ${sheet.illustrative ? 'an illustrative sheet, not law' : 'a sheet of the law'}`);
      const { scoring } = await actor.perform(SubmitScoreDocument, { session, dossier, answers: sheetOf(sheet.criteria, at) });
      const sealed = scoring!.sheets === null;
      changed(`${scoring!.mySheet!.total} điểm${sealed ? ', niêm phong đến khi đóng phiên' : ''}`, `${scoring!.mySheet!.total} points${sealed ? ', sealed until the session closes' : ''}`);
    });
  }
  await step(both('Đóng phiên họp', 'The session is closed'), SECRETARY, async (actor, changed) => {
    await actor.perform(CloseSessionDocument, { session });
    changed('phiếu được mở, kết quả được tính', 'sheets are opened, the result is computed');
  });
  return step(both('Kết quả và căn cứ', 'The result and why'), SECRETARY, async (actor, changed) => {
    const [{ dossier: rated }, english] = await Promise.all([actor.ask(RatedDossierDocument, { dossier }), actor.ask(RatedDossierDocument, { dossier }, 'en')]);
    const result = rated!.result!;
    const lines = english.dossier!.result!.trace;
    for (const [at, { text }] of result.trace.slice(0, TRACE_SHOWN).entries()) changed(text, lines[at]!.text);
    if (result.trace.length > TRACE_SHOWN) changed(`… và ${result.trace.length - TRACE_SHOWN} dòng căn cứ nữa`, `… and ${result.trace.length - TRACE_SHOWN} more lines`);
    changed(`tổng ${result.sum} / ${result.sheets} phiếu = ${result.score ?? '?'} điểm → ${result.stars ?? '?'} sao`, `${result.sum} / ${result.sheets} sheets = ${result.score ?? '?'} points → ${result.stars ?? '?'} stars`);
    if (result.stars === null) throw new RangeError(result.missing.join(', '));
    return result.stars;
  });
};
