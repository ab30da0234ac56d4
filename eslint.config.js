import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. The TypeScript projects refuse an import of a folder that they do not refer
 * to; but references are transitive, so each folder's list is closed here.
 */
const MAY_IMPORT = {
  language: [],
  messages: [],
  model: ['messages'],
  compile: ['model', 'language'],
  authoring: ['compile', 'model', 'language', 'messages'],
  publish: ['compile', 'model', 'language', 'messages'],
  preferences: ['model', 'messages'],
  views: ['model', 'messages'],
  offline: ['model', 'messages'],
  worker: ['model', 'messages'],
  app: ['views', 'model', 'preferences', 'offline', 'messages'],
  desk: ['views', 'model', 'preferences', 'styles', 'messages'],
  entries: ['app', 'views', 'model', 'preferences', 'styles', 'messages'],
  commands: ['authoring', 'publish', 'compile', 'model', 'messages'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'styles'];
/** What a package marks as no part of its interface. */
const NOT_PUBLIC = {
  regex: '^[^.]',
  importNamePattern: '^(UNSAFE|unstable|_)_',
  message: 'Public interfaces of packages only.',
};
/** How deep a file can stand below its folder of `src`: folders have the same names in several rooms. */
const DEPTHS = [0, 1, 2];
const fence = Object.entries(MAY_IMPORT).flatMap(([room, allowed]) =>
  DEPTHS.map((depth) => {
    const refused = ROOMS.filter((other) => other !== room && !allowed.includes(other));
    return {
      files: [`src/${room}/${'*/'.repeat(depth)}*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              NOT_PUBLIC,
              {
                regex: `^${'\\.\\./'.repeat(depth + 1)}(${refused.join('|')})/`,
                message: `src/${room} may import ${allowed.length > 0 ? allowed.map((name) => `src/${name}`).join(', ') : 'no other folder of src'}.`,
              },
            ],
          },
        ],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist*/', '.cache/', 'shots/', 'test-results/', 'tests/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Values that are checked by a schema or a test before they are used with a type.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/commands/bootstrap.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  {
    // Playwright reads which fixtures a fixture needs from its pattern, also from an empty one.
    files: ['tests/browser/**'],
    rules: { 'no-empty-pattern': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      // The heading that an address opens has the focus, also where scripts do not run.
      'jsx-a11y/no-autofocus': 'off',
      // A stretch that scrolls sideways has to be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
  ...fence,
);
