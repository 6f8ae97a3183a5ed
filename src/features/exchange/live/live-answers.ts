import type { Services } from '../../../platform/services.ts';
import { standingsOf, type Standing } from '../store/live.ts';
import { sessionsReading } from './readers.ts';

/** A page that is open on a thread. */
export type OpenPage = {
  questionId: string;
  personId: string;
  session: string;
  /** The place of the last answer it knows of. */
  after: number;
  send: (text: string) => void;
  close: () => void;
};

/** A person has a few tabs; a process has what memory holds. */
const most = { aPerson: 8, aProcess: 20_000 };

/** Under the half minute after which proxies cut what is silent. */
const beatMilliseconds = 25_000;

/**
 * The pages open on threads in this process, told of each new answer: that there is one and its place, never its
 * text. Heard from every process; the table says what is true, so that nothing is lost when a connection is cut.
 */
export class LiveAnswers {
  readonly #services: Services;
  readonly #byQuestion = new Map<string, Set<OpenPage>>();
  readonly #byPerson = new Map<string, Set<OpenPage>>();
  /** Threads being told of, one telling at a time each; true when more came meanwhile. */
  readonly #telling = new Map<string, boolean>();
  #count = 0;
  #hearing: Promise<void> | undefined;
  #beat: NodeJS.Timeout | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Whether one more page of this person's may be kept open. */
  hasRoomFor(personId: string): boolean {
    return this.#count < most.aProcess && (this.#byPerson.get(personId)?.size ?? 0) < most.aPerson;
  }

  /** Tells a page of what comes, and of what came since it was drawn. Take it out when it closes. */
  async add(page: OpenPage): Promise<void> {
    put(this.#byQuestion, page.questionId, page);
    put(this.#byPerson, page.personId, page);
    this.#count += 1;
    this.#beat ??= setInterval(() => {
      for (const pages of this.#byQuestion.values()) for (const { send } of pages) send(':\n\n');
    }, beatMilliseconds).unref();
    await this.#listen();
    const [thread] = await standingsOf(this.#services.db, [page.questionId]);
    if (thread) tell(page, thread.position);
  }

  remove(page: OpenPage): void {
    if (!this.#byQuestion.get(page.questionId)?.has(page)) return;
    take(this.#byQuestion, page.questionId, page);
    take(this.#byPerson, page.personId, page);
    this.#count -= 1;
    if (this.#count > 0) return;
    clearInterval(this.#beat);
    this.#beat = undefined;
  }

  #listen(): Promise<void> {
    const { live } = this.#services;
    const stopped = () => {
      this.#closeAll();
    };
    const missed = () => {
      for (const questionId of this.#byQuestion.keys()) this.#answered(questionId);
    };
    this.#hearing ??= Promise.all([
      live.hear('answer', {
        heard: (questionId) => {
          this.#answered(questionId);
        },
        missed,
        stopped,
      }),
      // Somebody left, on this device or another: whoever is still here is asked for again.
      live.hear('session', {
        heard: (personId) => {
          for (const { questionId } of this.#byPerson.get(personId) ?? []) this.#answered(questionId);
        },
        missed: () => undefined,
        stopped: () => undefined,
      }),
    ]).then(
      () => undefined,
      (error: unknown) => {
        this.#hearing = undefined;
        throw error;
      },
    );
    return this.#hearing;
  }

  /** Looks at a thread and tells its pages, once at a time; asked for again meanwhile, looks again after. */
  #answered(questionId: string): void {
    if (!this.#byQuestion.has(questionId)) return;
    if (this.#telling.has(questionId)) {
      this.#telling.set(questionId, true);
      return;
    }
    this.#telling.set(questionId, false);
    void this.#tell(questionId)
      .catch((error: unknown) => {
        this.#services.log.warn({ error }, 'live answers');
      })
      .then(() => {
        const again = this.#telling.get(questionId);
        this.#telling.delete(questionId);
        if (again) this.#answered(questionId);
      });
  }

  async #tell(questionId: string): Promise<void> {
    const [thread] = await standingsOf(this.#services.db, [questionId]);
    const pages = [...(this.#byQuestion.get(questionId) ?? [])];
    const sessions = [...new Set(pages.map(({ session }) => session))];
    const reading = thread ? await this.#reading(thread, sessions) : new Set<string>();
    for (const page of pages) {
      if (!thread || !reading.has(page.session)) page.close();
      else tell(page, thread.position);
    }
  }

  #reading(thread: Standing, sessions: readonly string[]): Promise<Set<string>> {
    return sessionsReading(this.#services, thread, sessions);
  }

  #closeAll(): void {
    for (const pages of [...this.#byQuestion.values()]) for (const page of [...pages]) page.close();
  }
}

/** The place of the last answer is the id of the event: a browser that was cut says it when it comes back. */
function tell(page: OpenPage, position: number): void {
  if (position <= page.after) return;
  page.after = position;
  page.send(`id: ${String(position)}\ndata: ${String(position)}\n\n`);
}

function put(pages: Map<string, Set<OpenPage>>, key: string, page: OpenPage): void {
  pages.set(key, (pages.get(key) ?? new Set()).add(page));
}

function take(pages: Map<string, Set<OpenPage>>, key: string, page: OpenPage): void {
  const some = pages.get(key);
  some?.delete(page);
  if (some?.size === 0) pages.delete(key);
}
