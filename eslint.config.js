import nx from '@nx/eslint-plugin';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const scope = (name) => ({ sourceTag: `scope:${name}`, onlyDependOnLibsWithTags: [`scope:${name}`, 'scope:shared'] });

export default defineConfig(
  { ignores: ['**/node_modules', '**/__generated__', '**/dist', '.nx', '.cache', '.data', 'test-results', 'bench-results', '**/*.js', '**/*.mjs'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', {
        allow: [],
        banTransitiveDependencies: true,
        depConstraints: [
          { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:kit', 'type:contract'] },
          { sourceTag: 'type:kit', onlyDependOnLibsWithTags: ['type:kit', 'type:contract'] },
          { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:contract'], allowedExternalImports: ['zod'] },
          { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:kit', 'type:contract'] },
          { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:kit', 'type:contract', 'type:app'] },
          ...['registry', 'rating', 'quality', 'promotion', 'reporting', 'gateway', 'portal'].map(scope),
        ],
      }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: ['**/__generated__/**/internal*'], message: 'Generated code keeps to itself.' }] }],
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // mongoose's Schema
      '@typescript-eslint/no-non-null-assertion': 'off', // with noUncheckedIndexedAccess, `!` states an invariant of the line above
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  {
    // Pure kits: the law and the domain know no framework, and eventing alone speaks to Kafka.
    files: ['packages/{domain-kit,law,contracts}/src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'fetch', 'process'] },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'packages/{domain-kit,law,contracts,service-kit,testing}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'kafkajs', message: 'Only packages/eventing speaks to Kafka.' }] }] },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e.ts', '**/specification.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
);
