import type { FindingKind } from '../finding.ts';
import { texts as addressesCodes } from './addresses-codes.ts';
import { texts as addressesNumbered } from './addresses-numbered.ts';
import { texts as addressesPlaces } from './addresses-places.ts';
import { texts as addressesTold } from './addresses-told.ts';
import { texts as cleanAsides } from './clean-asides.ts';
import { texts as cleanCodes } from './clean-codes.ts';
import { texts as moreCleanCodes } from './clean-codes-more.ts';
import { texts as cleanDaily } from './clean-daily.ts';
import { texts as cleanEnglish } from './clean-english.ts';
import { texts as cleanFigures } from './clean-figures.ts';
import { texts as cleanPhrases } from './clean-phrases.ts';
import { texts as cleanPlaces } from './clean-places.ts';
import { texts as cleanStrangers } from './clean-strangers.ts';
import { texts as cleanTalk } from './clean-talk.ts';
import { texts as cleanThings } from './clean-things.ts';
import { texts as cleanTitles } from './clean-titles.ts';
import { texts as cleanWords } from './clean-words.ts';
import { texts as emails } from './emails.ts';
import { texts as namesAlone } from './names-alone.ts';
import { texts as namesAmbiguous } from './names-ambiguous.ts';
import { texts as namesFirst } from './names-first.ts';
import { texts as namesOrigins } from './names-origins.ts';
import { texts as namesRelated } from './names-related.ts';
import { texts as namesSpoken } from './names-spoken.ts';
import { texts as namesStrangers } from './names-strangers.ts';
import { texts as namesTitled } from './names-titled.ts';
import { texts as nirsSaid } from './nirs-said.ts';
import { texts as nirs } from './nirs.ts';
import { texts as phonesBroken } from './phones-broken.ts';
import { texts as phones } from './phones.ts';

export type Marked = {
  readonly text: string;
  readonly expected: readonly { readonly start: number; readonly end: number }[];
};

/** Takes the braces off a line of the corpus: the text, and where its findings should be; « ↵ » is a line break. */
function unmark(line: string): Marked {
  const expected: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const char of line) {
    if (char === '{') start = text.length;
    else if (char === '}') expected.push({ start, end: text.length });
    else text += char === '↵' ? '\n' : char;
  }
  return { text, expected };
}

const lines = (...texts: readonly string[]) =>
  texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');

/** The development corpus: what the rules were written with. Its texts, its people and their numbers are invented. */
export const marked: Readonly<Record<FindingKind, readonly Marked[]>> = {
  name: lines(
    namesTitled,
    namesRelated,
    namesAlone,
    namesAmbiguous,
    namesFirst,
    namesSpoken,
    namesOrigins,
    namesStrangers,
  ).map(unmark),
  phone: lines(phones, phonesBroken).map(unmark),
  email: lines(emails).map(unmark),
  address: lines(addressesNumbered, addressesTold, addressesPlaces, addressesCodes).map(unmark),
  nir: lines(nirs, nirsSaid).map(unmark),
};

/** Texts in which nothing is to be found. */
export const clean: readonly string[] = lines(
  cleanTitles,
  cleanFigures,
  cleanPlaces,
  cleanThings,
  cleanWords,
  cleanPhrases,
  cleanTalk,
  cleanDaily,
  cleanCodes,
  moreCleanCodes,
  cleanAsides,
  cleanStrangers,
  cleanEnglish,
);
