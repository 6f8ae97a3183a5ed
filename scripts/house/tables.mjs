/**
 * Each table is written by one room. Reads the strings and the Kysely calls of every source file (not its
 * comments) and answers who writes which table. Tests may write anywhere.
 */
import ts from 'typescript';
import { isTest, listFiles, readSource } from './files.mjs';

const WRITERS = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
const TABLE = String.raw`(?:only\s+)?(?:"?public"?\.)?"?([a-z_][a-z0-9_]*)"?`;
const RAW_WRITES = [
  new RegExp(String.raw`\binsert\s+into\s+${TABLE}`, 'gi'),
  new RegExp(String.raw`\bmerge\s+into\s+${TABLE}`, 'gi'),
  new RegExp(String.raw`\bdelete\s+from\s+${TABLE}`, 'gi'),
  new RegExp(String.raw`\btruncate\s+(?:table\s+)?${TABLE}`, 'gi'),
  new RegExp(String.raw`\bcopy\s+${TABLE}\s*(?:\([^)]*\)\s*)?from\b`, 'gi'),
  new RegExp(String.raw`\bupdate\s+${TABLE}(?:\s+(?:as\s+)?[a-z_]+)?\s+set\b`, 'gi'),
];
/** A statement whose table is put in by an expression: nobody can tell by reading who writes what. */
const HIDDEN_TABLE =
  /\b(?:insert\s+into|merge\s+into|delete\s+from|truncate(?:\s+table)?|update|copy)\s+"?$/i;

/**
 * @typedef {{ table: string, path: string, line: number }} Write
 * @param {string} source TypeScript text
 * @param {string} path its name, told in the answer
 * @returns {{ writes: Write[], hidden: string[] }} `hidden`: places whose table is not written in clear
 */
export function tablesWritten(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  /** @type {Write[]} */ const writes = [];
  /** @type {string[]} */ const hidden = [];
  /** @param {import('typescript').Node} node */
  const lineOf = (node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  /** @param {string} text @param {import('typescript').Node} node */
  const readSql = (text, node) => {
    for (const pattern of RAW_WRITES)
      for (const [, table = ''] of text.matchAll(pattern))
        writes.push({ table: table.toLowerCase(), path, line: lineOf(node) });
  };
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [table] = node.arguments;
      if (table && WRITERS.has(node.expression.name.text)) {
        if (ts.isStringLiteralLike(table))
          writes.push({ table: table.text.split(' ')[0] ?? '', path, line: lineOf(table) });
        else hidden.push(`${path}:${lineOf(table)}`);
      }
    }
    if (ts.isStringLiteralLike(node)) readSql(node.text, node);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      readSql(parts.join(' ? '), node);
      if (parts.slice(0, -1).some((part) => HIDDEN_TABLE.test(part))) hidden.push(`${path}:${lineOf(node)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { writes, hidden };
}

/** Who a file belongs to: its room, else its part of the platform, else its floor. @param {string} path */
export const ownerOf = (path) =>
  /^src\/((?:features|platform)\/[^/]+)/.exec(path)?.[1]?.replace(/\.tsx?$/, '') ??
  path.split('/').slice(0, 2).join('/');

/**
 * @param {string} root folder that holds src/
 * @returns {{ faults: string[], tables: Map<string, Set<string>> }} one sentence a fault; each table's owners
 */
export function checkTables(root) {
  /** @type {Map<string, Set<string>>} */ const tables = new Map();
  /** @type {Map<string, string[]>} */ const places = new Map();
  /** @type {string[]} */ const faults = [];
  for (const path of listFiles(root, ['src'], /\.tsx?$/).filter((name) => !isTest(name))) {
    const { writes, hidden } = tablesWritten(readSource(root, path), path);
    for (const { table, line } of writes) {
      tables.set(table, (tables.get(table) ?? new Set()).add(ownerOf(path)));
      places.set(table, [...(places.get(table) ?? []), `${path}:${String(line)}`]);
    }
    faults.push(...hidden.map((place) => `${place} writes a table that is not named in clear`));
  }
  for (const [table, owners] of tables)
    if (owners.size > 1)
      faults.push(
        `table ${table} is written by ${[...owners].join(' and ')}: ${places.get(table)?.join(', ')}`,
      );
  return { faults, tables };
}
