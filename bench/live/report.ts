import { setTimeout as delay } from 'node:timers/promises';

/** From the moment an answer is sent (or kept) to the moment each page that is open on its thread hears of it. */
export type Delivered = {
  answers: number;
  pages: number;
  sinceSent: number[];
  sinceKept: number[];
  lost: number;
};

const nothing = (): Delivered => ({ answers: 0, pages: 0, sinceSent: [], sinceKept: [], lost: 0 });

/** Who was to hear what, and when each did. */
export class Deliveries {
  readonly #threads: readonly string[];
  #current: { questionId: string; sentAt: number; keptAt: number; heardAt: Map<number, number> } | undefined;
  #delivered = nothing();

  /** @param threads the thread each page is open on */
  constructor(threads: readonly string[]) {
    this.#threads = threads;
  }

  sent(questionId: string, at: number): void {
    this.#current = { questionId, sentAt: at, keptAt: at, heardAt: new Map() };
  }

  kept(questionId: string, at: number): void {
    if (this.#current?.questionId === questionId) this.#current.keptAt = at;
  }

  heard(page: number, at: number): void {
    if (this.#current?.questionId === this.#threads[page]) this.#current?.heardAt.set(page, at);
  }

  /** Waits until all pages of the thread have heard, so many milliseconds at most, and writes the answer down. */
  async settled(questionId: string, most: number): Promise<void> {
    const waiting = this.#threads.filter((thread) => thread === questionId).length;
    const current = this.#current;
    if (!current) return;
    const start = performance.now();
    while (current.heardAt.size < waiting && performance.now() - start < most) await delay(5);
    const { sentAt, keptAt, heardAt } = current;
    this.#delivered.answers += 1;
    this.#delivered.pages += waiting;
    this.#delivered.lost += waiting - heardAt.size;
    for (const at of heardAt.values()) {
      this.#delivered.sinceSent.push(at - sentAt);
      // Some hear before its author is answered.
      this.#delivered.sinceKept.push(Math.max(0, at - keptAt));
    }
  }

  take(): Delivered {
    const taken = this.#delivered;
    this.#delivered = nothing();
    return taken;
  }
}

export type Result = {
  count: number;
  /** Milliseconds to open them all. */
  opening: number;
  /** Bytes of memory of the process, without pages and with them. */
  before: number;
  after: number;
  stillOpen: number;
  spread: Delivered;
  together: Delivered;
};

/** The figures, as docs/benchmarks.md shows them. */
export function report({ count, opening, before, after, stillOpen, spread, together }: Result): string {
  const megabytes = (bytes: number) => `${String(Math.round(bytes / 1e6))} MB`;
  const rows = [
    ['pages open on one process', String(count)],
    ['opened in', `${(opening / 1000).toFixed(1)} s`],
    ['memory of the process without them, with them', `${megabytes(before)}, ${megabytes(after)}`],
    ['memory each', `${((after - before) / count / 1000).toFixed(1)} kB`],
    ...rowsOf('some hundred pages a thread', spread),
    ...rowsOf('a thousand pages on one thread', together),
    ['still open at the end', String(stillOpen)],
  ];
  return `| | |\n| --- | --- |\n${rows.map(([what, figure]) => `| ${what ?? ''} | ${figure ?? ''} |\n`).join('')}`;
}

function rowsOf(what: string, { answers, pages, sinceSent, sinceKept, lost }: Delivered): string[][] {
  return [
    [`${what}: answers, pages told, lost`, `${String(answers)}, ${String(pages)}, ${String(lost)}`],
    [`${what}: from sending to hearing, median, 99th, longest`, milliseconds(sinceSent)],
    [`${what}: after its author was answered, median, 99th, longest`, milliseconds(sinceKept)],
  ];
}

function milliseconds(durations: readonly number[]): string {
  const sorted = durations.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [0.5, 0.99, 1].map((share) => `${at(share).toFixed(0)} ms`).join(', ');
}
