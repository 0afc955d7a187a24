import type { Role } from '@ocop/contracts';
import type { Caller } from '@ocop/service-kit';
import type { Mutation } from './__generated__/resolvers.ts';

export type MutationName = Exclude<keyof Mutation, '__typename'>;

/** Who may call what; what nobody grants is refused. */
export const access = {
  drawSample: ['INSPECTOR'],
  receiveSample: ['LAB_TECHNICIAN'],
  enterResult: ['LAB_TECHNICIAN'],
  verifyResults: ['LAB_TECHNICIAN', 'LAB_HEAD'],
  issueTestReport: ['LAB_HEAD'],
  liftHold: ['AGRICULTURE_OFFICER'],
  proposeRevocation: ['AGRICULTURE_OFFICER'],
} as const satisfies Record<MutationName, readonly Role[]>;

const laboratory: readonly Role[] = ['LAB_TECHNICIAN', 'LAB_HEAD'];
const officers: readonly Role[] = ['INSPECTOR', 'AGRICULTURE_OFFICER', 'NTM_OFFICER', 'PROVINCIAL_DECISION_MAKER'];
const knowsCodes: readonly Role[] = ['INSPECTOR', 'AGRICULTURE_OFFICER'];

const holds = ({ roles }: Caller, any: readonly Role[]): boolean => roles.some((role) => any.includes(role));

/** Tests blind: whatever other role such a person has, product and maker stay hidden until the report. */
export const isLaboratory = (caller: Caller): boolean => holds(caller, laboratory);
export const laboratoryRoles = laboratory;
export const officerRoles = officers;
export const isOfficer = (caller: Caller): boolean => holds(caller, officers);
/** May see a blind code beside its product. */
export const mayJoinCodeAndProduct = (caller: Caller): boolean => holds(caller, knowsCodes) && !isLaboratory(caller);
export const mayCall = (caller: Caller, mutation: MutationName): boolean => holds(caller, access[mutation]);
