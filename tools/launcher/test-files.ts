import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const ours = (file: string): boolean => !file.includes('node_modules');

export type TestFiles = { readonly unit: readonly string[]; readonly integration: readonly string[]; readonly stories: readonly string[]; readonly portal: readonly string[] };

/** The test files of the repository, or of the parts (folder names) asked for. */
export const testFiles = (root: string, parts: readonly string[]): TestFiles => {
  const asked = (file: string): boolean => parts.length === 0 || parts.some((part) => `/${file}`.includes(`/${part}/`) || file.endsWith(part));
  const find = (pattern: string) => globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' }).filter(ours).filter(asked).sort();
  const specs = ['apps', 'packages', 'tools'].flatMap((top) => find(`${top}/**/*.spec.ts`));
  return {
    unit: specs.filter((file) => !file.endsWith('.int.spec.ts')),
    integration: specs.filter((file) => file.endsWith('.int.spec.ts')),
    stories: find('apps/e2e/**/*.e2e.ts'),
    portal: find('apps/portal/test/**/*.e2e.ts'),
  };
};

/** The projects that hold the parts asked for. */
export const projectsOf = (root: string, parts: readonly string[]): string[] => {
  const isProject = (part: string) => ['apps', 'packages'].some((top) => existsSync(join(root, top, part, 'package.json')));
  const isTool = (part: string) => part === 'tools' || existsSync(join(root, 'tools', part));
  return [...new Set(parts.flatMap((part) => (isProject(part) ? [`@ocop/${part}`] : isTool(part) ? ['@ocop/tools'] : [])))];
};
