import { rejected, type Rejection } from '@ocop/domain-kit';
import type { Units } from '@ocop/law';
import type { Caller } from '@ocop/service-kit';
import { access, whyNot, worksFor, type NotYours } from '../access.ts';
import { unitId } from '../reference/unit-names.ts';
import { allowed, type KnownIdea } from './idea.ts';

export const ideaActions = ['ACCEPT', 'REFUSE', 'REGISTER_PRODUCT'] as const;
export type IdeaAction = (typeof ideaActions)[number];
const mutations = { ACCEPT: 'acceptIdea', REFUSE: 'refuseIdea', REGISTER_PRODUCT: 'registerProduct' } as const satisfies Record<IdeaAction, keyof typeof access>;

export type IdeaBlock = NotYours | Rejection<'ROLE'> | Rejection<'IDEA_ALREADY_ACCEPTED' | 'IDEA_ALREADY_REFUSED' | 'IDEA_NOT_ACCEPTED' | 'IDEA_ALREADY_USED'>;
type Around = { readonly units: Units; readonly caller: Caller; readonly owner: string | undefined; readonly used: boolean };

const byStatus = (action: IdeaAction, idea: KnownIdea, used: boolean): IdeaBlock | undefined => {
  if ((allowed[idea.status] as readonly IdeaAction[]).includes(action)) return action === 'REGISTER_PRODUCT' && used ? rejected('IDEA_ALREADY_USED') : undefined;
  if (action === 'REGISTER_PRODUCT') return rejected('IDEA_NOT_ACCEPTED');
  if (idea.status === 'PROPOSED') return undefined;
  return rejected(idea.status === 'ACCEPTED' ? 'IDEA_ALREADY_ACCEPTED' : 'IDEA_ALREADY_REFUSED', { code: idea.code, on: idea.decidedOn });
};

/** Why the caller may not do this with an idea; undefined: may. Role, place and relation first, then the state of the idea. */
export const whyIdeaBlocked = (action: IdeaAction, idea: KnownIdea, { units, caller, owner, used }: Around): IdeaBlock | undefined => {
  if (!access[mutations[action]].some((role) => caller.roles.includes(role))) return rejected('ROLE');
  return whyNot(units, caller, { unit: unitId(idea.unit), owner: action === 'REGISTER_PRODUCT' ? owner : undefined }) ?? byStatus(action, idea, used);
};

/** Officers see the ideas of their area, a producer those of its own producers; nobody else. */
export const maySeeIdea = (idea: KnownIdea, { units, caller, owner }: Pick<Around, 'units' | 'caller' | 'owner'>): boolean =>
  worksFor(units, caller, unitId(idea.unit)) || (!caller.anonymous && (caller.person === owner || caller.person === idea.proposedBy));
