import { isRejected, rejected } from '@ocop/domain-kit';
import { command, parseId } from '@ocop/service-kit';
import type { AcceptIdeaInput, RefuseIdeaInput } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { unitId } from '../reference/unit-names.ts';
import { cleanText } from '../text.ts';
import { ideaById } from './idea.loader.ts';
import { ideas } from './idea.store.ts';

/** The id of an idea that is there and that the caller works for. */
const ideaOfCaller = async ({ idea }: { readonly idea: string }, context: RegistryContext) => {
  const id = parseId(idea, 'input', 'idea');
  const view = await ideaById(context).load(id);
  if (view === undefined) return rejected('IDEA_UNKNOWN', {}, ['input', 'idea']);
  return whyNot(context.reference.units, context.caller, { unit: unitId(view.idea.unit) }) ? rejected('NOT_YOUR_UNIT', {}, ['input', 'idea']) : id;
};

export const acceptIdea = async (input: AcceptIdeaInput, context: RegistryContext) => {
  const id = await ideaOfCaller(input, context);
  return isRejected(id) ? id : context.eventing.handle(ideas, id, command(context, input, 'AcceptIdea', null, { today: context.today }));
};

export const refuseIdea = async (input: RefuseIdeaInput, context: RegistryContext) => {
  const text = cleanText(input.text.replace(/[\r\n\t]+/g, ' '), 2000);
  if (text === undefined) return rejected('TEXT_MISSING', {}, ['input', 'text']);
  const id = await ideaOfCaller(input, context);
  return isRejected(id) ? id : context.eventing.handle(ideas, id, command(context, input, 'RefuseIdea', { reason: input.reason, text }, { today: context.today }));
};
