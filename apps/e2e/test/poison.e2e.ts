import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services, toKafka, type EventData, type EventType } from '@ocop/contracts';
import { sendRaw, type RawMessage } from '@ocop/eventing';
import { requestId, testStack, until } from '@ocop/testing';
import { activity } from '../src/figures.ts';
import { done } from '../src/people.ts';
import { allReady } from '../src/programs.ts';
import { newMark } from '../src/marks.ts';
import { COMMUNE } from '../src/story.ts';
import { runTool } from '../src/tools.ts';

const namespace = process.env['OCOP_NAMESPACE'] ?? 'ocop';
const [dossier, product] = [requestId(), requestId()];

const message = <T extends EventType>(type: T, sequence: number, data: EventData<T>): RawMessage =>
  toKafka({ type, aggregate: dossier, sequence, recordedAt: new Date().toISOString(), commandId: requestId(), actor: 'e2e', data });
const opened = message('ocop.rating.DossierOpened.v1', 1, { dossierId: dossier, productId: product, kind: 'INITIAL', openedOn: '2026-03-02' });
const submitted = message('ocop.rating.DossierSubmitted.v1', 2, { dossierId: dossier, productId: product, submittedOn: '2026-03-03' });
const waiting = async (service: string): Promise<string> => (await runTool('parked', 'list', service)).lines.join('\n');

describe('an event that nobody can read', () => {
  it('OPS-06 is set aside with its reason and shown, does not stop the rest, and once repaired is replayed in order for its key', async () => {
    const before = await activity();
    await sendRaw(testStack().kafkaBrokers, namespace, 'rating', [{ ...opened, value: opened.value.slice(0, 25) }, submitted]);
    const list = await until('both events wait at reporting', async () => {
      const text = await waiting('reporting');
      return text.includes(`${dossier}/2`) ? text : undefined;
    });
    expect(list).toMatch(new RegExp(`:${dossier}/1\\n  parked, ocop\\.rating\\.DossierOpened\\.v1, since .*JSON`));
    expect(list).toMatch(new RegExp(`:${dossier}/2\\n  behind, ocop\\.rating\\.DossierSubmitted\\.v1`));

    // The rest goes on: of the same topic, of others, in every service.
    const producer = (await done('producer', 'registerProducer', { name: `HTX ${newMark()} (minh họa)`, legalForm: 'COOPERATIVE', unit: COMMUNE }, 'producer { id }'))['producer'] as { id: string };
    const idea = await done('producer', 'proposeIdea', { producer: producer.id, name: 'Ý tưởng (minh họa)', set: 9, technologyLevel: 'NONE' });
    expect(await activity([idea.after])).toMatchObject({ ideasProposed: before.ideasProposed + 1, dossiersOpened: before.dossiersOpened, dossiersSubmitted: before.dossiersSubmitted });
    await allReady();

    const file = join(mkdtempSync(join(tmpdir(), 'ocop-e2e-')), 'repaired.json');
    writeFileSync(file, opened.value);
    for (const service of services) {
      const ids = [...(await waiting(service)).matchAll(/^(\S+)$/gm)].map((match) => match[1]!).filter((id) => id.endsWith(`${dossier}/1`));
      for (const id of ids) expect(await runTool('parked', 'repair', service, id, file, '--by', 'Vận hành (minh họa)', '--reason', 'cắt cụt trên đường (minh họa)')).toMatchObject({ code: 0 });
      await until(`nothing of it waits at ${service}`, async () => !(await waiting(service)).includes(dossier));
    }
    expect(await activity()).toMatchObject({ dossiersOpened: before.dossiersOpened + 1, dossiersSubmitted: before.dossiersSubmitted + 1 });
  });
});
