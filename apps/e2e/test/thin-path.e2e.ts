import { requestId, until } from '@ocop/testing';
import { accounts } from '../src/accounts.ts';
import { activity, figuresOf, type Activity } from '../src/figures.ts';
import { as, codesOf, done, perform } from '../src/people.ts';
import { settled } from '../src/settled.ts';
import { aCertifiedProduct, aDossier, anOpenSession, answersWorth, aRegisteredProduct, aSubmittedDossier, aTestedSample, COMMUNE, MEMBERS, MONITOR, PAPERS, presence, resultOf, scoreAndClose, SECRETARY, aCouncil, type Certified } from '../src/story.ts';

const ACCEPTED_WITHIN_MS = 2000;
const verified = async (number: string) => (await as().ask<{ verifyCertificate: Record<string, unknown> }>(
  'query ($number: String!) { verifyCertificate(number: $number) { status stars validFrom validUntil illustrative checkUrl product { name producer { name } } } }', { number })).verifyCertificate;
const today = async (): Promise<string> => (await as().ask<{ programmeStatistics: { asOf: string } }>('{ programmeStatistics { asOf } }')).programmeStatistics.asOf;

describe('from an idea to a certificate', () => {
  let certified: Certified;
  beforeAll(async () => { certified = await aCertifiedProduct(); }, 60_000);

  it('gives the stars that follow from the sheets, with why', async () => {
    const { outcome, stars, score, sum, sheets, illustrative, trace } = await resultOf(certified.dossier);
    const total = certified.totals.reduce((one, other) => one + other, 0);
    expect({ outcome, sum, sheets, illustrative }).toEqual({ outcome: 'RATED', sum: total, sheets: MEMBERS.length, illustrative: true });
    expect(score).toBeCloseTo(Math.trunc((total * 100) / MEMBERS.length) / 100, 5);
    const { rulePackOn } = await as().ask<{ rulePackOn: { bands: { stars: number; min: number }[] } }>('{ rulePackOn { bands { stars min } } }');
    expect(stars).toBe(Math.max(...rulePackOn.bands.filter(({ min }) => total >= min * MEMBERS.length).map((band) => band.stars)));
    expect(trace.some(({ text, cite }) => text.includes(String(stars)) && cite.length > 0)).toBe(true);
  });

  it('certifies for 36 months under a number that anybody can check', async () => {
    const [from, check] = [await today(), await verified(certified.number)];
    expect(certified.number).toBe(`${certified.mark}/QĐ-UBND/${certified.code}`);
    expect(check).toMatchObject({ status: 'VALID', stars: certified.stars, validFrom: from, illustrative: true, product: { name: certified.name } });
    const end = new Date(`${from}T00:00:00Z`);
    end.setUTCFullYear(end.getUTCFullYear() + 3);
    end.setUTCDate(end.getUTCDate() - 1);
    expect(check['validUntil']).toBe(end.toISOString().slice(0, 10));
    expect(decodeURIComponent(String(check['checkUrl']))).toContain(certified.number);
    expect(await verified('không có số này')).toMatchObject({ status: 'UNKNOWN', product: null });
  });

  it('stops listings and stamps, and says REVOKED within two seconds of the decision', async () => {
    const { product, mark, number } = certified;
    const before: Activity = await activity();
    const revokedBefore = (await figuresOf(await today())).revokedTotal;
    const point = (await done('trade-officer', 'registerSalesPoint', { code: `DB-${mark}`, name: `Điểm bán ${mark} (minh họa)`, unit: COMMUNE, operator: `Hộ kinh doanh ${mark} (minh họa)`, openedOn: await today(), illustrative: true }, 'salesPoint { id }'))['salesPoint'] as { id: string };
    await done('sales-point-operator', 'publishListing', { product, salesPoint: point.id });
    const { firstSerial } = (await done('trade-officer', 'issueStamps', { product, lot: mark, count: 20 }, 'stampIssue { firstSerial }'))['stampIssue'] as { firstSerial: string };

    const sample = await aTestedSample(product, { lot: mark, nitrogen: '8.1' });
    const tested = await as('inspector').ask<{ sample: { verdict: string; report: { results: { isLimitConfirmed: boolean; limitMin: string }[] } } }>('query ($id: ID!) { sample(id: $id) { verdict report { results { isLimitConfirmed limitMin } } } }', { id: sample });
    expect(tested.sample).toMatchObject({ verdict: 'FAIL', report: { results: [{ isLimitConfirmed: true, limitMin: '10' }] } });
    await until('the lot is held', async () => (await as().ask<{ product: { holds: { state: string; scope: string }[] } }>('query ($id: ID!) { product(id: $id) { holds { state scope } } }', { id: product })).product.holds.some(({ state, scope }) => state === 'HELD' && scope === 'LOT'));

    const proposed = await done('agriculture-officer', 'proposeRevocation', { sample, ground: 'mẫu không đạt (minh họa)' }, 'proposal { id certificateNumber }');
    const { id, certificateNumber } = proposed['proposal'] as { id: string; certificateNumber: string };
    expect(certificateNumber).toBe(number);
    const decide = { requestId: requestId(), product, case: id, revoke: true, ground: 'mẫu không đạt (minh họa)', decisionNumber: `${mark}-TH/QĐ-UBND` };
    const decided = await until('the case is open', async () => {
      const payload = await perform('decision-maker', 'decideRevocation', decide, 'case { status }');
      return codesOf(payload).includes('CASE_NOT_OPEN') ? undefined : payload;
    });
    const at = Date.now();
    expect(decided).toMatchObject({ userErrors: [], case: { status: 'REVOKED' } });
    expect(await verified(number)).toMatchObject({ status: 'REVOKED' });
    expect(Date.now() - at).toBeLessThan(ACCEPTED_WITHIN_MS);

    const market = await until('listing and stamps have stopped', async () => {
      const now = await as().ask<{ product: { listings: { state: string; stopReason: string | null }[]; stampIssues: { state: string }[]; salesPoints: unknown[] } }>('query ($id: ID!) { product(id: $id) { listings { state stopReason } stampIssues { state } salesPoints { id } } }', { id: product });
      return now.product.listings.every(({ state }) => state === 'STOPPED') && now.product.stampIssues.every(({ state }) => state === 'STOPPED') ? now.product : undefined;
    });
    expect(market).toEqual({ listings: [{ state: 'STOPPED', stopReason: 'REVOKED' }], stampIssues: [{ state: 'STOPPED' }], salesPoints: [] });
    expect((await as().ask<{ checkStamp: { status: string } }>('query ($serial: String!) { checkStamp(serial: $serial) { status } }', { serial: firstSerial })).checkStamp.status).toBe('STOPPED');
    expect(codesOf(await perform('sales-point-operator', 'publishListing', { product, salesPoint: point.id }))).toEqual(['NO_CERTIFICATE_IN_FORCE']);
    expect(codesOf(await perform('trade-officer', 'issueStamps', { product, lot: mark, count: 1 }))).toEqual(['NO_CERTIFICATE_IN_FORCE']);

    expect((await figuresOf(await today())).revokedTotal).toBe(revokedBefore + 1);
    const after = await until('reporting has followed', async () => {
      const now = await activity();
      return now.stampIssuesStopped > before.stampIssuesStopped && now.listingsStopped > before.listingsStopped ? now : undefined;
    });
    expect(after).toMatchObject({ samplesTested: before.samplesTested + 1, revocationsProposed: before.revocationsProposed + 1, listingsStopped: before.listingsStopped + 1, stampsIssued: before.stampsIssued + 20, stampIssuesStopped: before.stampIssuesStopped + 1 });
  });

  it('is told once, however often the command is sent; the same request with other content is refused', async () => {
    const input = { requestId: requestId(), name: `HTX hai lần ${certified.mark} (minh họa)`, legalForm: 'COOPERATIVE', unit: COMMUNE };
    const [first, second] = [await perform('producer', 'registerProducer', input, 'producer { id }'), await perform('producer', 'registerProducer', input, 'producer { id }')];
    expect(second).toEqual(first);
    expect(codesOf(await perform('producer', 'registerProducer', { ...input, legalForm: 'COMPANY' }))).toEqual(['REQUEST_ID_REUSED']);
  });
});

