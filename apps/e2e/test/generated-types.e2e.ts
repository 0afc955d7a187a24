import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const PAGE = 'query Page($id: ID!) { product(id: $id) { name certificate { stars } } }\n';
const CLIENT = `import type { PageQuery } from './__generated__/graphql.ts';

export const starsOf = (page: PageQuery): string => {
  const certificate = page.product?.certificate;
  return certificate == null ? '–' : certificate.stars.toFixed(0);
};
`;
const LINE_THAT_USES_STARS = 1 + CLIENT.split('\n').findIndex((line) => line.includes('toFixed'));

/** The services' schemas, the generator, and a small client of the gateway, in a folder of their own. */
const workspace = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-e2e-types-'));
  const copied = [...globSync('{apps,packages}/*/src/**/*.graphql', { cwd: root, exclude: (name) => name === 'node_modules' }), ...globSync('tools/{codegen,compose}/*.ts', { cwd: root }), 'tools/package.json', 'package.json', 'tsconfig.base.json'];
  for (const file of copied) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (existsSync(join(root, 'tools/node_modules'))) symlinkSync(join(root, 'tools/node_modules'), join(folder, 'tools/node_modules'));
  const client = join(folder, 'tools/demo');
  mkdirSync(client);
  writeFileSync(join(client, 'page.graphql'), PAGE);
  writeFileSync(join(client, 'client.ts'), CLIENT);
  writeFileSync(join(client, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions: { types: ['node'] }, include: ['*.ts'] }));
  return folder;
};

const run = (folder: string, ...args: readonly string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' }, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
};
const generate = (folder: string) => run(folder, 'tools/codegen/main.ts', 'demo');
const build = (folder: string) => run(folder, 'node_modules/typescript/bin/tsc', '-p', 'tools/demo/tsconfig.json');

/** Changes the field in the type that has it. */
const change = (folder: string, type: string, from: string, to: string): void => {
  const file = globSync('apps/rating/src/**/*.graphql', { cwd: folder }).map((name) => join(folder, name)).find((name) => readFileSync(name, 'utf8').includes(`\ntype ${type} `))!;
  const sdl = readFileSync(file, 'utf8');
  const at = sdl.indexOf(from, sdl.indexOf(`\ntype ${type} `));
  writeFileSync(file, sdl.slice(0, at) + to + sdl.slice(at + from.length));
};

describe('the types of a client', () => {
  it('FED-02 are generated from the schema: a changed field breaks the client’s build at the line that uses it', () => {
    const folder = workspace();
    expect(generate(folder)).toMatchObject({ code: 0 });
    expect(build(folder)).toEqual({ code: 0, said: '' });

    change(folder, 'Certificate', 'stars: Int!', 'stars: String!');
    expect(generate(folder)).toMatchObject({ code: 0 });
    const built = build(folder);
    expect(built.code).not.toBe(0);
    expect(built.said).toMatch(new RegExp(`^tools/demo/client\\.ts\\(${LINE_THAT_USES_STARS},\\d+\\): error TS\\d+: .*toFixed`));
    expect(built.said.trim().split('\n')).toHaveLength(1);

    change(folder, 'Certificate', 'stars: String!', 'rank: String!');
    const renamed = generate(folder);
    expect(renamed.code).not.toBe(0);
    expect(renamed.said).toMatch(/Cannot query field "stars" on type "Certificate"[^]*page\.graphql:1:/);
  });
});
