/** Looking at the clock costs more than a step: it is looked at once in so many. */
const between = 200_000;

/** Milliseconds of a clock, that of `performance` unless told; and whether nobody waits for the end any more. */
type Watch = { now: () => number; gaveUp: () => boolean };

/**
 * How long to search. The work is counted, so that the same seed ends with the same plan on any machine that is quick
 * enough; the clock only stops a search on one that is not.
 */
export class Effort {
  readonly #most: number;
  readonly #deadline: number;
  readonly #watch: Watch;
  readonly #whole: Effort | undefined;
  #spent = 0;
  #next = 0;
  #late = false;
  #cut = false;

  /**
   * @param most steps, each some nanoseconds
   * @param deadline on the clock of the watch
   */
  constructor(most: number, deadline: number, watch: Partial<Watch> = {}, whole?: Effort) {
    this.#most = most;
    this.#deadline = deadline;
    this.#watch = { now: () => performance.now(), gaveUp: () => false, ...watch };
    this.#whole = whole;
  }

  /** Counts steps that were done or are about to be: whether there is time for them. */
  goesOn(steps: number): boolean {
    this.#spent += steps;
    if (this.#spent >= this.#next) {
      this.#next = this.#spent + between;
      if (this.#watch.now() >= this.#deadline || this.#watch.gaveUp()) {
        this.#late = true;
        this.#tellCut();
      }
    }
    const whole = this.#whole?.goesOn(steps) ?? true;
    return whole && !this.#late && this.#spent < this.#most;
  }

  #tellCut(): void {
    this.#cut = true;
    if (this.#whole) this.#whole.#tellCut();
  }

  /** Whether the clock, not the count, ended it or a part of it. */
  get cut(): boolean {
    return this.#cut;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Which share of its steps are behind. */
  get done(): number {
    return Math.min(1, this.#spent / this.#most);
  }

  /** Milliseconds until the clock ends it. */
  get left(): number {
    return Math.max(0, this.#deadline - this.#watch.now());
  }

  /** A part of it: so many steps, which count for the whole too, and no more than this share of the time that is left. */
  part(steps: number, share = 1): Effort {
    return new Effort(steps, this.#watch.now() + this.left * share, this.#watch, this);
  }
}
