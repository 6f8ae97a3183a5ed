import type { Finding } from '../../../language/guard/guard.ts';
import { maskFindings } from '../../../language/guard/guard.ts';
import { findIllness } from './handover-illness.ts';
import { sheetParts, type SheetPart, type SheetTexts } from './handover-sheet.ts';

/** Something to look at again before the sheet is kept: a word that names an illness, or whatever points to somebody. */
export type Flagged = { part: SheetPart; kind: Finding['kind'] | 'illness'; text: string };

/** What a part is for: whom to call, and what opens the door. Elsewhere it is pointed out. */
const meantFor: Partial<Record<SheetPart, readonly Finding['kind'][]>> = {
  contacts: ['name', 'phone', 'email'],
  keys: ['address'],
};

/** A social-security number is needed by nobody who comes for some days. */
const never: readonly Finding['kind'][] = ['nir'];

export type FindPersonal = (text: string) => Finding[];

/** Everything in these texts that its writer should look at again, part by part, each word once. */
export function flag(texts: SheetTexts, findPersonal: FindPersonal): Flagged[] {
  return sheetParts.flatMap((part) => {
    const text = texts[part];
    const personal = findPersonal(text).filter(({ kind }) => !meantFor[part]?.includes(kind));
    const flagged: Flagged[] = [
      ...findIllness(text).map((at) => ({
        part,
        kind: 'illness' as const,
        text: text.slice(at.start, at.end),
      })),
      ...personal.map((at) => ({ part, kind: at.kind, text: text.slice(at.start, at.end) })),
    ];
    return flagged.filter((one, index) => flagged.findIndex((other) => sameAs(one, other)) === index);
  });
}

const sameAs = (one: Flagged, other: Flagged) => one.kind === other.kind && one.text === other.text;

/** The texts as they may be kept: what is never kept is masked, whatever its writer says. */
export function keepable(texts: SheetTexts, findPersonal: FindPersonal): SheetTexts {
  const masked = (text: string) =>
    maskFindings(
      text,
      findPersonal(text).filter(({ kind }) => never.includes(kind)),
    );
  return {
    gestures: masked(texts.gestures),
    habits: masked(texts.habits),
    keys: masked(texts.keys),
    reassures: masked(texts.reassures),
    avoid: masked(texts.avoid),
    contacts: masked(texts.contacts),
  };
}
