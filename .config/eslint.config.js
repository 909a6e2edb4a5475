import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { DOM_NAMES, importDirections } from './import-directions.ts';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
  // Rules are changed here, for the whole project; code does not disable them with comments.
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  eslintPluginAstro.configs['flat/recommended'],
  {
    plugins: { house: { rules: { 'import-directions': importDirections } } },
    rules: {
      'house/import-directions': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // With a promise that is not awaited, a command or a test passes before its work is done.
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    // The script of a component belongs to no TypeScript project; parsing it with one fails, and its messages are lost
    // without notice.
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['e2e/**/*.ts'],
    // One test breaks the policy on purpose; WebKit has a test of its own.
    ignores: ['e2e/test.ts', 'e2e/injection.spec.ts', 'e2e/webkit/test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          importNames: ['test'],
          message: 'Import it from e2e/test.ts, which also fails if a page breaks its security policy.',
        },
      ],
    },
  },
  {
    files: [
      'src/questions/**/*.ts',
      'src/models/**/*.ts',
      'src/practice/**/*.ts',
      'src/figures/**/{model,drawing,figure,state}.ts',
    ],
    // The store is the door of practice to the browser.
    ignores: ['**/*.test.ts', 'src/practice/store/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOM_NAMES.map((name) => ({
          name,
          message: 'Questions, models, practice and drawings must not use the DOM: return plain values.',
        })),
      ],
    },
  },
);
