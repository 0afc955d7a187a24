import { requestId, type GraphQLClient } from '@ocop/testing';
import { registerRows } from './support/register.ts';
import { runningRegistry, type RunningRegistry } from './support/running-registry.ts';

type Errors = { userErrors: { code: string; message: string; path: string[] | null }[]; after: string };
type ProducerPayload = { registerProducer: Errors & { producer: { id: string } | null } };
type IdeaPayload = Errors & { idea: { id: string; code: string; status: string; allowedActions: string[]; blockedActions: { action: string; reason: string }[] } | null };
type ProductPayload = Errors & { product: { id: string; code: string; name: string } | null };

const registerProducer = `mutation ($input: RegisterProducerInput!) { registerProducer(input: $input) { producer { id name legalForm unit { id name } contact { phone } } after userErrors { code message path } } }`;
const proposeIdea = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { idea { id code status allowedActions blockedActions { action reason } } after userErrors { code message path } } }`;
const acceptIdea = `mutation ($input: AcceptIdeaInput!) { acceptIdea(input: $input) { idea { id code status allowedActions blockedActions { action reason } } after userErrors { code message path } } }`;
const refuseIdea = `mutation ($input: RefuseIdeaInput!) { refuseIdea(input: $input) { idea { id status refusalReason refusalText } after userErrors { code message path } } }`;
const registerProduct = `mutation ($input: RegisterProductInput!) { registerProduct(input: $input) { product { id code name } after userErrors { code message path } } }`;
const recordPaper = `mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { paper { id kind } after userErrors { code path } } }`;
const recordDetails = `mutation ($input: RecordProductDetailsInput!) { recordProductDetails(input: $input) { product { id name unit { id } } after userErrors { code path } } }`;

let registry: RunningRegistry;
let maker: GraphQLClient;
let officer: GraphQLClient;
let ntm: GraphQLClient;
let serial = 0;

beforeAll(async () => {
  registry = await runningRegistry(import.meta.url);
  maker = registry.withRole('PRODUCER', { unit: '18073@E2025H2' });
  officer = registry.withRole('COMMUNE_OFFICER', { unit: '18073@E2025H2' });
  ntm = registry.withRole('NTM_OFFICER', { unit: '42@E2025H2' });
}, 90_000);
afterAll(async () => { await registry.stop(); });

const aProducer = async (client = maker): Promise<string> => {
  const input = { requestId: requestId(), name: `Cơ sở minh họa ${String(++serial)}`, legalForm: 'HOUSEHOLD_BUSINESS', unit: '18073' };
  return (await client.ask<ProducerPayload>(registerProducer, { input })).registerProducer.producer!.id;
};
const anIdea = async (producer: string, client = maker): Promise<NonNullable<IdeaPayload['idea']>> => {
  const input = { requestId: requestId(), producer, name: 'Kẹo cu đơ gừng (minh họa)', set: 7, technologyLevel: 'PROCESSING' };
  return (await client.ask<{ proposeIdea: IdeaPayload }>(proposeIdea, { input })).proposeIdea.idea!;
};
const anAcceptedIdea = async (producer: string): Promise<string> => {
  const { id: idea } = await anIdea(producer);
  await officer.ask(acceptIdea, { input: { requestId: requestId(), idea } });
  return idea;
};

describe('from an idea to a product', () => {
  it('goes from the producer by its accepted idea to a product that the catalogue shows at once to who asks for it', async () => {
    const producer = await aProducer();
    const idea = await anIdea(producer);
    expect(idea).toMatchObject({ code: expect.stringMatching(/^YT-\d{4}-\d{4}$/), status: 'PROPOSED', allowedActions: [] });
    expect(idea.blockedActions.map(({ action }) => action)).toEqual(['ACCEPT', 'REFUSE', 'REGISTER_PRODUCT']);

    const accepted = (await officer.ask<{ acceptIdea: IdeaPayload }>(acceptIdea, { input: { requestId: requestId(), idea: idea.id } })).acceptIdea;
    expect(accepted).toMatchObject({ userErrors: [], idea: { status: 'ACCEPTED', allowedActions: ['REGISTER_PRODUCT'] } });

    const input = { requestId: requestId(), idea: idea.id, markets: ['Lào'] };
    const { product, after } = (await maker.ask<{ registerProduct: ProductPayload }>(registerProduct, { input })).registerProduct;
    expect(product).toMatchObject({ id: input.requestId, code: expect.stringMatching(/^HT-18073-\d{4}$/), name: 'Kẹo cu đơ gừng (minh họa)' });

    const shown = await registry.anonymous.ask<{ products: { totalCount: number; edges: { node: object }[] } }>(
      `query ($code: String!) { products(search: $code) { totalCount edges { node { id name illustrative producer { id name } sector { code name } set { number } unit { id name } district { id } idea { code status } markets papers { id } allowedActions } } } }`,
      { code: product!.code }, { after });
    expect(shown.products).toMatchObject({ totalCount: 1, edges: [{ node: { id: product!.id, illustrative: true, sector: { code: 'I', name: 'Thực phẩm' }, set: { number: 7 }, unit: { id: '18073@E2025H2', name: 'Phường Thành Sen' }, district: null, idea: { code: idea.code, status: 'ACCEPTED' }, markets: ['Lào'], papers: null, allowedActions: [] } }] });
  });

  it('gives one number to one idea, also to many at once', async () => {
    const producer = await aProducer();
    const codes = (await Promise.all(Array.from({ length: 12 }, () => anIdea(producer)))).map(({ code }) => code);
    expect(new Set(codes).size).toBe(12);
  });

  it('makes one product of an idea, whoever is first', async () => {
    const idea = await anAcceptedIdea(await aProducer());
    const answers = await Promise.all([maker, officer, ntm].map((client) => client.ask<{ registerProduct: ProductPayload }>(registerProduct, { input: { requestId: requestId(), idea } })));
    const codes = answers.map(({ registerProduct: { product, userErrors } }) => (product ? 'made' : userErrors[0]?.code)).sort();
    expect(codes).toEqual(['IDEA_ALREADY_USED', 'IDEA_ALREADY_USED', 'made']);
  });

  it('refuses an idea with a reason and a text, and makes no product of it', async () => {
    const { id: idea } = await anIdea(await aProducer());
    expect(await officer.ask(refuseIdea, { input: { requestId: requestId(), idea, reason: 'NOT_LOCAL', text: 'Nguyên liệu từ nơi khác.' } })).toMatchObject({ refuseIdea: { userErrors: [], idea: { status: 'REFUSED', refusalReason: 'NOT_LOCAL', refusalText: 'Nguyên liệu từ nơi khác.' } } });
    expect(await maker.ask(registerProduct, { input: { requestId: requestId(), idea } })).toMatchObject({ registerProduct: { userErrors: [{ code: 'IDEA_NOT_ACCEPTED' }] } });
    expect(await officer.ask(acceptIdea, { input: { requestId: requestId(), idea } })).toMatchObject({ acceptIdea: { userErrors: [{ code: 'IDEA_ALREADY_REFUSED' }] } });
  });

  it('lets two who decide at once decide once', async () => {
    const { id: idea } = await anIdea(await aProducer());
    const [a, b] = await Promise.all([
      officer.ask<{ acceptIdea: IdeaPayload }>(acceptIdea, { input: { requestId: requestId(), idea } }),
      ntm.ask<{ refuseIdea: IdeaPayload }>(refuseIdea, { input: { requestId: requestId(), idea, reason: 'OTHER', text: 'x' } }),
    ]);
    expect([a.acceptIdea.userErrors.length, b.refuseIdea.userErrors.length].sort()).toEqual([0, 1]);
  });

  it('records papers and other details of a product', async () => {
    const producer = await aProducer();
    const product = (await maker.ask<{ registerProduct: ProductPayload }>(registerProduct, { input: { requestId: requestId(), idea: await anAcceptedIdea(producer) } })).registerProduct.product!.id;
    const paper = { requestId: requestId(), producer, product, kind: 'D04', number: '28A8000001', issuedOn: '2024-05-10', validUntil: '2027-05-09', sha256: 'A'.repeat(64) };
    expect(await maker.ask(recordPaper, { input: paper })).toMatchObject({ recordPaper: { paper: { id: paper.requestId, kind: 'D04' }, userErrors: [] } });
    expect(await maker.ask(recordPaper, { input: paper })).toMatchObject({ recordPaper: { paper: { id: paper.requestId }, userErrors: [] } });
    expect(await maker.ask(recordPaper, { input: { ...paper, requestId: requestId(), validUntil: '2024-05-09' } })).toMatchObject({ recordPaper: { userErrors: [{ code: 'ENDS_BEFORE_ISSUE' }] } });
    expect(await maker.ask(`query ($id: ID!) { product(id: $id) { papers { kind number sha256 } allowedActions } }`, { id: product })).toEqual({ product: { papers: [{ kind: 'D04', number: '28A8000001', sha256: 'a'.repeat(64) }], allowedActions: ['RECORD_DETAILS', 'RECORD_PAPER'] } });
    const changed = await maker.ask<{ recordProductDetails: Errors }>(recordDetails, { input: { requestId: requestId(), product, name: 'Tên mới (minh họa)' } });
    expect(changed).toMatchObject({ recordProductDetails: { product: { name: 'Tên mới (minh họa)' }, userErrors: [] } });
    expect(await registry.anonymous.ask(`{ products(search: "ten moi") { edges { node { id name } } } }`, {}, { after: changed.recordProductDetails.after })).toEqual({ products: { edges: [{ node: { id: product, name: 'Tên mới (minh họa)' } }] } });
  });
});

describe('a code of a product that was registered here', () => {
  it('is refused to a row of the register', async () => {
    const idea = await anAcceptedIdea(await aProducer());
    const { product } = (await maker.ask<{ registerProduct: ProductPayload }>(registerProduct, { input: { requestId: requestId(), idea } })).registerProduct;
    const answer = await registry.withRole('REGISTER_IMPORTER').ask('mutation ($input: RecordPastProductsInput!) { recordPastProducts(input: $input) { results { line outcome column code } } }', { input: { requestId: requestId(), rows: [{ ...registerRows()[0]!, productCode: product!.code }] } });
    expect(answer).toMatchObject({ recordPastProducts: { results: [{ outcome: 'REFUSED', column: 'ma_san_pham', code: 'CODE_OF_ANOTHER_PRODUCT' }] } });
  });
  it('is not given again when the register brought it', async () => {
    const importer = registry.withRole('REGISTER_IMPORTER');
    const made: string[] = [];
    for (let turn = 0; turn < 2; turn++) {
      const { product } = (await maker.ask<{ registerProduct: ProductPayload }>(registerProduct, { input: { requestId: requestId(), idea: await anAcceptedIdea(await aProducer()) } })).registerProduct;
      made.push(product!.code);
      const next = `HT-18073-${String(Number(product!.code.slice(-4)) + 1).padStart(4, '0')}`;
      await importer.ask('mutation ($input: RecordPastProductsInput!) { recordPastProducts(input: $input) { after } }', { input: { requestId: requestId(), rows: [{ ...registerRows()[0]!, productCode: next }] } });
    }
    expect(Number(made[1]!.slice(-4)) - Number(made[0]!.slice(-4))).toBe(2);
  });
});

describe('ideas', () => {
  it('are listed to officers of their area and to who proposed them, newest number first', async () => {
    const producer = await aProducer();
    const own = [await anIdea(producer), await anIdea(producer)].map(({ code }) => code);
    const list = async (client: GraphQLClient): Promise<{ totalCount: number; codes: string[]; next: string | null }> => {
      const { productIdeas } = await client.ask<{ productIdeas: { totalCount: number; pageInfo: { endCursor: string | null }; edges: { node: { code: string } }[] } }>('{ productIdeas(status: PROPOSED, first: 2) { totalCount pageInfo { endCursor } edges { node { code } } } }');
      return { totalCount: productIdeas.totalCount, codes: productIdeas.edges.map(({ node }) => node.code), next: productIdeas.pageInfo.endCursor };
    };
    expect((await list(officer)).codes).toEqual([...own].reverse());
    expect((await list(registry.withRole('COMMUNE_OFFICER', { unit: '18652@E2025H2' }))).totalCount).toBe(0);
    expect((await list(registry.withRole('PRODUCER'))).totalCount).toBe(0);
    expect((await list(maker)).totalCount).toBe((await list(ntm)).totalCount);
    expect(await registry.anonymous.send('{ productIdeas { totalCount } }')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('a command sent again', () => {
  it('answers the same and makes nothing new', async () => {
    const producer = await aProducer();
    const input = { requestId: requestId(), producer, name: 'Ý tưởng gửi hai lần (minh họa)', set: 7, technologyLevel: 'NONE' };
    const [first, second] = await Promise.all([maker.ask(proposeIdea, { input }), maker.ask(proposeIdea, { input })]);
    expect(second).toEqual(first);
    expect(await maker.ask(proposeIdea, { input })).toEqual(first);
  });
  it('is refused with other content', async () => {
    const producer = await aProducer();
    const input = { requestId: requestId(), producer, name: 'Ý tưởng (minh họa)', set: 7, technologyLevel: 'NONE' };
    await maker.ask(proposeIdea, { input });
    expect(await maker.ask(proposeIdea, { input: { ...input, set: 8 } })).toMatchObject({ proposeIdea: { idea: null, userErrors: [{ code: 'REQUEST_ID_REUSED', path: ['input', 'requestId'] }] } });
    expect(await officer.ask(proposeIdea, { input })).toMatchObject({ proposeIdea: { userErrors: [{ code: 'REQUEST_ID_REUSED' }] } });
    const other = { requestId: requestId(), name: 'Cơ sở hai tên A (minh họa)', legalForm: 'FARM', unit: '18073' };
    await maker.ask(registerProducer, { input: other });
    expect(await maker.ask(registerProducer, { input: { ...other, name: 'Cơ sở hai tên B (minh họa)' } })).toMatchObject({ registerProducer: { producer: null, userErrors: [{ code: 'REQUEST_ID_REUSED' }] } });
  });
});

describe('who may', () => {
  it('is asked first: role, place and relation', async () => {
    const producer = await aProducer();
    const { id: idea } = await anIdea(producer);
    const input = { requestId: requestId(), idea };
    expect(await registry.anonymous.send(acceptIdea, { input })).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await maker.send(acceptIdea, { input })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await registry.withRole('COMMUNE_OFFICER', { unit: '18652@E2025H2' }).ask(acceptIdea, { input })).toMatchObject({ acceptIdea: { userErrors: [{ code: 'NOT_YOUR_UNIT' }] } });
    const stranger = registry.withRole('PRODUCER', { unit: '18073@E2025H2' });
    expect(await stranger.ask(proposeIdea, { input: { requestId: requestId(), producer, name: 'x', set: 7, technologyLevel: 'NONE' } })).toMatchObject({ proposeIdea: { userErrors: [{ code: 'NOT_YOUR_PRODUCER' }] } });
    const query = `query ($id: ID!) { productIdea(id: $id) { id } }`;
    expect([await stranger.ask(query, { id: idea }), await maker.ask(query, { id: idea }), await officer.ask(query, { id: idea })]).toEqual([{ productIdea: null }, { productIdea: { id: idea } }, { productIdea: { id: idea } }]);
  });
  it('decides who sees a contact', async () => {
    const input = { requestId: requestId(), name: 'Cơ sở có liên hệ (minh họa)', legalForm: 'FARM', unit: '18073', contact: { phone: '0000 000 000' } };
    expect(await maker.ask(registerProducer, { input })).toMatchObject({ registerProducer: { producer: { contact: { phone: '0000 000 000' } } } });
    const query = `query ($id: ID!) { producer(id: $id) { name contact { phone } } }`;
    expect(await officer.ask(query, { id: input.requestId })).toMatchObject({ producer: { contact: { phone: '0000 000 000' } } });
    expect(await registry.anonymous.ask(query, { id: input.requestId })).toEqual({ producer: { name: 'Cơ sở có liên hệ (minh họa)', contact: null } });
  });
  it('a producer is there once in a commune', async () => {
    const input = { requestId: requestId(), name: 'HTX chỉ một (minh họa)', legalForm: 'COOPERATIVE', unit: '18073' };
    const { registerProducer: { after } } = await officer.ask<ProducerPayload>(registerProducer, { input });
    expect(await registry.anonymous.send(`{ producer(id: "${input.requestId}") { name } }`, {}, { after })).toEqual({ status: 200, data: { producer: { name: input.name } } });
    const again = await officer.ask(registerProducer, { input: { ...input, requestId: requestId(), name: 'htx CHI MOT (Minh Hoa)' } }, { language: 'en' });
    expect(again).toMatchObject({ registerProducer: { producer: null, userErrors: [{ code: 'PRODUCER_EXISTS', message: expect.stringContaining('is there already') }] } });
  });
});

describe('bad input', () => {
  it('refuses objects where texts are expected', async () => {
    for (const [query, variables] of [
      ['query ($x: ID!) { product(id: $x) { id } }', { x: { $gt: '' } }],
      ['query ($x: String!) { productByCode(code: $x) { id } }', { x: { $ne: null } }],
      ['query ($x: String) { products(search: $x) { totalCount } }', { x: { $regex: '.*' } }],
      ['query ($x: ID) { products(unit: $x) { totalCount } }', { x: { $gt: '' } }],
      ['query ($x: String) { products(after: $x) { totalCount } }', { x: [{ $gt: '' }] }],
    ] as const) expect(await registry.anonymous.send(query, variables)).toMatchObject({ errors: [expect.objectContaining({ message: expect.any(String) })] });
    expect(await maker.send(proposeIdea, { input: { requestId: requestId(), producer: { $gt: '' }, name: { $gt: '' }, set: 7, technologyLevel: 'NONE' } })).toMatchObject({ errors: [expect.anything(), expect.anything()] });
  });
  it('finds nothing under unknown ids, and refuses commands on them', async () => {
    const id = requestId();
    expect(await registry.anonymous.ask(`{ product(id: "${id}") { id } b: product(id: "x") { id } producer(id: "${id}") { id } productByCode(code: "{}") { id } administrativeUnit(id: "nowhere") { id } }`)).toEqual({ product: null, b: null, producer: null, productByCode: null, administrativeUnit: null });
    expect(await officer.ask(acceptIdea, { input: { requestId: requestId(), idea: id } })).toMatchObject({ acceptIdea: { userErrors: [{ code: 'IDEA_UNKNOWN' }] } });
    expect(await maker.ask(proposeIdea, { input: { requestId: requestId(), producer: id, name: 'x', set: 7, technologyLevel: 'NONE' } })).toMatchObject({ proposeIdea: { userErrors: [{ code: 'PRODUCER_UNKNOWN' }] } });
    expect(await officer.send(registerProducer, { input: { requestId: 'not an id', name: 'x', legalForm: 'FARM', unit: '18073' } })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
  it('names the field that is wrong', async () => {
    const producer = await aProducer();
    const propose = async (difference: object): Promise<unknown> => (await maker.ask<{ proposeIdea: IdeaPayload }>(proposeIdea, { input: { requestId: requestId(), producer, name: 'x', set: 7, technologyLevel: 'NONE', ...difference } })).proposeIdea.userErrors[0];
    expect(await propose({ name: '  ' })).toMatchObject({ code: 'NAME_INVALID', path: ['input', 'name'], message: expect.stringContaining('ký tự') });
    expect(await propose({ name: 'x'.repeat(201) })).toMatchObject({ code: 'NAME_INVALID' });
    expect(await propose({ set: 27 })).toMatchObject({ code: 'SET_UNKNOWN' });
    expect(await propose({ unit: '18073@E2024' })).toMatchObject({ code: 'UNIT_NOT_A_COMMUNE_TODAY' });
    expect(await propose({ unit: '99999' })).toMatchObject({ code: 'UNIT_UNKNOWN' });
  });
});

describe('reference data', () => {
  it('is published once, though a second process starts', async () => {
    const second = await registry.another();
    const { db } = second.connection;
    const published = await db!.collection<{ _id: string; sequence: number }>('reference').find({}, { projection: { sequence: 1 } }).sort({ _id: 1 }).toArray();
    await second.stop();
    expect(published).toEqual(['administrative-units', 'agencies', 'product-sets', 'quality-limits'].map((name) => ({ _id: `reference/${name}`, sequence: 1 })));
  });
  it('answers units, agencies and sets of a day', async () => {
    const { today, then, agencies, productSets, administrativeUnit } = await registry.anonymous.ask<Record<string, unknown[]> & { administrativeUnit: unknown }>(`{
      today: administrativeUnits(level: COMMUNE) { id } then: administrativeUnits(on: "2024-07-26", level: DISTRICT) { id name }
      agencies(on: "2024-07-26") { code confirmed source } productSets { number sector { code } confirmed }
      administrativeUnit(id: "18076@2024-01-01") { id name from to parent { name } successors { unit { id successors { unit { id name } } } confirmed } confirmed source }
    }`);
    expect([today!.length, then!.length, productSets!.length]).toEqual([69, 13, 26]);
    expect(agencies).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'DARD' })]));
    expect(administrativeUnit).toMatchObject({ id: '18076@E2024', to: '2024-12-31', parent: { name: 'Thành phố Hà Tĩnh' }, successors: [{ unit: { id: '18077@E2025H1', successors: [{ unit: { id: '18073@E2025H2', name: 'Phường Thành Sen' } }] } }] });
  });
});
