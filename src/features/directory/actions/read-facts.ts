import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { Db } from '../../../platform/db/database.ts';
import { searchKey } from '../../places/domain.ts';
import { communesOfDepartment } from '../../places/store.ts';
import { limits } from '../domain/service.ts';

/** France and its territories: numbers abroad are not written down. */
const territories: readonly CountryCode[] = [
  'FR', 'RE', 'GP', 'MQ', 'GF', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF',
]; // oxfmt-ignore

/** A telephone of France or its territories, fixed or mobile, however it is spaced; E.164, or null. */
export function readPhone(text: string): string | null {
  if (text.length > 30) return null;
  for (const country of territories) {
    const number = parsePhoneNumberFromString(text, country);
    if (number?.isValid() && number.country && territories.includes(number.country)) return number.number;
  }
  return null;
}

/** An e-mail address in lower case, or null. */
export function readEmail(text: string): string | null {
  const read = z.email().max(254).safeParse(text.toLowerCase());
  return read.success ? read.data : null;
}

/** The address of a site, with its `https://` when none was typed; null for what is no public site. */
export function readWeb(text: string): string | null {
  const typed = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  const read = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).safeParse(typed);
  if (!read.success) return null;
  const { href, username, port } = new URL(read.data);
  return username || port || href.length > limits.web ? null : href;
}

/** Communes of a department by their names, one a line: their codes, or the names that answer to none. */
export async function readCommunes(
  db: Db,
  departmentCode: string,
  lines: readonly string[],
): Promise<{ codes: string[]; unknown: string[] }> {
  const known = new Map(
    (await communesOfDepartment(db, departmentCode)).map(({ code, name }) => [searchKey(name), code]),
  );
  const read = lines.map((line) => ({ line, code: known.get(searchKey(line)) }));
  return {
    codes: [...new Set(read.flatMap(({ code }) => code ?? []))],
    unknown: read.filter(({ code }) => !code).map(({ line }) => line),
  };
}
