import type { Snapshot } from '@ocop/eventing';
import type { Connection } from '@ocop/service-kit';
import type { Idea, KnownIdea } from './idea.ts';

/** What GraphQL shows of an idea. */
export type IdeaView = { readonly id: string; readonly idea: KnownIdea };
export type IdeaPage = Connection<IdeaView, () => Promise<number>>;

export const viewOfIdea = (snapshot: Pick<Snapshot<Idea>, 'id' | 'state'> | undefined): IdeaView | undefined =>
  snapshot === undefined || snapshot.state.status === 'NONE' ? undefined : { id: snapshot.id, idea: snapshot.state };
