import { dayOf, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { UnitRef } from '@ocop/contracts';
import type { Command } from '@ocop/eventing';

export type Registered = { readonly code: string; readonly name: string; readonly unit: UnitRef; readonly operator: string; readonly openedOn: Day; readonly registeredOn: Day; readonly illustrative: boolean };
export type SalesPoint =
  | { readonly status: 'NONE' }
  | (Registered & { readonly status: 'REGISTERED' })
  | (Registered & { readonly status: 'CLOSED'; readonly closedOn: Day; readonly ground: string });

export type SalesPointAction = 'CLOSE' | 'PUBLISH_LISTING';
/** Which step may follow which state. */
export const allowed = { NONE: [], REGISTERED: ['CLOSE', 'PUBLISH_LISTING'], CLOSED: [] } as const satisfies Record<SalesPoint['status'], readonly SalesPointAction[]>;

type Register = Command<'registerSalesPoint', Omit<Registered, 'registeredOn'>, { unit: 'OF_THE_DAY' | 'OF_ANOTHER_ERA' | 'UNKNOWN' }>;
type Close = Command<'closeSalesPoint', { closedOn?: Day; ground: string }, object>;
export type SalesPointCommand = Register | Close;
export type SalesPointEvent =
  | { readonly type: 'SalesPointRegistered'; readonly point: Registered }
  | { readonly type: 'SalesPointClosed'; readonly closedOn: Day; readonly ground: string };
export type RegisterRefusal = 'CODE_TAKEN' | 'UNKNOWN_UNIT' | 'UNIT_OF_ANOTHER_ERA';
export type CloseRefusal = 'UNKNOWN_SALES_POINT' | 'ALREADY_CLOSED' | 'CLOSED_BEFORE_OPENING' | 'CLOSED_IN_FUTURE';

const decide = (command: SalesPointCommand, point: SalesPoint): readonly SalesPointEvent[] | Rejection<RegisterRefusal | CloseRefusal> => {
  const today = dayOf(new Date(command.at));
  switch (command.type) {
    case 'registerSalesPoint':
      if (point.status !== 'NONE') return rejected('CODE_TAKEN', { code: command.data.code }, ['input', 'code']);
      if (command.facts.unit === 'UNKNOWN') return rejected('UNKNOWN_UNIT', {}, ['input', 'unit']);
      if (command.facts.unit === 'OF_ANOTHER_ERA') return rejected('UNIT_OF_ANOTHER_ERA', { day: command.data.openedOn }, ['input', 'unit']);
      return [{ type: 'SalesPointRegistered', point: { ...command.data, registeredOn: today } }];
    case 'closeSalesPoint': {
      const { closedOn = today, ground } = command.data;
      if (point.status === 'NONE') return rejected('UNKNOWN_SALES_POINT', {}, ['input', 'salesPoint']);
      if (point.status === 'CLOSED') return rejected('ALREADY_CLOSED', { on: point.closedOn });
      if (closedOn > today) return rejected('CLOSED_IN_FUTURE', {}, ['input', 'closedOn']);
      if (closedOn < point.openedOn) return rejected('CLOSED_BEFORE_OPENING', { openedOn: point.openedOn }, ['input', 'closedOn']);
      return [{ type: 'SalesPointClosed', closedOn, ground }];
    }
  }
};

const evolve = (point: SalesPoint, event: SalesPointEvent): SalesPoint => {
  if (event.type === 'SalesPointRegistered') return { status: 'REGISTERED', ...event.point };
  return point.status === 'REGISTERED' ? { ...point, status: 'CLOSED', closedOn: event.closedOn, ground: event.ground } : point;
};

export const salesPoint: Decider<SalesPointCommand, SalesPoint, SalesPointEvent, Rejection<RegisterRefusal | CloseRefusal>> = { initial: { status: 'NONE' }, decide, evolve };

/** Whether goods may be offered there on a day. */
export const isOpenOn = (point: SalesPoint, day: Day): boolean => point.status === 'REGISTERED' && point.openedOn <= day;
