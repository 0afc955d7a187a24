import { roles, type Role } from '@ocop/contracts';
import { access, mayCall, mayRead, type MutationName } from './access.ts';

const caller = (...held: Role[]) => ({ person: 'p', roles: held, anonymous: false });
const mutations = Object.keys(access) as MutationName[];

describe('who may call what', () => {
  it('is granted to the roles of the table and to nobody else', () => {
    for (const mutation of mutations) for (const role of roles) expect([mutation, role, mayCall(caller(role), mutation)]).toEqual([mutation, role, (access[mutation] as readonly Role[]).includes(role)]);
  });
  it('keeps scoring, running the session and deciding apart', () => {
    for (const role of roles) expect((['submitScore', 'closeSession', 'recogniseProduct'] as const).filter((mutation) => mayCall(caller(role), mutation)).length).toBeLessThanOrEqual(1);
  });
  it('lets the import account do nothing but import', () => expect(mutations.filter((mutation) => mayCall(caller('REGISTER_IMPORTER'), mutation))).toEqual(['recordPastDecisions']));
  it('gives nobody anything without a role', () => {
    expect(mutations.filter((mutation) => mayCall(caller(), mutation))).toEqual([]);
    for (const thing of ['dossier', 'session', 'revocationCase'] as const) expect(mayRead(caller(), thing)).toBe(false);
    expect(mayRead(caller('LAB_TECHNICIAN'), 'session')).toBe(false);
  });
});
