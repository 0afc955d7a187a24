import { isRejected, rejected } from '@ocop/domain-kit';
import { command } from '@ocop/service-kit';
import type { ProducerContactInput, RegisterProducerInput } from '../__generated__/resolvers.ts';
import { whyNot } from '../access.ts';
import type { RegistryContext } from '../context.ts';
import { duplicateIn } from '../duplicate-key.ts';
import { enteredHere } from '../provenance.ts';
import { communeToday } from '../reference/named-commune.ts';
import { ruledOut } from '../ruled-out.ts';
import { cleanText } from '../text.ts';
import { namesakesId } from './producer.ts';
import { contactId, producerContacts, producers, type ProducerContact } from './producer.store.ts';

const contactOf = (input: ProducerContactInput | null | undefined): ProducerContact | undefined => {
  const entries = Object.entries(input ?? {}).filter(([, value]) => value != null && value !== '');
  const clean = entries.map(([name, value]) => [name, cleanText(value as string, 200)] as const);
  return clean.every(([, value]) => value !== undefined) ? (Object.fromEntries(clean)) : undefined;
};

/** Registers a producer under its name; the contact is kept beside it. */
export const registerProducer = async (input: RegisterProducerInput, context: RegistryContext) => {
  const { caller, eventing, lineage, reference: { units }, today } = context;
  const name = cleanText(input.name, 200);
  if (name === undefined) return rejected('NAME_INVALID', {}, ['input', 'name']);
  const contact = contactOf(input.contact);
  if (contact === undefined) return rejected('CONTACT_INVALID', {}, ['input', 'contact']);
  const commune = communeToday(units, input.unit, today);
  if (isRejected(commune)) return commune;
  const notYours = caller.roles.includes('PRODUCER') ? undefined : whyNot(units, caller, { unit: commune.id });
  if (notYours) return ruledOut(notYours, 'NOT_YOUR_PRODUCER');

  const data = { name, legalForm: input.legalForm, unit: commune.id };
  const register = command(context, input, 'RegisterProducer', data, { lineage: { [commune.id]: lineage(commune.id) }, today, ...enteredHere(name) });
  try {
    const outcome = await eventing.handle(producers, namesakesId(name), register);
    if (isRejected(outcome) || Object.keys(contact).length === 0) return outcome;
    const { requestId, actor, at } = register;
    const saved = await eventing.save<ProducerContact>(producerContacts, contactId(requestId), { requestId, actor, at, content: contact }, () => contact);
    return isRejected(saved) ? saved : outcome;
  } catch (error) {
    if (duplicateIn(error) !== 'producer') throw error;
    return rejected('REQUEST_ID_REUSED', {}, ['input', 'requestId']);
  }
};
