/** The rules that are ours: what the house asks of every line, whatever its types. */

const TESTS = ['**/*.test.{ts,tsx}', 'test/**'];
const COMMANDS = ['scripts/**', 'bench/**', 'src/main/cli.ts', 'src/main/cli/**'];
const TOOL_CONFIGS = ['*.config.{js,ts}', '*.mjs', '.dependency-cruiser.mjs'];

const ENVIRONMENT = 'Settings are read once, in src/platform/config; ask for the setting you need.';
const NO_MOCK =
  'Nothing of ours is replaced in a test: use the real thing, or a local twin that speaks the protocol.';

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    name: 'house/everywhere',
    rules: {
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:process', message: ENVIRONMENT },
            { name: 'process', message: ENVIRONMENT },
          ],
          patterns: [
            {
              regex: String.raw`^\.{1,2}/.*(?<!\.(?:ts|tsx|mjs|js|json))$`,
              message: 'Name the file with its real extension.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: ENVIRONMENT },
        { object: 'vi', property: 'mock', message: NO_MOCK },
        { object: 'vi', property: 'doMock', message: NO_MOCK },
        { object: 'vi', property: 'spyOn', message: NO_MOCK },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-alert': 'error',
      'no-constant-binary-expression': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'prefer-object-spread': 'error',
    },
  },
  {
    name: 'house/pages',
    files: ['src/features/**', 'src/main/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], CallExpression[callee.name="raw"]',
          message: 'Markup that is not escaped is only written in src/ui/.',
        },
      ],
    },
  },
  {
    name: 'house/browser',
    files: ['src/browser/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name="insertAdjacentHTML"]',
          message: 'What a person typed could become markup: build nodes, or fetch a page of the server.',
        },
      ],
    },
  },
  {
    name: 'house/settings',
    files: [
      'src/platform/config*',
      'src/platform/config*/**',
      'src/platform/environment.ts',
      ...COMMANDS,
      ...TESTS,
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['mock', 'doMock', 'spyOn'].map((property) => ({ object: 'vi', property, message: NO_MOCK })),
      ],
    },
  },
  { name: 'house/commands', files: [...COMMANDS, ...TESTS], rules: { 'no-console': 'off' } },
  {
    name: 'house/configs',
    files: [...TOOL_CONFIGS, 'test/setup/**'],
    rules: { 'no-restricted-exports': 'off' },
  },
];
