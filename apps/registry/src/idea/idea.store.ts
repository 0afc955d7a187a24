import { defineAggregate, type PublicMessage } from '@ocop/eventing';
import { idea, type IdeaEvent } from './idea.ts';

const publicEvents = (event: IdeaEvent, ideaId: string): PublicMessage => {
  switch (event.type) {
    case 'IdeaProposed': {
      const { code, producer: producerId, name, set, unit, technologyLevel, proposedOn } = event.idea;
      return { type: 'ocop.registry.ProductIdeaProposed.v1', effectiveOn: proposedOn, data: { ideaId, code, producerId, name, set, unit, technologyLevel, proposedOn } };
    }
    case 'IdeaAccepted': return { type: 'ocop.registry.ProductIdeaAccepted.v1', effectiveOn: event.on, data: { ideaId, acceptedOn: event.on } };
    case 'IdeaRefused': return { type: 'ocop.registry.ProductIdeaRefused.v1', effectiveOn: event.on, data: { ideaId, refusedOn: event.on, reason: event.reason } };
  }
};

/** Product ideas; a number belongs to one idea. */
export const ideas = defineAggregate({
  name: 'ideas',
  collection: 'ideas',
  decider: idea,
  publish: (event, { id }) => [publicEvents(event, id)],
  indexes: [{ key: { 'state.code': -1 }, unique: true, name: 'code' }],
});