describe('a session of the council', () => {
  it('hides each member’s sheet from the others, and the monitoring member sees no more, until it closes', async () => {
    const { product } = await aRegisteredProduct();
    const dossier = await aSubmittedDossier(product);
    const session = await anOpenSession(dossier);
    const look = async (login: string) => (await as(login).ask<{ ratingSession: { scorings: [Record<string, unknown>] } }>('query ($session: ID!) { ratingSession(id: $session) { scorings { sheetsIn mySheet { person total } sheets { person total } result { stars } } } }', { session })).ratingSession.scorings[0];
    const [first, second] = MEMBERS;
    const { answers, total } = await answersWorth(session, 0.8);
    await done(first!, 'submitScore', { session, dossier, answers });
    for (const login of [second!, MONITOR, SECRETARY]) expect(await look(login)).toEqual({ sheetsIn: 1, mySheet: null, sheets: null, result: null });
    expect(await look(first!)).toEqual({ sheetsIn: 1, mySheet: { person: accounts[first!]!.person, total }, sheets: null, result: null });
    expect(codesOf(await perform(first!, 'submitScore', { session, dossier, answers }))).toEqual(['ALREADY_SCORED']);
    expect(codesOf(await perform('council-member-9', 'submitScore', { session, dossier, answers }))).toEqual(['NOT_AN_ASSESSOR']);
    expect(codesOf(await perform(SECRETARY, 'closeSession', { session }))).toEqual(['SCORES_MISSING']);
    for (const login of MEMBERS.slice(1)) await done(login, 'submitScore', { session, dossier, answers });
    await done(SECRETARY, 'closeSession', { session });
    expect((await look(second!))['sheets']).toHaveLength(MEMBERS.length);
  });

  it('gives one recognition when two people decide at once', async () => {
    const { product, mark } = await aRegisteredProduct();
    const dossier = await aSubmittedDossier(product);
    await scoreAndClose(await anOpenSession(dossier), dossier);
    const { stars } = await resultOf(dossier);
    const both = await Promise.all(['a', 'b'].map((letter) => perform('decision-maker', 'recogniseProduct', { dossier, stars, decisionNumber: `${mark}${letter}/QĐ-UBND` }, 'certificate { number }')));
    expect(both.flatMap(codesOf)).toEqual(['ALREADY_RECOGNISED']);
    const { product: now } = await as().ask<{ product: { certificates: { status: string }[] } }>('query ($id: ID!) { product(id: $id) { certificates { status } } }', { id: product });
    expect(now.certificates).toEqual([{ status: 'VALID' }]);
  });

  it('does not open over a dossier without the commune’s report, nor without its chair', async () => {
    const { product } = await aRegisteredProduct({ papers: PAPERS.slice(0, 3) });
    const { dossier } = await done('producer', 'openDossier', { product, kind: 'INITIAL' }, 'dossier { id }') as unknown as { dossier: { id: string } };
    expect(codesOf(await perform('producer', 'submitDossier', { dossier: dossier.id }))).toEqual(['PAPERS_MISSING', 'ASSESSMENT_MISSING']);
    const complete = (await aRegisteredProduct()).product;
    const draft = await aDossier(complete);
    const council = await aCouncil();
    expect(codesOf(await perform(SECRETARY, 'openSession', { council, present: presence(), dossiers: [draft] }))).toEqual(['DOSSIER_NOT_SUBMITTED']);
    await settled((await done('producer', 'submitDossier', { dossier: draft })).after);
    expect(codesOf(await perform(SECRETARY, 'openSession', { council, present: presence().slice(1), dossiers: [draft] }))).toEqual(['CHAIR_ABSENT']);
  });
});
