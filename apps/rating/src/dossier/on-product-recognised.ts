import { defineReaction } from '@ocop/eventing';
import { dossiers } from './dossier.store.ts';

/** A dossier follows the recognition that it led to, should the process that decided have died in between. */
export const onProductRecognised = defineReaction({
  name: 'dossier-recognised',
  on: {
    'ocop.rating.ProductRecognised.v1': async ({ data: { dossierId } }, { handle, requestId, at, actor }) => {
      if (dossierId === undefined) return;
      await handle(dossiers, dossierId, { type: 'recordDecision', requestId: requestId(), at, actor, data: { status: 'RECOGNISED' }, facts: {} });
    },
  },
});
