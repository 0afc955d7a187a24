import type { LegalForm, UnitRef } from '@ocop/contracts';
import { canonical, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';
import type { Sector } from '../reference/reference-data.ts';

/** What is known of a product and its maker from a day on. */
export type ProductDetails = {
  readonly name: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly legalForm: LegalForm;
  readonly set: number;
  readonly group: Sector;
  readonly unit: UnitRef;
  readonly district?: UnitRef;
  readonly markets: readonly string[];
  readonly illustrative: boolean;
  readonly confirmed: boolean;
  readonly source: string;
};

/** Details with the day they hold from. `key` says what they come from and orders them: day, rank of the source on that day, its number. */
export type Recorded = { readonly key: string; readonly day: Day; readonly details: ProductDetails };
/** `by`: the request that brought them. */
export type Fact = Recorded & { readonly by: string; readonly corrected?: true };

export type Product =
  | { readonly status: 'NONE' }
  | { readonly status: 'REGISTERED'; readonly code: string; readonly idea?: string; readonly facts: readonly Fact[] };
export type KnownProduct = Exclude<Product, { status: 'NONE' }>;

export type RegisterProduct = Command<'RegisterProduct', { readonly idea: string; readonly name?: string; readonly markets: readonly string[] }, { readonly code: string; readonly details: ProductDetails; readonly today: Day }>;
type DetailsChange = { readonly from?: Day; readonly name?: string; readonly unit?: string; readonly markets?: readonly string[] };
export type RecordProductDetails = Command<'RecordProductDetails', DetailsChange, { readonly day: Day; readonly unit?: { readonly unit: UnitRef; readonly district?: UnitRef } }>;
export type RecordPastProduct = Command<'RecordPastProduct', { readonly code: string; readonly rows: readonly Recorded[] }, null>;

export type ProductEvent =
  | { readonly type: 'ProductRegistered'; readonly code: string; readonly idea?: string; readonly fact: Fact }
  | { readonly type: 'ProductDetailsRecorded'; readonly fact: Fact }
  | { readonly type: 'ProductDetailsCorrected'; readonly fact: Fact };
export type ProductRejection = Rejection<'PRODUCT_UNKNOWN'> | Rejection<'NOTHING_CHANGED'>;

/** Sources of one day in their order: proposal, recognition, revocation (register-format.md), then what was entered here. */
export const ranks = { UPGRADE_PROPOSAL: 1, RECOGNITION: 2, REVOCATION: 3, ENTERED: 9 } as const;
export const keyOf = (day: Day, rank: number, number: string): string => `${day}/${String(rank)}/${number}`;

/** Details as known on a day; before the first, the first. */
export const detailsOn = ({ facts }: KnownProduct, day: Day): ProductDetails => (facts.findLast((fact) => fact.day <= day) ?? facts[0]!).details;
/** The latest details. */
export const latestDetails = ({ facts }: KnownProduct): ProductDetails => facts.at(-1)!.details;
/** Markets of all that was recorded: exported once is exported (register-format.md). */
export const allMarkets = ({ facts }: KnownProduct): readonly string[] => [...new Set(facts.flatMap(({ details }) => details.markets))].sort();

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const recordDetails = ({ requestId, at, data, facts: { day, unit } }: RecordProductDetails, state: Product): readonly ProductEvent[] | ProductRejection => {
  if (state.status === 'NONE') return rejected('PRODUCT_UNKNOWN', {}, ['input', 'product']);
  const { district: earlier, ...before } = detailsOn(state, day);
  const place = unit ?? { unit: before.unit, ...(earlier && { district: earlier }) };
  const details: ProductDetails = { ...before, ...(data.name !== undefined && { name: data.name }), ...(data.markets !== undefined && { markets: data.markets }), ...place };
  if (same(details, detailsOn(state, day))) return rejected('NOTHING_CHANGED');
  return [{ type: 'ProductDetailsRecorded', fact: { key: keyOf(day, ranks.ENTERED, `${at}/${requestId}`), day, details, by: requestId } }];
};

const recordPast = ({ requestId, data: { code, rows } }: RecordPastProduct, before: Product): readonly ProductEvent[] => {
  const events: ProductEvent[] = [];
  let state = before;
  for (const row of rows) {
    const fact: Fact = { ...row, by: requestId };
    const earlier: Fact | undefined = state.status === 'NONE' ? undefined : state.facts.find(({ key }) => key === row.key);
    if (earlier && same(earlier.details, row.details)) continue;
    const event: ProductEvent = state.status === 'NONE' ? { type: 'ProductRegistered', code, fact }
      : earlier ? { type: 'ProductDetailsCorrected', fact: { ...fact, corrected: true } }
        : { type: 'ProductDetailsRecorded', fact };
    events.push(event);
    state = evolve(state, event);
  }
  return events;
};

const decide = (command: RegisterProduct | RecordProductDetails | RecordPastProduct, state: Product): readonly ProductEvent[] | ProductRejection => {
  switch (command.type) {
    case 'RegisterProduct': {
      const { requestId, at, data: { idea }, facts: { code, details, today } } = command;
      return state.status === 'NONE' ? [{ type: 'ProductRegistered', code, idea, fact: { key: keyOf(today, ranks.ENTERED, `${at}/${requestId}`), day: today, details, by: requestId } }] : [];
    }
    case 'RecordProductDetails': return recordDetails(command, state);
    case 'RecordPastProduct': return recordPast(command, state);
  }
};

const put = (facts: readonly Fact[], fact: Fact): readonly Fact[] =>
  [...facts.filter(({ key }) => key !== fact.key), fact].sort((a, b) => (a.key < b.key ? -1 : 1));

const evolve = (state: Product, event: ProductEvent): Product => {
  if (event.type === 'ProductRegistered') {
    const { code, idea, fact } = event;
    return { status: 'REGISTERED', code, ...(idea !== undefined && { idea }), facts: [fact] };
  }
  return state.status === 'NONE' ? state : { ...state, facts: put(state.facts, event.fact) };
};

export const product: Decider<RegisterProduct | RecordProductDetails | RecordPastProduct, Product, ProductEvent, ProductRejection> = { initial: { status: 'NONE' }, decide, evolve };
