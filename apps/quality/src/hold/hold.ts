import { dayOf, rejected, type Day, type Decider, type Rejection } from '@ocop/domain-kit';
import type { Command } from '@ocop/eventing';

export type Scope = 'LOT' | 'PRODUCT';
export type Placed = { readonly productId: string; readonly scope: Scope; readonly lot?: string; readonly sampleId?: string; readonly placedOn: Day };
export type Hold =
  | { readonly status: 'NOT_PLACED' }
  | (Placed & { readonly status: 'HELD' })
  | (Placed & { readonly status: 'LIFTED'; readonly liftedOn: Day; readonly ground: string });

export type HoldAction = 'LIFT';
/** Which step may follow which state. */
export const allowed = { NOT_PLACED: [], HELD: ['LIFT'], LIFTED: [] } as const satisfies Record<Hold['status'], readonly HoldAction[]>;

type Place = Command<'placeHold', Omit<Placed, 'placedOn'>, object>;
type Lift = Command<'liftHold', { ground: string }, object>;
export type HoldCommand = Place | Lift;
export type HoldEvent = { readonly type: 'HoldPlaced'; readonly hold: Placed } | { readonly type: 'HoldLifted'; readonly liftedOn: Day; readonly ground: string };
export type LiftRefusal = 'UNKNOWN_HOLD' | 'HOLD_NOT_IN_FORCE';
export type HoldRejection = Rejection<LiftRefusal>;

const decide = (command: HoldCommand, hold: Hold): readonly HoldEvent[] | HoldRejection => {
  const on = dayOf(new Date(command.at));
  switch (command.type) {
    case 'placeHold': return hold.status === 'NOT_PLACED' ? [{ type: 'HoldPlaced', hold: { ...command.data, placedOn: on } }] : [];
    case 'liftHold':
      if (hold.status === 'NOT_PLACED') return rejected('UNKNOWN_HOLD', {}, ['input', 'hold']);
      if (hold.status === 'LIFTED') return rejected('HOLD_NOT_IN_FORCE');
      return [{ type: 'HoldLifted', liftedOn: on, ground: command.data.ground }];
  }
};

const evolve = (hold: Hold, event: HoldEvent): Hold => {
  if (event.type === 'HoldPlaced') return { status: 'HELD', ...event.hold };
  return hold.status === 'HELD' ? { ...hold, status: 'LIFTED', liftedOn: event.liftedOn, ground: event.ground } : hold;
};

export const hold: Decider<HoldCommand, Hold, HoldEvent, HoldRejection> = { initial: { status: 'NOT_PLACED' }, decide, evolve };
