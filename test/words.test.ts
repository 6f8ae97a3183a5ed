import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Every file of sentences of the house, by its path. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)words\.ts$/.test(path) || /\/words\/[\w-]+\.ts$/.test(path))
  .map((path) => `src/${path}`)
  // Text messages: a space that does not break is not in the alphabet of SMS, and would double what each one costs.
  .filter((path) => !/features\/(people\/words\/messages|messages\/words\/texts)\.ts$/.test(path));

/** What a typesetter would mark, and why. The text of each quoted string is looked at, one by one. */
const faults: readonly [RegExp, string][] = [
  [/[\p{L}\d»)’] [;?!](?=\s|$)/u, 'a plain space before ; ? !'],
  [/[\p{L}\d»)] :(?=\s|$)/u, 'a plain space before :'],
  [/« | »/, 'a plain space inside « »'],
  [/[\p{L}\d][;?!](?=\s|$)/u, 'no space before ; ? !'],
  [/\p{L}'\p{L}/u, 'a straight apostrophe'],
  [/\.\.\./, 'three dots instead of …'],
  [/\d (?:h|min|km|€|%)(?![\p{L}])/u, 'a plain space before a unit'],
];

/** The texts of a file of words, but for its English; what a template puts in is an `x`. */
function frenchTexts(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || /En$|^en$/.test(nameOf(node))) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('x'));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.filter((text) => /\s/.test(text));
}

const nameOf = (node: ts.Node) =>
  ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? node.name.getText() : '';

test('files of words are found', () => {
  expect(files.length).toBeGreaterThan(4);
});

test.each(files)('French is set as French is: %s', (path) => {
  const found = frenchTexts(path).flatMap((text) =>
    faults.filter(([pattern]) => pattern.test(text)).map(([, reason]) => `${reason}: ${text}`),
  );
  expect(found).toEqual([]);
});
