import { parse } from 'csv-parse/sync';

/**
 * The text of a file as spreadsheets write it: UTF-8, with its mark or not; else Windows-1252, which French Excel
 * still uses. A file that is not text comes out as signs, and its columns are then not found.
 */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The records of a table, cut at `;` or `,`, whichever its first line has most of. Null when it cannot be cut. */
export function recordsOf(text: string): string[][] | null {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  try {
    return parse(text, {
      delimiter: count(';') >= count(',') ? ';' : ',',
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true,
      max_record_size: 2000,
    });
  } catch {
    return null;
  }
}
