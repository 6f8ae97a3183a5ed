import { foldText } from '../../../language/text.ts';
import { isNamed, tidyName } from './profile.ts';

/** One person of the file: the line she stands on, as a spreadsheet counts them, and what it says of her. */
export type GroupLine = {
  line: number;
  firstName: string;
  initial: string;
  contact: string;
  commune: string;
};

/** What each column may be called, folded. The contact may stand in one column or in two. */
const headings = {
  firstName: ['prenom', 'first name'],
  initial: ['initiale', 'nom', 'initiale du nom', 'initial', 'last name'],
  phone: ['telephone', 'tel', 'mobile', 'portable', 'phone', 'contact'],
  email: ['mail', 'e-mail', 'email', 'courriel', 'adresse e-mail', 'adresse mail'],
  commune: ['commune', 'ville', 'town'],
} as const;

type Field = keyof typeof headings;

/** The most people one file brings: several relays, never a mailing list. */
export const mostLines = 100;

export type GroupFault = 'empty' | 'headings' | 'too-many';

/**
 * The people of a file, from its records as they were cut. The first record names the columns, in any order; those
 * that are not known are left alone. A line with nothing in it is nobody.
 */
export function readGroup(records: readonly (readonly string[])[]): GroupLine[] | GroupFault {
  const [head, ...rest] = records;
  if (!head || rest.length === 0) return 'empty';
  if (rest.length > mostLines) return 'too-many';
  const folded = head.map((cell) => foldText(cell).replace(/[*:]/g, '').trim());
  const columnOf = (field: Field) =>
    folded.findIndex((cell) => (headings[field] as readonly string[]).includes(cell));
  const columns = { phone: columnOf('phone'), email: columnOf('email') };
  if (columnOf('firstName') < 0 || (columns.phone < 0 && columns.email < 0)) return 'headings';
  return rest.flatMap((record, index) => {
    const cell = (field: Field) => (record[columnOf(field)] ?? '').trim();
    const name = tidyName(cell('firstName').slice(0, 40), cell('initial'));
    const contact = cell('phone') || cell('email');
    const nothing = !isNamed(name) && contact === '';
    return nothing ? [] : [{ line: index + 2, ...name, contact, commune: cell('commune') }];
  });
}
