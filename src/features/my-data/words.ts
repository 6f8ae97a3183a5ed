import * as acts from './words/acts.ts';
import * as erasing from './words/erasing.ts';
import * as notice from './words/notice.ts';
import * as page from './words/page.ts';
import * as reading from './words/reading.ts';
import * as tables from './words/tables.ts';

/** Every sentence of « Mes données ». */
export const fr = {
  page: page.fr,
  kept: tables.fr,
  acts: acts.fr,
  reading: reading.fr,
  erasing: erasing.fr,
  notice: notice.fr,
};

export type Words = typeof fr;

export const en: Words = {
  page: page.en,
  kept: tables.en,
  acts: acts.en,
  reading: reading.en,
  erasing: erasing.en,
  notice: notice.en,
};

export const words = { fr, en };
