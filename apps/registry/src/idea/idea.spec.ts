import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { idea, type AcceptIdea, type IdeaEvent, type ProposeIdea, type RefuseIdea } from './idea.ts';

const { given } = specification(idea);
const today = day('2026-11-24');
const meta = { requestId: 'r-1', actor: 'p-1', at: '2026-11-24T01:00:00.000Z' };
const proposal = { producer: 'm-1', name: 'Kẹo cu đơ gừng (minh họa)', set: 7, technologyLevel: 'PROCESSING', unit: { code: '18073', era: 'E2025H2' } } as const;
const propose: ProposeIdea = { ...meta, type: 'ProposeIdea', data: proposal, facts: { code: 'YT-2026-0001', today } };
const accept: AcceptIdea = { ...meta, type: 'AcceptIdea', data: null, facts: { today } };
const refuse: RefuseIdea = { ...meta, type: 'RefuseIdea', data: { reason: 'NOT_LOCAL', text: 'Nguyên liệu nơi khác.' }, facts: { today } };
const proposed: IdeaEvent = { type: 'IdeaProposed', idea: { ...proposal, code: 'YT-2026-0001', proposedOn: today, proposedBy: 'p-1' } };
const accepted: IdeaEvent = { type: 'IdeaAccepted', on: today, by: 'p-2' };
const refused: IdeaEvent = { type: 'IdeaRefused', on: today, by: 'p-2', reason: 'NOT_LOCAL', text: 'x' };

describe('a product idea', () => {
  it('is proposed with the number it was given', () => given().when(propose).then({ type: 'IdeaProposed', idea: { ...proposal, code: 'YT-2026-0001', proposedOn: today, proposedBy: 'p-1' } }));
  it('is proposed once', () => given(proposed).when(propose).thenNothing());
  it('is accepted or refused while it is open', () => {
    given(proposed).when(accept).thenState({ status: 'ACCEPTED', decidedOn: today, code: 'YT-2026-0001' });
    given(proposed).when(refuse).thenState({ status: 'REFUSED', reason: 'NOT_LOCAL', text: 'Nguyên liệu nơi khác.' });
  });
  it('is decided once: acceptance and refusal are final', () => {
    given(proposed, accepted).when(accept).thenRejected('IDEA_ALREADY_ACCEPTED');
    given(proposed, accepted).when(refuse).thenRejected('IDEA_ALREADY_ACCEPTED');
    given(proposed, refused).when(accept).thenRejected('IDEA_ALREADY_REFUSED');
    given(proposed, refused).when(refuse).thenRejected('IDEA_ALREADY_REFUSED');
  });
  it('cannot be decided when nobody proposed it', () => given().when(accept).thenRejected('IDEA_UNKNOWN'));
});
