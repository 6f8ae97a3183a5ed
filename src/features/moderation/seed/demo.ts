import type { Person } from '../../../language/actor.ts';
import type { Services } from '../../../platform/services.ts';
import type { DemoPeople } from '../../people/seed.ts';
import { chanceFrom, demoId } from '../../people/seed/chance.ts';
import { personById } from '../../people/store/actor.ts';
import type { PostRef } from '../../exchange/domain/standing.ts';
import { contestDecision, reviewDecision } from '../actions/contest.ts';
import type { Deciding } from '../actions/decide-case.ts';
import { aReport, decided } from '../seed.ts';
import { lately, usual, type Told } from './life.ts';

/**
 * What those who moderate have done and have to do in the demonstration: reports that wait, decisions, contests, and
 * half a year of everyday ones. Needs its people and its threads.
 */
export async function loadDemoModeration(services: Services, people: DemoPeople): Promise<void> {
  const be = async (id: string | undefined): Promise<Person> => {
    const person = id && (await personById(services.db, id));
    if (!person) throw new Error('The demonstration lacks somebody that moderation needs.');
    return person;
  };
  const named = async (name: string) => be(people.personas[name]);
  const at = (days: number): Services => {
    const then = new Date(services.now().getTime() - days * 86_400_000);
    return { ...services, now: () => then };
  };
  const passersBy = await Promise.all(people.carers.creuse.slice(0, 6).map(be));
  const passerBy = (index: number) => passersBy[index % passersBy.length] ?? named('josiane');

  for (const told of lately) {
    const post = postOf(told);
    for (const [index, { rule, words }] of told.reports.entries()) {
      const reporter = await reporterOf(services, post, [await named('josiane'), await passerBy(index)]);
      await aReport(at(told.days * (1 - index * 0.2)), reporter, post, { rule, words });
    }
    if (!told.decision) continue;
    const { by, contest, review, ...deciding } = told.decision;
    const id = await decided(at(told.days * 0.6), await named(by), post, deciding);
    const author = await authorOf(services, id);
    if (contest && author)
      await contestDecision(at(told.days * 0.4), await be(author), { id, words: contest });
    if (review) await reviewDecision(at(told.days * 0.2), await named(review.by), { id, ...review });
  }
  await everyday(services, await named('solange'), passersBy, at);
}

/** What was reported for nothing, or for little, over the last months. */
async function everyday(
  services: Services,
  moderator: Person,
  reporters: readonly Person[],
  at: (days: number) => Services,
): Promise<void> {
  const chance = chanceFrom('everyday moderation');
  const posts = await services.db
    .selectFrom('questions')
    .select(['id', 'asked_at', 'author_id'])
    .where('audience', '=', 'all')
    .where('hidden_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(90)
    .execute();
  for (const post of posts) {
    const reporter = reporters.find(({ id }) => id !== post.author_id);
    const age = (services.now().getTime() - post.asked_at.getTime()) / 86_400_000;
    if (!reporter || post.author_id === moderator.id || age < 20) continue;
    const days = Math.max(14, age * (0.35 + chance.next() / 2));
    const [{ rule, words }, act] = [chance.pick(usual), chance.next() < 0.3 ? 'warn' : 'leave'] as const;
    const ref = { questionId: post.id, answerId: null };
    await aReport(at(days), reporter, ref, { rule, words });
    const deciding: Deciding = {
      act,
      rule,
      words: act === 'warn' ? 'Pensez à retirer ce détail la prochaine fois.' : '',
    };
    await decided(at(days - 0.1 - chance.next() * 1.5), moderator, ref, deciding);
  }
}

const postOf = ({ thread, answer }: Told): PostRef => ({
  questionId: demoId(`question ${thread}.md`),
  answerId: answer === undefined ? null : demoId(`answer ${thread}.md ${String(answer)}`),
});

/** The first of these who did not write it. */
async function reporterOf({ db }: Services, post: PostRef, people: readonly Person[]): Promise<Person> {
  const { author_id: authorId } = post.answerId
    ? await db
        .selectFrom('answers')
        .select('author_id')
        .where('id', '=', post.answerId)
        .executeTakeFirstOrThrow()
    : await db
        .selectFrom('questions')
        .select('author_id')
        .where('id', '=', post.questionId)
        .executeTakeFirstOrThrow();
  const reporter = people.toReversed().find(({ id }) => id !== authorId);
  if (!reporter) throw new Error('Nobody of the demonstration can report this post.');
  return reporter;
}

async function authorOf({ db }: Services, decisionId: string): Promise<string | null> {
  const row = await db
    .selectFrom('moderation_decisions')
    .select('person_id')
    .where('id', '=', decisionId)
    .executeTakeFirst();
  return row?.person_id ?? null;
}
