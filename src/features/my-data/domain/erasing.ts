import { foldText } from '../../../language/text.ts';

/** What one types to erase one's account, in either language. Written by hand: nobody does it without meaning to. */
export const erasingWords = { fr: 'effacer', en: 'erase' } as const;

/** Whether this was typed, capitals, accents and spaces aside. */
export function isErasingWord(typed: string): boolean {
  const folded = foldText(typed);
  return Object.values(erasingWords).some((word) => word === folded);
}
