import { randomUUID } from 'node:crypto';
import { createMaintenance, defineProjection, type Projection } from '../src/index.ts';
import { ideaList, ideas, propose, totals, type IdeaRow } from './idea.ts';
import { load } from './load.ts';
import { dropNamespace, newNamespace, optionsOf, recordingLog, startService, until } from './stack.ts';

const shorter: Projection<IdeaRow> = defineProjection<IdeaRow>({ ...ideaList, version: 2 });
const inNamespace = async (work: (namespace: string) => Promise<void>): Promise<void> => {
  const namespace = newNamespace();
  try {
    await work(namespace);
  } finally {
    await dropNamespace(namespace);
  }
};

describe('a view', () => {
  it('is made again beside the live one under load, and equals it', async () => {
    await inNamespace(async (namespace) => {
      const here = await startService(namespace);
      const desk = createMaintenance(optionsOf(namespace, here.connection, recordingLog()));
      await load(here.eventing, 1, () => undefined);
      const loading = load(here.eventing, 2, () => undefined, 8);
      const report = await desk.rebuild(undefined, { drop: false });
      await loading;
      // A rebuild that loses its hold under load begins again, so the number says only that it is a later one.
      expect(report.views.map(({ generation, same }) => ({ generation, same }))).toEqual([
        { generation: expect.stringMatching(/^idea-list@1-[2-9]$/), same: true }, { generation: expect.stringMatching(/^totals@1-[2-9]$/), same: true },
      ]);
      const id = randomUUID();
      const handled = await here.eventing.handle(ideas, id, propose(id, 'Sau khi dựng lại'));
      if ('rejected' in handled) throw new Error('refused');
      expect(await here.eventing.waitFor(here.eventing.token(handled), 10_000)).toEqual([]);
      await until('the service reads the new generation', async () => (await here.eventing.view(ideaList)).collectionName === report.views[0]?.generation);
      expect(await (await here.eventing.view(ideaList)).findOne({ _id: id })).toMatchObject({ name: 'Sau khi dựng lại' });
      await here.close();
    });
  }, 60_000);

  it('that is dropped is made again while the service runs; one of several, or all', async () => {
    await inNamespace(async (namespace) => {
      const here = await startService(namespace);
      const desk = createMaintenance(optionsOf(namespace, here.connection, recordingLog()));
      await load(here.eventing, 1, () => undefined);
      for (const view of ['totals', undefined]) {
        await desk.rebuild(view, { drop: true });
        await load(here.eventing, view === undefined ? 3 : 2, () => undefined);
      }
      await until('all three loads are in the view', async () => (await (await here.eventing.view(totals)).findOne({ _id: 'all' }))?.proposed === 3 * 12 * 5);
      await until('the service is ready', () => Promise.resolve(here.eventing.ready().ready));
      expect((await desk.rebuild(undefined, { drop: false })).views.every(({ same }) => same === true)).toBe(true);
      await here.close();
    });
  }, 60_000);

  it('of a new version is built before the service is ready', async () => {
    await inNamespace(async (namespace) => {
      const old = await startService(namespace);
      await load(old.eventing, 1, () => undefined);
      await old.close();
      const renewed = await startService(namespace, { projections: [shorter, totals] });
      const view = await renewed.eventing.view(shorter);
      expect(view.collectionName).toBe('idea-list@2');
      await until('it has all', async () => (await view.countDocuments()) === 12);
      await renewed.close();
    });
  }, 60_000);
});
