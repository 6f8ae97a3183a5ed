import { conceptsIn, wordsIn, type Word } from './lexicon.ts';
import type { Theme } from './themes.ts';

/** A stretch of text, and whether it is what was looked for. */
export type Segment = { text: string; hit: boolean };

/** One question found. Segments are plain text, marked where they hold what was looked for. */
export type SearchHit = {
  id: string;
  title: string;
  titleSegments: Segment[];
  extract: string;
  extractSegments: Segment[];
  /** Whether the extract is from an answer rather than from the question. */
  fromAnswer: boolean;
  theme: Theme;
  askedAt: Date;
  /** Dated by the day only. */
  byDay: boolean;
  answerCount: number;
  helped: boolean;
};

/** What to mark in texts. */
export type Sought = {
  concepts: ReadonlySet<string>;
  lexemes: ReadonlySet<string>;
  /** How much a concept or a lexeme counts. */
  weightOf: (conceptOrLexeme: string) => number;
  lexemesOf: (word: string) => readonly string[];
};

type Mark = { start: number; end: number; key: string };

/** A text with its words already found. */
export type CutText = { text: string; words: readonly Word[] };

export const cutText = (text: string): CutText => ({ text, words: wordsIn(text) });

/** The whole text with everything sought marked. */
export function markAll(cut: CutText, sought: Sought): Segment[] {
  return segments(cut.text, marksIn(cut, sought), 0, cut.text.length);
}

/**
 * The passage of these texts where most of what is sought stands together, about `length` signs, cut between
 * words. Which text it comes from is told; the first one when nothing is found in any.
 */
export function bestPassage(
  texts: readonly CutText[],
  sought: Sought,
  length: number,
): { from: number; segments: Segment[] } {
  let best = { from: 0, worth: 0, start: 0, marks: [] as Mark[] };
  texts.forEach((cut, from) => {
    const marks = marksIn(cut, sought);
    marks.forEach((first, index) => {
      const inside = marks.slice(index).filter((mark) => mark.end <= first.start + length * 0.8);
      const worth = [...new Set(inside.map((mark) => mark.key))].reduce(
        (sum, key) => sum + sought.weightOf(key),
        0,
      );
      if (worth > best.worth * 1.05) best = { from, worth, start: first.start, marks };
    });
  });
  const text = texts[best.from]?.text ?? '';
  const { start, end } = frame(text, best.start, length);
  return { from: best.from, segments: cutAround(text, best.marks, start, end) };
}

/** Where a passage begins and ends: at a sentence when one begins near, else between words. */
function frame(text: string, around: number, length: number): { start: number; end: number } {
  const earliest = Math.max(0, around - Math.round(length / 3));
  const before = text.slice(earliest, around);
  const sentence = before.search(/(?<=[.!?…]\s|\n)\S[^.!?…\n]*$/);
  const space = before.search(/(?<=\s)\S/);
  const start = earliest === 0 ? 0 : earliest + (sentence >= 0 ? sentence : Math.max(0, space));
  if (start + length >= text.length) return { start, end: text.length };
  const cut = text.slice(start, start + length).lastIndexOf(' ');
  return { start, end: start + (cut > length / 2 ? cut : length) };
}

function cutAround(text: string, marks: readonly Mark[], start: number, end: number): Segment[] {
  const kept = segments(text, marks, start, end);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...kept,
    ...(end < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

function marksIn({ words }: CutText, sought: Sought): Mark[] {
  const marks: Mark[] = words.flatMap(({ word, start, end }) => {
    const key = sought.lexemesOf(word).find((lexeme) => sought.lexemes.has(lexeme));
    return key === undefined ? [] : [{ start, end, key }];
  });
  for (const { concept, from, to } of conceptsIn(words.map(({ word }) => word))) {
    const ends: (Word | undefined)[] = [words[from], words[to - 1]];
    if (sought.concepts.has(concept) && ends[0] && ends[1])
      marks.push({ start: ends[0].start, end: ends[1].end, key: concept });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

function segments(text: string, marks: readonly Mark[], start: number, end: number): Segment[] {
  const found: Segment[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) found.push({ text: text.slice(at, mark.start), hit: false });
    found.push({ text: text.slice(mark.start, mark.end), hit: true });
    at = mark.end;
  }
  if (at < end) found.push({ text: text.slice(at, end), hit: false });
  return found;
}
