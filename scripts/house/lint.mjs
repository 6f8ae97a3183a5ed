/**
 * Rules of ours that the linter does not have, as a plugin of it (.oxlintrc.json): the same shape as those of ESLint.
 * Each has its planted faults in test/house/lint.test.ts.
 */

const RELATIVE = /^\.{1,2}\//;
const EXTENSION = /\.(?:ts|tsx|mjs|js|json)$/;

/**
 * A rule that reports every node of these selectors.
 * @param {string} message @param {readonly string[]} selectors
 */
const forbid = (message, selectors) => ({
  /** @param {{ report: (what: { node: unknown, message: string }) => void }} context */
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [
        selector,
        (/** @type {unknown} */ node) => {
          context.report({ node, message });
        },
      ]),
    ),
});

const realExtensions = {
  /** @param {{ report: (what: { node: unknown, message: string }) => void }} context */
  create: (context) => {
    /** @param {{ source?: { value?: unknown } | null }} node */
    const look = (node) => {
      const from = node.source?.value;
      if (typeof from !== 'string' || !RELATIVE.test(from) || EXTENSION.test(from)) return;
      context.report({ node, message: 'Name the file with its real extension.' });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: {
    'real-extensions': realExtensions,
    'escaped-markup': forbid('Markup that is not escaped is only written in src/ui/.', [
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
      'CallExpression[callee.name="raw"]',
    ]),
    'built-nodes': forbid(
      'What a person typed could become markup: build nodes, or fetch a page of the server.',
      [
        'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
        'CallExpression[callee.property.name="insertAdjacentHTML"]',
      ],
    ),
  },
};
