import { inOrder, perRequest } from '@ocop/service-kit';
import type { RegistryContext } from '../context.ts';
import { viewOfIdea, type IdeaView } from './idea-view.ts';
import { ideas } from './idea.store.ts';

/** Ideas by id, read together. */
export const ideaById = perRequest((context: RegistryContext) => async (ids: readonly string[]) =>
  inOrder<string, IdeaView>(ids, (await context.eventing.states(ideas, { _id: { $in: [...ids] } } as never)).flatMap((found) => viewOfIdea(found) ?? []), ({ id }) => id));
