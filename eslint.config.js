import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = 'src/**/*.ts';
const tests = ['tests/**/*.ts', 'src/**/*.test.ts'];
/** Scripts inside components; the Astro plugin hands them on as files of their own, which no project knows. */
const scripts = '**/*.astro/*.ts';

export default defineConfig(
  globalIgnores(['dist', 'preview', 'reports', '.build', '.astro', '.cache', 'content', 'tests/fixtures/mistakes']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      // Astro reads `interface Props`; everything else here is a `type`.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Interfaces of others want functions that we have no use for.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'asyncMethods'] }],
      // Texts are searched for control characters on purpose.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  { files: ['*.js', '*.mjs'], languageOptions: { globals: { URL: 'readonly', process: 'readonly' } } },
  {
    files: [code, ...tests],
    ignores: [scripts],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    // These ask the compiler about every expression; tests, which astro check reads too, would double their price.
    files: [code],
    ignores: [scripts, ...tests],
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // A test that reads what is not there fails, and says where.
    files: tests,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
