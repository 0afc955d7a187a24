import type { Role } from '@ocop/contracts';
import { accounts } from '../src/accounts.ts';
import { importer } from '../src/importer.ts';
import { as, mutationText } from '../src/people.ts';
import { gatewaySchema, sampleOf, type Schema } from '../src/schema.ts';

const maker = ['PRODUCER', 'COMMUNE_OFFICER', 'NTM_OFFICER'] as const;
const handing = ['PRODUCER', 'COMMUNE_OFFICER'] as const;

/** Who may do what in the thin path. A mutation that is not here fails the first test. */
const mayDo: Readonly<Record<string, readonly Role[]>> = {
  registerProducer: maker, proposeIdea: maker, acceptIdea: ['COMMUNE_OFFICER', 'NTM_OFFICER'], refuseIdea: ['COMMUNE_OFFICER', 'NTM_OFFICER'],
  registerProduct: maker, recordProductDetails: maker, recordPaper: maker,
  openDossier: handing, attachPaper: handing, submitDossier: handing, recordCommuneAssessment: ['COMMUNE_OFFICER'], issueCommuneAssessment: ['COMMUNE_CHAIR'],
  establishCouncil: ['PROVINCIAL_DECISION_MAKER'], openSession: ['COUNCIL_SECRETARY'], closeSession: ['COUNCIL_SECRETARY'], submitScore: ['COUNCIL_MEMBER'], declareConflict: ['COUNCIL_MEMBER'],
  recogniseProduct: ['PROVINCIAL_DECISION_MAKER'], proposeUpgrade: ['PROVINCIAL_DECISION_MAKER'], decideRevocation: ['PROVINCIAL_DECISION_MAKER'],
  drawSample: ['INSPECTOR'], receiveSample: ['LAB_TECHNICIAN'], enterResult: ['LAB_TECHNICIAN'], verifyResults: ['LAB_TECHNICIAN', 'LAB_HEAD'], issueTestReport: ['LAB_HEAD'],
  liftHold: ['AGRICULTURE_OFFICER'], proposeRevocation: ['AGRICULTURE_OFFICER'],
  registerSalesPoint: ['TRADE_OFFICER'], closeSalesPoint: ['TRADE_OFFICER'], publishListing: ['SALES_POINT_OPERATOR', 'TRADE_OFFICER'], withdrawListing: ['SALES_POINT_OPERATOR', 'TRADE_OFFICER'], issueStamps: ['TRADE_OFFICER', 'NTM_OFFICER'],
  recordPastDecisions: ['REGISTER_IMPORTER'], recordPastProducts: ['REGISTER_IMPORTER'],
};

/** One account for each role. */
const callers = [...new Map(Object.values(accounts).map((account) => [account.roles[0]!, account])).values()];

describe('who may do what', () => {
  let schema: Schema;
  beforeAll(async () => { schema = await gatewaySchema(); });

  const refusal = async (client: ReturnType<typeof as>, mutation: string): Promise<unknown> => {
    const input = sampleOf(schema, schema.mutations.find(({ name }) => name === mutation)!.args[0]!.type);
    const { data, errors } = await client.send(mutationText(mutation, '', 'userErrors { message }'), { input });
    return errors?.[0]?.extensions?.['code'] ?? data;
  };

  it('is written down for every mutation of the gateway', () => {
    expect(schema.mutations.map(({ name }) => name).sort()).toEqual(Object.keys(mayDo).sort());
  });

  it('refuses every mutation to somebody who is not signed in', async () => {
    const answers = await Promise.all(schema.mutations.map(async ({ name }) => [name, await refusal(as(), name)]));
    expect(answers.filter(([, code]) => code !== 'UNAUTHENTICATED')).toEqual([]);
  });

  it.each(callers.map(({ login, roles }) => [roles[0]!, login]))('refuses to %s (%s) what others may do', async (role, login) => {
    const notTheirs = Object.entries(mayDo).filter(([, roles]) => !(roles as readonly string[]).includes(role)).map(([name]) => name);
    const answers = await Promise.all(notTheirs.map(async (name) => [name, await refusal(as(login), name)]));
    expect(answers.filter(([, code]) => code !== 'FORBIDDEN')).toEqual([]);
  });

  it('refuses to the import everything but the register', async () => {
    const client = importer();
    const answers = await Promise.all(Object.keys(mayDo).filter((name) => !name.startsWith('recordPast')).map(async (name) => [name, await refusal(client, name)]));
    expect(answers.filter(([, code]) => code !== 'FORBIDDEN')).toEqual([]);
  });

  it('does not believe a token that the sign-in did not give', async () => {
    const forged = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"roles":["PROVINCIAL_DECISION_MAKER"]}').toString('base64url')}.`;
    for (const token of [forged, 'x.y.z']) expect((await as().send('{ productSectors { id } }', {}, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
  });
});
