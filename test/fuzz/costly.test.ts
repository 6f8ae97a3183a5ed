import { expect, test } from 'vitest';
import { conceptsApart, indexableText, wordsIn } from '../../src/features/exchange/domain/lexicon.ts';
import { pointOut } from '../../src/features/exchange/domain/guarding.ts';
import { guessTheme } from '../../src/features/exchange/domain/guess-theme.ts';
import { sizes, splitText } from '../../src/features/exchange/domain/writing.ts';
import { readJoinCode } from '../../src/features/people/domain/join-code.ts';
import { tidyName } from '../../src/features/people/domain/profile.ts';
import { readContact } from '../../src/features/people/sign-in/contact.ts';
import { inSmsAlphabet } from '../../src/platform/sms/alphabet.ts';
import { findPersonalData } from '../../src/language/guard/guard.ts';
import { excerpt, foldText, tidyText, typeset } from '../../src/language/text.ts';
import { localPath } from '../../src/language/urls.ts';
import { loadFirstNames } from '../../src/platform/first-names.ts';

// Texts made to keep a reader of texts busy: each costs in proportion to its length (no regular expression that
// begins again at each sign). What reads any post is given as much as a form may hold, the rest as much as it is given.

const isFirstName = loadFirstNames();
const longestForm = 64_000;

const readers: Record<string, { signs: number; read: (text: string) => unknown }> = {
  tidyText: { signs: longestForm, read: tidyText },
  localPath: { signs: longestForm, read: (text) => localPath(`/${text}`) },
  readContact: { signs: 254, read: (text) => [readContact(text), readContact(`a@${text}`)] },
  readJoinCode: { signs: longestForm, read: readJoinCode },
  tidyName: { signs: longestForm, read: (text) => tidyName(text, text) },
  inSmsAlphabet: { signs: sizes.longest, read: inSmsAlphabet },
  foldText: { signs: sizes.longest, read: foldText },
  typeset: { signs: sizes.longest, read: typeset },
  excerpt: { signs: sizes.longest, read: (text) => excerpt(text, sizes.title) },
  splitText: { signs: sizes.longest, read: splitText },
  guessTheme: { signs: sizes.longest, read: (text) => guessTheme(text.slice(0, sizes.title), text) },
  'what a search reads': {
    signs: sizes.longest,
    read: (text) => [conceptsApart(wordsIn(text).map(({ word }) => word)), indexableText(text)],
  },
  'what the guard shows': {
    signs: sizes.longest,
    read: (text) => pointOut('text', text, findPersonalData(text, isFirstName)),
  },
};

const pieces = [
  ' ', '\t', '\n', ' \n', '\u00a0', 'a', 'a ', 'A', 'é', '.', '. ', '…', '!', ' !', ' »', '(', '-', "l'", '1', '1 ', 'M. ',
  'a.', 'a@', '\u0301', '\u0301\u0323', '\u0344', '\u1100\u1161', '🙂', '﷽', '%2f', '06 12 34 56 78 ', 'mme dupont ',
  'bonjour ', 'bonjour à tous ', 'lève-malade ', 'lève ',
]; // oxfmt-ignore

/** Processor time in milliseconds, not the clock: other work may run beside. */
function costOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

test.each(Object.entries(readers))('%s reads no text slowly', (_name, { signs, read }) => {
  read('Bonjour.');
  const slow = pieces
    .map((piece) => ({ piece, text: `bonjour${piece.repeat(Math.ceil(signs / piece.length))}x` }))
    // Twice, when the first was slow: it may have been read for the first time, or memory was being swept.
    .filter(({ text }) => costOf(() => read(text)) > 250 && costOf(() => read(text)) > 250);
  expect(slow.map(({ piece }) => piece)).toEqual([]);
});
