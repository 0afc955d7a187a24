import type { Role } from '@ocop/contracts';
import { requireRole, type Caller, type Context } from '@ocop/service-kit';
import type { Mutation } from './__generated__/resolvers.ts';

export type MutationName = Exclude<keyof Mutation, '__typename'>;

/** Who may call what; what nobody grants is refused. Rights inside a council come from its own list. */
export const access = {
  recordPastDecisions: ['REGISTER_IMPORTER'],
  openDossier: ['PRODUCER', 'COMMUNE_OFFICER'],
  attachPaper: ['PRODUCER', 'COMMUNE_OFFICER'],
  recordCommuneAssessment: ['COMMUNE_OFFICER'],
  issueCommuneAssessment: ['COMMUNE_CHAIR'],
  submitDossier: ['PRODUCER', 'COMMUNE_OFFICER'],
  establishCouncil: ['PROVINCIAL_DECISION_MAKER'],
  openSession: ['COUNCIL_SECRETARY'],
  closeSession: ['COUNCIL_SECRETARY'],
  submitScore: ['COUNCIL_MEMBER'],
  declareConflict: ['COUNCIL_MEMBER'],
  recogniseProduct: ['PROVINCIAL_DECISION_MAKER'],
  proposeUpgrade: ['PROVINCIAL_DECISION_MAKER'],
  decideRevocation: ['PROVINCIAL_DECISION_MAKER'],
} as const satisfies Record<MutationName, readonly Role[]>;

const officers: readonly Role[] = ['NTM_OFFICER', 'AGRICULTURE_OFFICER', 'PROVINCIAL_DECISION_MAKER', 'COUNCIL_SECRETARY'];
const readers = {
  dossier: [...officers, 'PRODUCER', 'COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'COUNCIL_MEMBER', 'MONITORING_MEMBER'],
  session: [...officers, 'COUNCIL_MEMBER', 'MONITORING_MEMBER'],
  revocationCase: [...officers, 'INSPECTOR'],
} as const satisfies Record<string, readonly Role[]>;

export const holds = ({ roles }: Caller, any: readonly Role[]): boolean => roles.some((role) => any.includes(role));
export const mayCall = (caller: Caller, mutation: MutationName): boolean => holds(caller, access[mutation]);
export const mayRead = (caller: Caller, thing: keyof typeof readers): boolean => holds(caller, readers[thing]);
/** Throws unless the caller may read such a thing. */
export const requireReader = (context: Context, thing: keyof typeof readers): void => { requireRole(context, readers[thing]); };
