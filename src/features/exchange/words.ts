import * as experts from './words/experts.ts';
import * as feed from './words/feed.ts';
import * as question from './words/question.ts';
import * as search from './words/search.ts';
import * as unsigned from './words/unsigned.ts';
import * as themes from './words/themes.ts';
import * as writing from './words/writing.ts';

/** Every sentence of the exchange. */
export const fr = {
  themes: themes.fr,
  feed: feed.fr,
  question: question.fr,
  writing: writing.fr,
  search: search.fr,
  unsigned: unsigned.fr,
  experts: experts.fr,
};

export type Words = typeof fr;
export type FaultKey = keyof Words['writing']['faults'];

export const en: Words = {
  themes: themes.en,
  feed: feed.en,
  question: question.en,
  writing: writing.en,
  search: search.en,
  unsigned: unsigned.en,
  experts: experts.en,
};

export const words = { fr, en };
