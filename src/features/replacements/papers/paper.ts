/** A paper before it is drawn: what it says, in order, whatever it becomes (PDF, text, rich text). */
export type Block =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'note'; text: string }
  | { kind: 'list'; items: string[] }
  /** One line each; a null value is left to be filled by hand. */
  | { kind: 'fields'; caption: string; fields: Field[] }
  /** `numbers`: columns set to the right. The last row is a total when `total`. */
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; numbers: number[]; total: boolean }
  /** Places to sign, side by side where there is room. */
  | { kind: 'signatures'; places: string[] };

export type Field = { label: string; value: string | null };

/** `toFill` stands on a blank for who hears the page; `page` numbers it. */
export type Paper = {
  title: string;
  lang: 'fr-FR' | 'en-GB';
  toFill: string;
  page: (page: number, of: number) => string;
  blocks: Block[];
};
