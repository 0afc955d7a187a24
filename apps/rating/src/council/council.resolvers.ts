import { rejected, type Rejection } from '@ocop/domain-kit';
import { command, idOrNothing, parseId, payload, type Messages, checkTexts, TEXT, textInvalid } from '@ocop/service-kit';
import type { Handled } from '@ocop/eventing';
import { councilRules } from '@ocop/law';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { requireReader } from '../access.ts';
import type { Council, CouncilCode, EstablishedCouncil } from './council.ts';
import { councils, findCouncil } from './council.store.ts';

const messages: Messages<CouncilCode | 'LEVEL_NOT_YOURS' | 'TEXT_INVALID'> = {
  NO_COUNCIL_OF_THIS_LEVEL: ({ level, day }) => ({ vi: `Ngày ${String(day)} không lập được Hội đồng cấp ${String(level)}.`, en: `No council of the level ${String(level)} can be set up on ${String(day)}.` }),
  LEVEL_NOT_YOURS: { vi: 'Bạn chỉ lập Hội đồng cấp tỉnh.', en: 'You set up councils of the province only.' },
  CHAIR_NOT_ONE: { vi: 'Hội đồng có đúng một Chủ tịch.', en: 'A council has exactly one chair.' },
  MEMBER_TWICE: { vi: 'Một người chỉ có một vai trong Hội đồng.', en: 'A person has one seat in a council.' },
  SCORERS_MISSING: ({ least }) => ({ vi: `Cần ít nhất ${String(least)} thành viên chấm điểm.`, en: `At least ${String(least)} members must score.` }),
  MONITOR_MISSING: { vi: 'Quy định của ngày này yêu cầu có thành viên giám sát.', en: 'The rules of this day ask for a monitoring member.' },
  IN_THE_FUTURE: { vi: 'Ngày quyết định nằm trong tương lai.', en: 'The day of the decision lies in the future.' },
  ALREADY_ESTABLISHED: { vi: 'Hội đồng này đã được thành lập.', en: 'This council is set up already.' },
  TEXT_INVALID: textInvalid,
};

const LONGEST_PERSON = 100;

export const councilResolvers: Resolvers = {
  Query: {
    council: async (_, { id }, context) => {
      requireReader(context, 'session');
      const known = idOrNothing(id);
      return known === undefined ? null : ((await findCouncil(context.eventing, known)) ?? null);
    },
  },
  Mutation: {
    establishCouncil: async (_, { input }, context) => {
      const { eventing, rules, today } = context;
      const { requestId, level, decisionNumber, members } = input;
      const decidedOn = input.decidedOn ?? today;
      const law = rules.on(decidedOn);
      const persons = Object.fromEntries(members.map(({ person }, index) => [`members.${String(index)}`, [person, LONGEST_PERSON] as const]));
      const data = { level, decisionNumber: decisionNumber.trim(), decidedOn, members: members.map(({ person, role }) => ({ person: person.trim(), role })) };
      const outcome = checkTexts({ decisionNumber: [decisionNumber, TEXT.number], ...persons }) ?? (level === 'PROVINCE'
        ? await eventing.handle(councils, parseId(requestId, 'input', 'requestId'), command(context, input, 'establishCouncil', data, { rules: law && councilRules(law, level, decidedOn), today }))
        : rejected('LEVEL_NOT_YOURS', {}, ['input', 'level']));
      return payload(context, outcome as Handled<Council> | Rejection<keyof typeof messages>, messages, ({ id, state }) => ({ council: { id, state: state as EstablishedCouncil } }));
    },
  },
  Council: {
    __resolveReference: async ({ id }, { eventing }) => (await findCouncil(eventing, id)) ?? null,
    level: ({ state }) => state.level,
    decisionNumber: ({ state }) => state.decisionNumber,
    decidedOn: ({ state }) => state.decidedOn,
    members: ({ state }) => state.members,
  },
};
