import type { Person } from '../../../language/actor.ts';

/** What whoever comes instead must know of a home, part by part, in the order it is read. */
export const sheetParts = ['gestures', 'habits', 'keys', 'reassures', 'avoid', 'contacts'] as const;
export type SheetPart = (typeof sheetParts)[number];
export type SheetTexts = Record<SheetPart, string>;

/** Longest text of each part, in letters. */
export const longest: Record<SheetPart, number> = {
  gestures: 2000,
  habits: 2000,
  keys: 1000,
  reassures: 1000,
  avoid: 1000,
  contacts: 1000,
};

export const noTexts: SheetTexts = {
  gestures: '',
  habits: '',
  keys: '',
  reassures: '',
  avoid: '',
  contacts: '',
};

export const isEmpty = (texts: SheetTexts): boolean => sheetParts.every((part) => texts[part] === '');

/** Who opens it: who works there, who employs, or who comes instead, until her days are over. */
export type SheetReader = 'carer' | 'employer' | 'replacement';

/** What a contract's sheet is to somebody. `openUntil`: until when a replacement may read it; null when she is none. */
export type AboutSheet = { carerId: string | null; employerAccount: string | null; openUntil: Date | null };

/** As whom the actor opens the sheet; null: it does not exist for her. */
export function readerOf(actor: Pick<Person, 'id'>, about: AboutSheet, now: Date): SheetReader | null {
  if (about.carerId === actor.id) return 'carer';
  if (about.employerAccount === actor.id) return 'employer';
  return about.openUntil !== null && now < about.openUntil ? 'replacement' : null;
}

/** Who works there writes it, who employs corrects it; whoever comes for some days reads. */
export const mayWrite = (reader: SheetReader): boolean => reader !== 'replacement';

/** A sheet in a list. `written`: null where one only reads it. */
export type SheetLine = {
  contractId: string;
  employerName: string;
  communeName: string;
  written: boolean | null;
};

/** A sheet as its reader sees it. `until`: when it closes for a replacement. */
export type Sheet = {
  contractId: string;
  employerId: string;
  employerName: string;
  communeName: string;
  timeZone: string;
  carerId: string | null;
  texts: SheetTexts;
  /** Null when nobody has written it yet. */
  updatedAt: Date | null;
  updatedBy: 'carer' | 'employer' | null;
  reader: SheetReader;
  until: Date | null;
};
