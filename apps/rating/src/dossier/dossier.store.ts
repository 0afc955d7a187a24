import { defineAggregate, type Eventing, type PublicMessage, type Snapshot } from '@ocop/eventing';
import { dossier, type Dossier, type DossierEvent, type OpenedDossier } from './dossier.ts';

const publish = (event: DossierEvent, { id, state }: { readonly id: string; readonly state: Dossier }): readonly PublicMessage[] => {
  if (state.status === 'NONE') return [];
  const { productId, assessment } = state;
  switch (event.type) {
    case 'DossierOpened': {
      const { kind, openedOn } = event.dossier;
      return [{ type: 'ocop.rating.DossierOpened.v1', effectiveOn: openedOn, data: { dossierId: id, productId, kind, openedOn } }];
    }
    case 'CommuneAssessmentIssued': {
      if (!assessment) return [];
      const { unit, materialOrigin, localLabour, ideaOrigin, localIdentity } = assessment;
      const { reportNumber, issuedOn } = event;
      return [{ type: 'ocop.rating.CommuneAssessmentIssued.v1', effectiveOn: issuedOn, data: { dossierId: id, productId, unit, issuedOn, reportNumber, findings: { materialOrigin, localLabour, ideaOrigin, localIdentity } } }];
    }
    case 'DossierSubmitted': return [{ type: 'ocop.rating.DossierSubmitted.v1', effectiveOn: event.submittedOn, data: { dossierId: id, productId, submittedOn: event.submittedOn } }];
    case 'PaperAttached':
    case 'CommuneAssessmentRecorded':
    case 'DossierTakenOntoAgenda':
    case 'DossierReleasedFromAgenda':
    case 'DossierRated': return [];
  }
};

export const dossiers = defineAggregate({
  name: 'dossier',
  collection: 'dossiers',
  decider: dossier,
  publish,
  indexes: [{ key: { 'state.productId': 1, 'state.openedOn': -1, _id: -1 }, name: 'product' }],
});

export type StoredDossier = { readonly id: string; readonly state: OpenedDossier };
const opened = ({ id, state }: Pick<Snapshot<Dossier>, 'id' | 'state'>): StoredDossier | undefined => (state.status === 'NONE' ? undefined : { id, state });

export const findDossier = async (eventing: Pick<Eventing, 'state'>, id: string): Promise<StoredDossier | undefined> => {
  const found = await eventing.state(dossiers, id);
  return found && opened(found);
};

/** Dossiers of products, the newest first. */
export const dossiersOfProducts = async (eventing: Pick<Eventing, 'states'>, productIds: readonly string[]): Promise<StoredDossier[]> =>
  (await eventing.states(dossiers, { 'state.productId': { $in: [...productIds] } }, { sort: { 'state.productId': 1, 'state.openedOn': -1, _id: -1 } })).flatMap((found) => opened(found) ?? []);
