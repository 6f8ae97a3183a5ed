import { sql } from 'kysely';
import type { Db } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { plantNotices } from '../../messages/seed.ts';
import type { DemoPeople } from '../../people/seed.ts';
import { chanceFrom, demoId, type Chance } from '../../people/seed/chance.ts';
import type { Audience } from '../domain/audience.ts';
import { drawAlias } from '../domain/unsigned.ts';
import { insertThreads, type PlantedThread } from './plant.ts';
import { readThreads, type DemoThread } from './threads.ts';
import { toldOf } from './told.ts';

/**
 * Brings the questions and answers of the demonstration in, written by its people: the same ones every time,
 * dated back from today. Needs the people of the demonstration.
 */
export async function loadDemoExchange(
  services: Services,
  demoFolder: string,
  people: DemoPeople,
): Promise<void> {
  const homes = await homesOf(services.db);
  const everybody = [...Object.values(people.carers).flat(), ...Object.values(people.personas)].filter((id) =>
    homes.has(id),
  );
  const planted = readThreads(demoFolder).map((thread) =>
    plant(thread, people, homes, everybody, services.now()),
  );
  await insertThreads(services.db, planted);
  await plantNotices(services.db, toldOf(planted, services.now()));
  await sql`analyze questions, answers, question_terms, exchange_words`.execute(services.db);
}

/** The personas who answer as experts. */
const experts: ReadonlySet<string> = new Set(['helene', 'marc']);

type Home = { centreId: string | null; departmentCode: string };

/** Where each carer belongs: her relay and its department. */
async function homesOf(db: Db): Promise<Map<string, Home>> {
  const { rows } = await sql<Home & { id: string }>`
    select g.person_id as id, c.id as "centreId", coalesce(c.department_code, g.scope_id) as "departmentCode"
    from grants g left join centres c on g.scope_kind = 'centre' and c.id::text = g.scope_id
    where g.role = 'carer' and g.withdrawn_at is null`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

function plant(
  thread: DemoThread,
  people: DemoPeople,
  homes: ReadonlyMap<string, Home>,
  everybody: readonly string[],
  now: Date,
): PlantedThread {
  const chance = chanceFrom(thread.name);
  const cast = new Cast(people, chance);
  const authorId = cast.play(thread.author, false);
  const home = homes.get(authorId);
  const aliases = new Aliases(chance);
  const askedAt = hoursOf(now, thread.days, chance.next() * 0.3);
  const answers = thread.answers.map((answer, index) => {
    const giver = cast.play(answer.author, answer.again);
    const later = 0.35 + (index + chance.next()) * (0.6 / thread.answers.length);
    return {
      field: experts.has(answer.author) ? thread.field : null,
      ...(answer.unsigned && {
        alias: aliases.of(giver),
        departmentCode: homes.get(giver)?.departmentCode ?? null,
      }),
      id: demoId(`answer ${thread.name} ${String(index)}`),
      authorId: giver,
      body: answer.body,
      answeredAt: hoursOf(now, answer.days, later),
      thankedBy: chance.shuffle(everybody.filter((id) => id !== giver)).slice(0, answer.thanks),
    };
  });
  const last = answers.at(-1)?.answeredAt;
  const helped = thread.answers.findIndex((answer) => answer.helped);
  // What came in the last days is still news to its asker.
  const seenAt = last && now.getTime() - last.getTime() > 4 * 86_400_000 ? last : askedAt;
  return {
    id: demoId(`question ${thread.name}`),
    authorId,
    audience: audienceOf(thread, home),
    theme: thread.theme,
    field: thread.field,
    departmentCode: home?.departmentCode ?? null,
    title: thread.title,
    body: thread.body,
    askedAt,
    seenAt,
    helpedAnswerId: helped < 0 ? null : (answers[helped]?.id ?? null),
    answers: answers.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime()),
    ...(thread.unsigned && { alias: aliases.of(authorId) }),
    aliases: aliases.known(),
  };
}

function audienceOf({ reach }: DemoThread, home: Home | undefined): Audience {
  if (reach === 'relay' && home?.centreId) return `centre:${home.centreId}`;
  return reach === 'department' && home ? `department:${home.departmentCode}` : 'all';
}

/** So many days ago, at a given part of the day (0 is seven in the morning, 1 is ten at night), never later than now. */
function hoursOf(now: Date, days: number, part: number): Date {
  const day = new Date(now.getTime() - days * 86_400_000);
  const at = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 6) + part * 15 * 3_600_000;
  return new Date(Math.min(at, now.getTime() - (1 - part) * 3_600_000));
}

/** The names given in a thread to those who gave none. */
class Aliases {
  readonly #chance: Chance;
  readonly #known = new Map<string, number>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  of(personId: string): number {
    const alias =
      this.#known.get(personId) ?? drawAlias([...this.#known.values()], [], () => this.#chance.next());
    this.#known.set(personId, alias);
    return alias;
  }

  known(): { alias: number; personId: string }[] {
    return [...this.#known].map(([personId, alias]) => ({ personId, alias }));
  }
}

/** Who speaks in a thread: one carer of a department for each voice, none speaking for two. */
class Cast {
  readonly #people: DemoPeople;
  readonly #chance: Chance;
  readonly #last = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(people: DemoPeople, chance: Chance) {
    this.#people = people;
    this.#chance = chance;
  }

  /** The person behind a voice; `again`: the last one who spoke under this name. */
  play(voice: string, again: boolean): string {
    const persona = this.#people.personas[voice];
    const known = this.#last.get(voice);
    if (persona) return persona;
    if (again && known) return known;
    const carers =
      Object.entries(this.#people.carers).find(([department]) => department === voice)?.[1] ?? [];
    const free = carers.filter((id) => !this.#taken.has(id));
    const chosen = this.#chance.pick(free.length ? free : carers);
    this.#taken.add(chosen);
    this.#last.set(voice, chosen);
    return chosen;
  }
}
