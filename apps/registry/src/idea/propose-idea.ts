import { isRejected, rejected } from '@ocop/domain-kit';
import { command, parseId } from '@ocop/service-kit';
import type { ProposeIdeaInput } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { numbered } from '../numbering/serial-numbers.ts';
import { producerById } from '../producer/producer.loader.ts';
import { communeToday } from '../reference/named-commune.ts';
import { refOf } from '../reference/unit-names.ts';
import { ruledOut } from '../ruled-out.ts';
import { cleanText } from '../text.ts';
import { ideas } from './idea.store.ts';

/** Puts an idea forward. Its number is taken last, so that a refused proposal takes none. */
export const proposeIdea = async (input: ProposeIdeaInput, context: RegistryContext) => {
  const { caller, eventing, reference: { units, sectorOf }, serials, today } = context;
  const name = cleanText(input.name, 200);
  if (name === undefined) return rejected('NAME_INVALID', {}, ['input', 'name']);
  if (sectorOf(input.set) === undefined) return rejected('SET_UNKNOWN', {}, ['input', 'set']);
  const producer = await producerById(context).load(parseId(input.producer, 'input', 'producer'));
  if (producer === undefined) return rejected('PRODUCER_UNKNOWN', {}, ['input', 'producer']);
  const home = units.resolveOn(producer.units.at(-1)!, today)?.unit.id ?? '';
  const commune = communeToday(units, input.unit ?? home, today);
  if (isRejected(commune)) return commune;
  const notYours = whyNot(units, caller, { unit: commune.id, owner: producer.owner });
  if (notYours) return notYours;

  const data = { producer: producer.id, name, set: input.set, technologyLevel: input.technologyLevel, unit: refOf(commune) };
  const { requestId } = command(context, input, 'ProposeIdea', data, null);
  const serial = await serials.take({ kind: 'idea', requestId, series: `YT-${today.slice(0, 4)}` }, () => Promise.resolve(true));
  const outcome = await eventing.handle(ideas, requestId, command(context, input, 'ProposeIdea', data, { code: numbered(serial), today }));
  return ruledOut(outcome, 'IDEA_UNKNOWN', 'IDEA_ALREADY_ACCEPTED', 'IDEA_ALREADY_REFUSED');
};
