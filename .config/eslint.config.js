import eslintPluginAstro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { DOM_NAMES, importDirections } from './import-directions.ts';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
  // A rule is kept or changed here for everyone; nobody switches it off beside the code.
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
    // A promise that nobody waits for makes a command or a test pass before its work is done.
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    // The script of a component is in no project: parsed with one it fails, and its messages are lost in silence.
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['src/questions/**/*.ts', 'src/models/**/*.ts', 'src/figures/**/{model,drawing,figure,state}.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOM_NAMES.map((name) => ({
          name,
          message: 'Questions, models and drawings know no DOM: return plain values.',
        })),
      ],
    },
  },
);
