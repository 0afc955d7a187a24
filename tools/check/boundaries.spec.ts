import { doubled, eslint, nx, run } from './checks.ts';

const lintAs = async (file: string, code: string): Promise<string[]> => {
  const { output } = await run([eslint, '--format', 'json', '--stdin', '--stdin-filename', file], code);
  const [result] = JSON.parse(output.slice(output.indexOf('[{'))) as { messages: { ruleId: string | null }[] }[];
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse');
};

describe('the boundaries between modules', () => {
  beforeAll(async () => { await run([nx, 'show', 'projects']); }, 60_000);
  const forbidden = [
    ['an app that imports another app', 'apps/rating/src/main.ts', "export { x } from '@ocop/registry';", '@nx/enforce-module-boundaries'],
    ['a kit that imports an app', 'packages/service-kit/src/index.ts', "export { x } from '@ocop/rating';", '@nx/enforce-module-boundaries'],
    ['contracts that import a kit', 'packages/contracts/src/index.ts', "export { x } from '@ocop/eventing';", '@nx/enforce-module-boundaries'],
    ['an app that speaks to Kafka itself', 'apps/rating/src/main.ts', "export { Kafka } from 'kafkajs';", 'no-restricted-imports'],
    ['a relative way into another project', 'apps/rating/src/main.ts', "export { x } from '../../registry/src/service.ts';", '@nx/enforce-module-boundaries'],
  ] as const;
  it.each(forbidden)('refuse %s', async (_what, file, code, rule) => {
    expect(await lintAs(file, code)).toContain(rule);
  }, 60_000);
  it('allow an app its kits', async () => {
    expect(await lintAs('apps/rating/src/main.ts', "export { isDay } from '@ocop/domain-kit';")).not.toContain('@nx/enforce-module-boundaries');
  }, 60_000);
});

describe('the lock file', () => {
  it('has one copy of each package whose objects must know each other', () => { expect(doubled()).toEqual([]); });
});
