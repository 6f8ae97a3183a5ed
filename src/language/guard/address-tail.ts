import { dwellingPartEnd, readHouseNumber, readTown, townEnd } from './address-parts.ts';
import type { Reading } from './reading.ts';
import { readWayName, wayKind } from './ways.ts';

/** The postcode, the town, the flat and the stairs that follow belong to the address. */
export function withTail(reading: Reading, end: number): number {
  let to = end;
  for (let parts = 0; parts < 6; parts += 1) {
    const past = /^[,\-]$/.test(reading.at(to).folded) ? to + 1 : to;
    const next =
      dwellingPartEnd(reading, past) ??
      readTown(reading, past)?.end ??
      furtherWay(reading, past) ??
      postbox(reading, past) ??
      streetAfterFlat(reading, past) ??
      finalTown(reading, past);
    if (next === undefined) return to;
    to = next;
  }
  return to;
}

/** « appt 12 bat B, 3 rue des écoles ». */
function streetAfterFlat(reading: Reading, index: number): number | undefined {
  const way = readHouseNumber(reading, index);
  return way === undefined || wayKind(reading, way) !== 'strong'
    ? undefined
    : readWayName(reading, way, 'loose');
}

/** « …, résidence les acacias », « …, quartier du puy » after a street. */
export function furtherWay(reading: Reading, index: number): number | undefined {
  if (!further.test(reading.word(index)) && wayKind(reading, index) !== 'strong') return undefined;
  return readWayName(reading, index, 'loose');
}

const further =
  /^(?:quartier|cite|ravine|residence|res|rce|lotissement|lot|hameau|immeuble|imm|village|bourg|clos|domaine|villa|parc|zone|za|zi)$/;

/** « …, La Souterraine », « … gueret »: the town that ends the address, when the sentence ends with it. */
function finalTown(reading: Reading, index: number): number | undefined {
  if (reading.isGrammar(index) && !/^(?:la|le|les)$/.test(reading.word(index))) return undefined;
  const end = townEnd(reading, index);
  if (end === index) return undefined;
  const first = /^(?:la|le|les|l|saint|sainte|st|ste)$/.test(reading.word(index)) ? index + 1 : index;
  const worth = reading.worth(first);
  const saint = /^(?:saint|sainte|st|ste)$/.test(reading.word(index));
  const likely =
    saint ||
    reading.hasTellingCapital(first) ||
    (reading.isUnknown(end - 1) && reading.worth(end - 1) === 'none');
  if (!likely || (worth !== 'none' && end === index + 1)) return undefined;
  return reading.endsClause(end) || reading.at(end).kind === 'number' ? end : undefined;
}

/** « appt 12, 3 rue du stade »: what stands before the number. */
export function withHead(reading: Reading, index: number, free: number): number {
  for (let back = 2; back <= 4; back += 1) {
    const from = index - back;
    if (from < free) break;
    const end = dwellingPartEnd(reading, from);
    if (end === index || (end === index - 1 && reading.isSign(end, ','))) return from;
  }
  return index;
}

/** « BP 12 23000 Guéret ». */
export function postbox(reading: Reading, index: number): number | undefined {
  if (!/^(?:bp|cs)$/.test(reading.word(index)) || reading.at(index + 1).kind !== 'number') return undefined;
  const town = reading.isSign(index + 2, ',') ? index + 3 : index + 2;
  return readTown(reading, town)?.postcode ? index + 2 : undefined;
}
