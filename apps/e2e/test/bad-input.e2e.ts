import { requestId } from '@ocop/testing';
import { as, codesOf, mutationText, perform } from '../src/people.ts';
import { gatewaySchema, nameOf, sampleOf, written, type Schema } from '../src/schema.ts';

/** What a database would take for an operator if it came through. */
const OPERATORS = [{ $gt: '' }, { $ne: null }, { $where: 'sleep(1000)' }, ['a', 'b'], 7, true];
const ODD_TEXTS = ['', ' ', '\u0000', '../../etc/passwd', '{"$gt":""}', '$where', '𝕏'.repeat(2000), '-1', '00000000-0000-7000-8000-000000000000'];
const isBad = (code: unknown): boolean => code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED';

describe('input that is not what it should be', () => {
  let schema: Schema;
  beforeAll(async () => { schema = await gatewaySchema(); });

  it('is refused when an object, a list or a number stands where a text is expected, in every mutation', async () => {
    const wrong: unknown[] = [];
    for (const { name, args } of schema.mutations) {
      for (const value of OPERATORS.slice(0, 2)) {
        const { data, errors } = await as().send(mutationText(name, '', 'userErrors { message }'), { input: { ...sampleOf(schema, args[0]!.type) as object, requestId: value } });
        if (data != null || !isBad(errors?.[0]?.extensions?.['code'])) wrong.push([name, value, data, errors]);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is refused where a query expects a text', async () => {
    for (const value of OPERATORS) {
      for (const operation of ['query ($value: String!) { verifyCertificate(number: $value) { status } }', 'query ($value: String) { products(search: $value) { totalCount } }']) {
        const { data, errors } = await as().send(operation, { value });
        expect([value, data ?? null, isBad(errors?.[0]?.extensions?.['code'])]).toEqual([value, null, true]);
      }
    }
    const { data, errors } = await as().send('query ($value: Int) { products(first: $value) { totalCount } }', { value: 'zwanzig' });
    expect([data ?? null, isBad(errors?.[0]?.extensions?.['code'])]).toEqual([null, true]);
  });

  it('finds nothing and breaks nothing when an id or a text is unknown or strange, in every query', async () => {
    const faults: unknown[] = [];
    for (const { name, args, type } of schema.queries) {
      const texts = args.filter((argument) => ['ID', 'String'].includes(nameOf(argument.type)));
      if (name.startsWith('_') || texts.length === 0) continue;
      const leaf = schema.types.get(nameOf(type))!.kind === 'SCALAR' ? '' : '{ __typename }';
      const fixed = args.filter((argument) => !texts.includes(argument) && argument.type.kind === 'NON_NULL' && argument.defaultValue === null);
      for (const odd of ODD_TEXTS) {
        const variables = Object.fromEntries([...texts.map((argument) => [argument.name, odd]), ...fixed.map((argument) => [argument.name, sampleOf(schema, argument.type)])] as [string, unknown][]);
        const asked = [...texts, ...fixed];
        const operation = `query (${asked.map((argument) => `$${argument.name}: ${written(argument.type)}`).join(', ')}) { ${name}(${asked.map((argument) => `${argument.name}: $${argument.name}`).join(', ')}) ${leaf} }`;
        const { errors } = await as('ntm-officer').send(operation, variables);
        const code = errors?.[0]?.extensions?.['code'];
        if (code !== undefined && code !== 'FORBIDDEN' && !isBad(code)) faults.push([name, odd.slice(0, 40), code]);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is answered as a refusal when a command names things that are not there', async () => {
    const unknown = requestId();
    expect(codesOf(await perform('commune-officer', 'acceptIdea', { idea: unknown }))).toEqual(['IDEA_UNKNOWN']);
    expect(codesOf(await perform('producer', 'openDossier', { product: unknown, kind: 'INITIAL' }))).toEqual(['PRODUCT_UNKNOWN']);
    expect(codesOf(await perform('decision-maker', 'recogniseProduct', { dossier: unknown, stars: 3, decisionNumber: '1' }))).toEqual(['DOSSIER_UNKNOWN']);
    expect(codesOf(await perform('agriculture-officer', 'proposeRevocation', { sample: unknown, ground: 'minh họa' }))).toEqual(['UNKNOWN_SAMPLE']);
    expect(codesOf(await perform('sales-point-operator', 'publishListing', { product: unknown, salesPoint: unknown }))).toEqual(['UNKNOWN_PRODUCT']);
    expect((await perform('decision-maker', 'decideRevocation', { product: unknown, case: unknown, revoke: true, ground: 'minh họa', decisionNumber: '1' })).userErrors.map(({ message }) => message.length > 0)).toEqual([true]);
  });

  it('says why in Vietnamese, and in English when asked', async () => {
    const send = (language: 'vi' | 'en') => as('commune-officer').ask<{ acceptIdea: { userErrors: { message: string }[] } }>(mutationText('acceptIdea'), { input: { requestId: requestId(), idea: requestId() } }, { language });
    const [vi, en] = [await send('vi'), await send('en')];
    expect(vi.acceptIdea.userErrors[0]!.message).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i);
    expect(en.acceptIdea.userErrors[0]!.message).not.toEqual(vi.acceptIdea.userErrors[0]!.message);
  });
});
