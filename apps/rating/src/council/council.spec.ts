import { day } from '@ocop/domain-kit';
import { specification } from '@ocop/domain-kit/testing';
import { councilRules } from '@ocop/law';
import { aCouncil, meta, today } from '../../test/support/builders.ts';
import { rules } from '../../test/support/reference.ts';
import { council, type EstablishCouncil, type Seat } from './council.ts';

const { given } = specification(council);
const establish = (members: readonly Seat[] = aCouncil().members, level: 'DISTRICT' | 'PROVINCE' = 'PROVINCE', decidedOn = today): EstablishCouncil => {
  const law = rules.on(decidedOn);
  return { type: 'establishCouncil', ...meta, data: { level, decisionNumber: '1/QĐ-UBND', decidedOn, members }, facts: { rules: law && councilRules(law, level, decidedOn), today } };
};
const monitor: Seat = { person: 'm', role: 'MONITOR' };

describe('a council', () => {
  it('is set up with one chair and members who score', () => given().when(establish()).then({ type: 'CouncilEstablished' }));
  it('has exactly one chair', () => {
    given().when(establish(aCouncil().members.filter(({ role }) => role !== 'CHAIR'))).thenRejected('CHAIR_NOT_ONE');
    given().when(establish([...aCouncil().members, { person: 'z', role: 'CHAIR' }])).thenRejected('CHAIR_NOT_ONE');
  });
  it('gives a person one seat', () => given().when(establish([...aCouncil().members, { person: 'a', role: 'VICE_CHAIR' }])).thenRejected('MEMBER_TWICE'));
  it('needs members who score', () => given().when(establish([{ person: 'chair', role: 'CHAIR' }, monitor])).thenRejected('SCORERS_MISSING'));
  it('of a district had a monitoring member (directive of 2024), and none could be set up after 2025-06-30', () => {
    given().when(establish(aCouncil().members, 'DISTRICT', day('2025-06-30'))).thenRejected('MONITOR_MISSING');
    given().when(establish([...aCouncil().members, monitor], 'DISTRICT', day('2025-06-30'))).then({ type: 'CouncilEstablished' });
    given().when(establish([...aCouncil().members, monitor], 'DISTRICT', day('2025-07-01'))).thenRejected('NO_COUNCIL_OF_THIS_LEVEL');
  });
  it('is not dated in the future, and set up once', () => {
    given().when({ ...establish(), data: { ...establish().data, decidedOn: day('2026-11-25') } }).thenRejected('IN_THE_FUTURE');
    given().when(establish(), establish()).thenRejected('ALREADY_ESTABLISHED');
  });
});
