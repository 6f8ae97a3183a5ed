import type { Db } from '../../../platform/db/database.ts';
import { chanceFrom, type Chance } from '../../people/seed/chance.ts';
import { newId } from '../../../language/ids.ts';
import type { Audience } from '../domain/audience.ts';
import { themes } from '../domain/themes.ts';
import { insertThreads, type PlantedThread } from './plant.ts';
import type { DemoThread } from './threads.ts';

/** What a crowd is made of. */
export type CrowdOptions = {
  /** Questions and answers together: one question to three answers, on average. */
  posts: number;
  authors: readonly string[];
  /** Audiences besides `all` that some questions are for. */
  audiences: readonly Audience[];
  departmentCodes: readonly string[];
  /** Real threads, whose sentences are dealt again. */
  threads: readonly DemoThread[];
  now: Date;
  onProgress?: (questions: number, of: number) => void;
};

const batch = 1000;

/**
 * Fills an exchange with posts that have the words of real ones, in their proportions, and as many rare words as
 * a language has (Zipf 1949): for measures only. The same words for the same number of posts; ids are new.
 */
export async function growCrowd(db: Db, options: CrowdOptions): Promise<void> {
  const questions = Math.floor(options.posts / 4);
  const titles = options.threads.map((thread) => thread.title);
  const sentences = options.threads
    .flatMap((thread) => [thread.body, ...thread.answers.map((answer) => answer.body)])
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
    .filter((sentence) => sentence.length > 8);
  for (let from = 0; from < questions; from += batch) {
    const size = Math.min(batch, questions - from);
    const chance = chanceFrom(`crowd ${String(from)}`);
    const threads = Array.from({ length: size }, (_, index) =>
      threadOf(chance, options, { titles, sentences, minutesAgo: questions - from - index }),
    );
    await insertThreads(db, threads);
    options.onProgress?.(from + size, questions);
  }
}

function threadOf(
  chance: Chance,
  options: CrowdOptions,
  given: { titles: readonly string[]; sentences: readonly string[]; minutesAgo: number },
): PlantedThread {
  const askedAt = new Date(options.now.getTime() - given.minutesAgo * 60_000);
  const paragraph = (longest: number) =>
    [
      ...Array.from({ length: 1 + chance.below(longest) }, () => chance.pick(given.sentences)),
      rareWord(chance),
    ].join(' ');
  const answers = Array.from({ length: chance.below(7) }, () => ({
    id: newId(askedAt),
    authorId: chance.pick(options.authors),
    body: paragraph(3),
    answeredAt: askedAt,
    thankedBy: [],
  }));
  return {
    id: newId(askedAt),
    authorId: chance.pick(options.authors),
    audience: chance.next() < 0.75 || options.audiences.length === 0 ? 'all' : chance.pick(options.audiences),
    theme: chance.pick(themes),
    departmentCode: chance.pick(options.departmentCodes),
    title: `${chance.pick(given.titles).slice(0, 110)} ${rareWord(chance)}`,
    body: paragraph(4),
    askedAt,
    seenAt: askedAt,
    helpedAnswerId: chance.next() < 0.4 ? (answers[0]?.id ?? null) : null,
    answers,
  };
}

const syllables = 'ba bo cou da dou fa gui la li lou ma mi na no pa pi ra ro sa si ta to va vi zou'.split(
  ' ',
);

/** A word of no language, the rarer the more of them there are. */
function rareWord(chance: Chance): string {
  let rank = Math.floor(Math.exp(chance.next() * Math.log(60_000)));
  let word = '';
  do {
    word += syllables[rank % syllables.length] ?? '';
    rank = Math.floor(rank / syllables.length);
  } while (rank > 0);
  return `${word}ne`;
}
