import { mayBeAsked } from '../asks-again.ts';
import type { Candidate, LeftOut, WhyNot } from '../candidates.ts';
import { barredAt, type Barred } from '../employers-word.ts';
import { asksLeft, fitOf, type Fit } from './fit.ts';
import type { Looked, Terms, Wanted } from './looked.ts';
import { scoreOf } from './score.ts';

/** Who could come, in the order they would be asked, and who could not. */
export type Choice = {
  candidates: Candidate[];
  leftOut: LeftOut[];
  /** Looked at too, but the reader may not open their page: how many, and nothing more. */
  unnamed: number;
};

/**
 * Looks at each carer alone, then puts them in order: the score, then the road, then a draw that is the same for this
 * request and another for the next, so that nobody is always last. The order they are given in changes nothing.
 */
export function choose(
  looked: readonly Looked[],
  wanted: readonly Wanted[],
  terms: Terms,
  now: Date,
): Choice {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  let unnamed = 0;
  for (const each of looked) {
    const askable = wanted.filter((shift) => mayBeAsked(each.before, shift));
    const barred = askable.map(({ employerId }) => barredAt(each.carerId, employerId, terms.word));
    const hers = askable.filter((_, index) => barred[index] === null);
    const fit = fitOf(each, hers, terms, now);
    const why =
      askable.length === 0
        ? [{ kind: 'already-asked' as const }]
        : whyNot(each, wanted, { ...fit, barred: unique(barred) }, terms);
    if (why.length === 0) candidates.push(candidateFrom(each, wanted, fit));
    else if (each.mayBeNamed) leftOut.push({ ...shown(each), why });
    else unnamed += 1;
  }
  return {
    candidates: candidates.toSorted(
      (a, b) =>
        b.score - a.score ||
        a.minutes - b.minutes ||
        draw(terms.requestId + a.carerId) - draw(terms.requestId + b.carerId) ||
        (a.carerId < b.carerId ? -1 : 1),
    ),
    leftOut: leftOut.toSorted(
      (a, b) => a.firstName.localeCompare(b.firstName, 'fr') || (a.carerId < b.carerId ? -1 : 1),
    ),
    unnamed,
  };
}

const unique = (barred: readonly (Barred | null)[]): Barred[] => [
  ...new Set(barred.flatMap((each) => each ?? [])),
];

const shown = ({ carerId, firstName, initial, communeName }: Looked) => {
  return { carerId, firstName, initial, communeName };
};

function candidateFrom(looked: Looked, wanted: readonly Wanted[], fit: Fit): Candidate {
  const { score, because } = scoreOf(looked, wanted, fit);
  const minutes = told(looked, fit.minutes);
  return {
    ...shown(looked),
    minutes,
    score,
    because: because.map((each) => (each.kind === 'minutes' ? { ...each, minutes } : each)),
    // Whoever has not said that all her hours are here, whatever they are: it must not tell hers from another's.
    toCheckWithHer: !looked.availability.allHoursHere,
    shiftIds: fit.shiftIds,
  };
}

/** Where she lives would show in the minutes: of who keeps her commune to herself, quarters of an hour are enough. */
const told = ({ communeName }: Looked, minutes: number): number =>
  communeName === null ? Math.ceil(minutes / 15) * 15 : minutes;

/** Why she is not proposed, in the words of whoever asks; nothing when she is. */
export function whyNot(
  looked: Looked,
  wanted: readonly Wanted[],
  fit: Fit & { barred: readonly Barred[] },
  terms: Terms,
): WhyNot[] {
  if (looked.carerId === terms.carerId) return [{ kind: 'is-replaced' }];
  if (asksLeft(looked) === 0) return [{ kind: 'not-available' }];
  const { shiftIds } = fit;
  const missed = wanted.length - shiftIds.length;
  if (shiftIds.length > 0 && (!terms.samePerson || missed === 0)) return [];
  const why = [...fit.barred.map((kind) => ({ kind })), ...publicReasons(looked, fit)];
  if (shiftIds.length > 0)
    return [{ kind: 'not-everything', shifts: shiftIds.length, of: wanted.length }, ...why];
  return why.length > 0 ? why : [{ kind: 'not-available' }];
}

/**
 * What stands in her way for every shift she cannot do, where the reader may know it: the nearest home, the fewest
 * gestures. Where that is not all of it, nothing says that there is more.
 */
function publicReasons(looked: Looked, { obstacles }: Fit): WhyNot[] {
  const why: WhyNot[] = [];
  const missing = obstacles.map((found) =>
    found.flatMap((each) => (each.kind === 'gestures' ? each.missing : [])),
  );
  const [fewest] = missing.toSorted((a, b) => a.length - b.length);
  if (looked.showsGestures && fewest && fewest.length > 0) why.push({ kind: 'gestures', missing: fewest });
  const roads = obstacles.map((found) => found.find((each) => each.kind === 'too-far')?.minutes ?? 0);
  const nearest = Math.min(...roads);
  if (looked.communeName !== null && nearest > 0 && Number.isFinite(nearest))
    why.push({ kind: 'too-far', minutes: nearest });
  return why;
}

/** A number drawn from a text, always the same for it (FNV-1a, 32 bits). */
function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
