/** One token of JSON, after blanks. */
const token =
  /[\t\n\r ]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/y;

/**
 * Where a text stops being JSON, as a path into the document: `carers[3].lat` for `NaN`, which many programs write
 * as a number. Asked once `JSON.parse` has refused; empty when it is the document as a whole.
 */
export function whereJsonBreaks(text: string): string {
  /** The lists (a position) and objects (a key, once it is known) that are open. */
  const open: (number | string | null)[] = [];
  let expectsKey = false;
  token.lastIndex = 0;
  for (;;) {
    const [, mark, string, value] = token.exec(text) ?? [];
    const inside = open.at(-1);
    if (string !== undefined && expectsKey) {
      open[open.length - 1] = JSON.parse(string) as string;
      expectsKey = false;
    } else if (mark === '{') {
      open.push(null);
      expectsKey = true;
    } else if (mark === '[') open.push(0);
    else if (mark === '}' || mark === ']') {
      const isList = typeof inside === 'number';
      if (inside === undefined || isList !== (mark === ']')) break;
      open.pop();
      expectsKey = false;
    } else if (mark === ',' && inside !== undefined) {
      if (typeof inside === 'number') open[open.length - 1] = inside + 1;
      else expectsKey = true;
    } else if (mark !== ':' && ((string === undefined && value === undefined) || expectsKey)) break;
  }
  return open.reduce<string>((path, each) => {
    if (each === null) return path;
    if (typeof each === 'number') return `${path}[${each}]`;
    return path === '' ? each : `${path}.${each}`;
  }, '');
}
