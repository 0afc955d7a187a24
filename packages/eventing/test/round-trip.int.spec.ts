import { randomUUID } from 'node:crypto';
import { isRejected } from '@ocop/domain-kit';
import { accept, follows, ideaList, ideas, propose, rename, totals } from './idea.ts';
import { dropNamespace, newNamespace, startService, until, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => { stack = await startService(newNamespace()); }, 60_000);
afterAll(async () => { await stack.close(); await dropNamespace(stack.namespace); }, 60_000);

describe('a command', () => {
  it('becomes state, event, message, view and reaction', async () => {
    const { eventing } = stack;
    const id = randomUUID();
    const handled = await eventing.handle(ideas, id, propose(id, 'Nước mắm'));
    const accepted = await eventing.handle(ideas, id, accept(randomUUID()));
    if (isRejected(handled) || isRejected(accepted)) throw new Error('refused');
    expect(handled).toMatchObject({ id, sequence: 1, version: 1, repeated: false, state: { status: 'proposed' } });
    expect(await eventing.waitFor(eventing.token(handled, accepted), 10_000)).toEqual([]);
    expect(await (await eventing.view(ideaList)).findOne({ _id: id })).toEqual({ _id: id, name: 'Nước mắm', names: 1, accepted: true });
    await until('the reaction has written', async () => (await eventing.state(follows, `follow-${id}`))?.state.opened === 1);
    expect(await (await eventing.view(totals)).findOne({ _id: 'all' })).toEqual({ _id: 'all', proposed: 1, accepted: 1 });
  }, 30_000);

  it('sent again changes nothing; its id with other content is refused', async () => {
    const { eventing } = stack;
    const id = randomUUID();
    const again = randomUUID();
    await eventing.handle(ideas, id, propose(id, 'Bưởi'));
    await eventing.handle(ideas, id, rename(again, 'Bưởi Phúc Trạch'));
    expect(await eventing.handle(ideas, id, rename(again, 'Bưởi Phúc Trạch'))).toMatchObject({ repeated: true, sequence: 2, version: 2 });
    expect(await eventing.handle(ideas, id, rename(again, 'Cam'))).toMatchObject({ rejected: 'REQUEST_ID_REUSED' });
    expect(await eventing.handle(ideas, id, propose(randomUUID(), 'Bưởi'))).toMatchObject({ rejected: 'ALREADY_PROPOSED' });
    expect(await eventing.state(ideas, id)).toMatchObject({ version: 2, sequence: 2 });
  }, 30_000);

  it('of sixteen writers on one aggregate is carried out once each', async () => {
    const { eventing } = stack;
    const id = randomUUID();
    await eventing.handle(ideas, id, propose(id, 'Cam'));
    await Promise.all(Array.from({ length: 16 }, (_, index) => eventing.handle(ideas, id, rename(randomUUID(), `Cam ${String(index)}`))));
    expect(await eventing.state(ideas, id)).toMatchObject({ version: 17, sequence: 17 });
  }, 30_000);

  it('names what a query has not seen yet', async () => {
    const { eventing } = stack;
    const token = eventing.token({ id: 'nobody', sequence: 1 });
    expect(await eventing.waitFor(token, 100)).toEqual([{ service: 'registry', aggregate: 'nobody', sequence: 1 }]);
    expect(await eventing.waitFor('no token', 100)).toEqual([]);
  });
});
