import type { Child } from 'hono/jsx';

export type Column<Row> = { head: Child; cell: (row: Row) => Child; number?: boolean };

type Props<Row> = { caption: Child; columns: readonly Column<Row>[]; rows: readonly Row[] };

/** Rows and columns for desks; slides sideways on its own, never the page. The first column names the row. */
export function Table<Row>({ caption, columns, rows }: Props<Row>) {
  return (
    <div class="scroll" tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th scope="col" class={number ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map(({ cell, number }, index) =>
                index === 0 ? (
                  <th scope="row">{cell(row)}</th>
                ) : (
                  <td class={number ? 'number' : undefined}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is known of something: a list of terms and their values; empty values are left out. */
export function Facts({ facts }: { facts: readonly { term: Child; value: Child }[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ term, value }) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
