import { foldText } from '../../language/text.ts';

/** A point of the Earth: WGS 84, degrees. */
export type Point = { latitude: number; longitude: number };

/**
 * How a commune's point is known, best first: the State's geometric centre, its town in GeoNames, the mean of
 * the communes that share its postcode, its grouping (EPCI) or its department.
 */
export const precisions = ['centre', 'place', 'postcode', 'epci', 'department', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

export type Commune = {
  /** INSEE code, five characters. */
  code: string;
  name: string;
  departmentCode: string;
  departmentName: string;
  postcodes: readonly string[];
  population: number;
  point: Point | null;
  precision: Precision;
};

/** « Guéret (Creuse) »: homonyms are told apart by their department, so it is always said. */
export function fullName(commune: Pick<Commune, 'name' | 'departmentName'>): string {
  return `${commune.name} (${commune.departmentName})`;
}

/**
 * A commune's name as it is searched: folded, hyphens and apostrophes as spaces, « St » and « Ste » in full.
 * `St-Étienne-de-Fursac` and `saint etienne de fursac` give the same key.
 */
export function searchKey(text: string): string {
  return foldText(text)
    .replace(/[-'’./(),]/g, ' ')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How a search is to be read: a postcode (or its beginning), or a name. */
export type PlaceSearch = { kind: 'postcode'; digits: string } | { kind: 'name'; key: string };

/** Reads what was typed. Null when there is nothing to look for (fewer than two signs). */
export function readSearch(text: string): PlaceSearch | null {
  const digits = text.replace(/\s/g, '');
  if (/^\d{2,5}$/.test(digits)) return { kind: 'postcode', digits };
  const key = searchKey(text.slice(0, 80));
  return key.length >= 2 ? { kind: 'name', key } : null;
}

/**
 * The number of insertions, deletions, replacements and swaps of neighbours between two texts (optimal string
 * alignment distance: Damerau 1964, each piece edited once).
 */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? left.length;
}

/** The faults between what was typed and a name, or the words of the name it resembles most. */
export function typingFaults(key: string, name: string): number {
  const words = name.split(' ');
  const width = key.split(' ').length;
  const windows = words
    .slice(0, words.length - width + 1)
    .map((_, from) => words.slice(from, from + width).join(' '));
  return Math.min(editDistance(key, name), ...windows.map((window) => editDistance(key, window)));
}

/** How many typing faults are forgiven in a name of this length: one in four letters, at least one. */
export function forgiven(key: string): number {
  return Math.max(1, Math.floor(key.length / 4));
}
