import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { councilRules, lawRefs } from '@ocop/law';
import { aCouncil, aDossier, ids, meta, today } from '../../test/support/builders.ts';
import { rules } from '../../test/support/reference.ts';
import { leavingOut } from '../leaving-out.ts';
import type { OpenedDossier } from '../dossier/dossier.ts';
import { session, type Candidate, type OpenSession, type SessionCommand } from './session.ts';

const { given } = specification(session);
const law = rules.on(today)!;
const everybody = aCouncil().members.map(({ person }) => person);
const candidate = (change: Partial<OpenedDossier> = {}, more: Partial<Candidate> = {}): Candidate => ({
  dossierId: ids.dossier, dossier: aDossier({ status: 'SUBMITTED', ...change }), caseFacts: { set: '1', sheet: '148mh-15', legalForm: 'COOPERATIVE' }, ...more,
});
const open = (present: readonly string[] = everybody, facts: Partial<OpenSession['facts']> = {}): OpenSession => ({
  type: 'openSession', ...meta, data: { councilId: ids.council, present, dossiers: [ids.dossier] },
  facts: { council: aCouncil(), rules: councilRules(law), packs: lawRefs(law), candidates: [candidate()], today, ...facts },
});
const close = (missing: readonly { dossierId: string; persons: string[] }[] = []): SessionCommand => ({ type: 'closeSession', ...meta, data: {}, facts: { today, missing } });

describe('opening', () => {
  it('fixes law, presence, assessors and agenda; the secretary and the absent do not score', () =>
    given().when(open(['chair', 'a', 'secretary'])).then({ type: 'SessionOpened', session: {
      status: 'OPEN', councilId: ids.council, heldOn: today, present: ['chair', 'a', 'secretary'], assessors: ['chair', 'a'], packs: lawRefs(law),
      agenda: [{ dossierId: ids.dossier, productId: ids.product, sheet: '148mh-15', caseFacts: { set: '1', sheet: '148mh-15', legalForm: 'COOPERATIVE' } }],
    } }));
  it('needs three quarters of the members (pack, not confirmed) and the chair', () => {
    given().when(open(['chair', 'a', 'b'])).then({ type: 'SessionOpened' });
    given().when(open(['chair', 'a'])).thenRejected('NO_QUORUM');
    given().when(open(['chair', 'a', 'a', 'a'])).thenRejected('NO_QUORUM');
    given().when(open(['a', 'b', 'secretary'])).thenRejected('CHAIR_ABSENT');
    given().when(open([...everybody, 'stranger'])).thenRejected('NOT_A_MEMBER');
  });
  it('needs the monitoring member where the pack of the day asks for one, who does not count for the quorum', () => {
    const council = aCouncil({ members: [...aCouncil().members, { person: 'm', role: 'MONITOR' }] });
    const asked = { council, rules: councilRules(rules.on(day('2024-03-01'))!, 'DISTRICT')! };
    given().when(open(everybody, asked)).thenRejected('MONITOR_ABSENT');
    given().when(open([...everybody, 'm'], asked)).then({ type: 'SessionOpened' });
    const larger = aCouncil({ members: [...council.members, ...['c', 'd', 'e'].map((person) => ({ person, role: 'MEMBER' as const }))] });
    given().when(open(['chair', 'a', 'b', 'c', 'd', 'm'], { ...asked, council: larger })).thenRejected('NO_QUORUM');
    given().when(open(['chair', 'a', 'b', 'c', 'd', 'e', 'm'], { ...asked, council: larger })).then({ type: 'SessionOpened' });
  });
  it('needs a council, a law and an agenda of submitted dossiers with the commune’s report', () => {
    given().when(open(everybody, { council: { status: 'NONE' } })).thenRejected('COUNCIL_UNKNOWN');
    given().when(open(everybody, { packs: undefined })).thenRejected('NO_LAW_THAT_DAY');
    given().when(open(everybody, { rules: undefined })).thenRejected('NO_COUNCIL_OF_THIS_LEVEL');
    given().when(open(everybody, { candidates: [] })).thenRejected('AGENDA_EMPTY');
    given().when(open(everybody, { candidates: [candidate({}, { dossier: { status: 'NONE' } })] })).thenRejected('DOSSIER_UNKNOWN');
    given().when(open(everybody, { candidates: [candidate({ status: 'DRAFT' })] })).thenRejected('DOSSIER_NOT_SUBMITTED');
    given().when(open(everybody, { candidates: [candidate({ status: 'ON_AGENDA', sessionId: ids.council })] })).thenRejected('DOSSIER_ON_ANOTHER_AGENDA');
    given().when(open(everybody, { candidates: [candidate({}, { caseFacts: undefined })] })).thenRejected('SHEET_MAY_NOT_DECIDE');
    const without = leavingOut(aDossier({ status: 'SUBMITTED' }), 'assessment');
    given().when(open(everybody, { candidates: [candidate({}, { dossier: without })] })).thenRejected('ASSESSMENT_MISSING');
  });
  it('takes up what it had taken itself', () => given().when(open(everybody, { candidates: [candidate({ status: 'ON_AGENDA', sessionId: meta.requestId })] })).then({ type: 'SessionOpened' }));
  it('happens once', () => given().when(open(), open()).thenRejected('ALREADY_OPENED'));
});

describe('closing', () => {
  it('waits for every sheet', () => {
    given().when(open(), close([{ dossierId: ids.dossier, persons: ['a'] }])).thenRejected('SCORES_MISSING');
    given().when(open(), close()).then({ type: 'SessionClosed', closedOn: today });
  });
  it('happens once, to a session that is open', () => {
    given().when(close()).thenRejected('SESSION_UNKNOWN');
    given().when(open(), close(), close()).thenRejected('SESSION_NOT_OPEN');
  });
});
