/** A bucket of requests that refills by the minute, one per caller, kept in this process only. */
export class Buckets {
  readonly #perMinute: number;
  readonly #known = new Map<string, { tokens: number; at: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Takes one request out; false when the caller's bucket is empty. `at` in milliseconds. */
  take(key: string, at: number): boolean {
    if (this.#perMinute === 0) return true;
    const bucket = this.#known.get(key) ?? { tokens: this.#perMinute, at };
    const refill = ((at - bucket.at) / 60_000) * this.#perMinute;
    bucket.tokens = Math.min(this.#perMinute, bucket.tokens + refill);
    bucket.at = at;
    this.#known.set(key, bucket);
    if (this.#known.size > 10_000) this.#forgetFull(at);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  #forgetFull(at: number): void {
    for (const [key, bucket] of this.#known) if (at - bucket.at > 60_000) this.#known.delete(key);
    // Still too many callers at once: better to forget counts than to grow without end.
    if (this.#known.size > 10_000) this.#known.clear();
  }
}
