import type { Run, Sent } from './runs.ts';

/** What became of all that was sent. */
export class Tally {
  #runs = 0;
  readonly #sent: Sent[] = [];
  readonly #faults: string[] = [];

  add({ sent, faults }: Run): void {
    this.#runs += 1;
    this.#sent.push(...sent);
    this.#faults.push(...faults);
  }

  get isRight(): boolean {
    return this.#faults.length === 0;
  }

  /** In words, with the seed that makes it happen again. */
  report(seed: number): string {
    const told = (what: Sent['told']) => this.#sent.filter((one) => one.told === what).length;
    const tries = this.#sent.reduce((sum, { mishaps }) => sum + mishaps.length, 0);
    const bad = this.#sent.reduce(
      (sum, one) => sum + one.mishaps.filter((mishap) => mishap !== 'pass').length,
      0,
    );
    return [
      `runs                              ${String(this.#runs)} (seed ${String(seed)})`,
      `answers sent                      ${String(this.#sent.length)}, in ${String(tries)} requests, ${String(bad)} of them spoilt`,
      `told at once that it arrived      ${String(told('arrived'))}`,
      `told that it is kept and waits    ${String(told('kept'))}`,
      `told nothing (closed, killed)     ${String(told('nothing'))}`,
      `lost, twice, out of order, or told something false   ${String(this.#faults.length)}`,
      ...this.#faults.slice(0, 20).map((fault) => `  ${fault}`),
      '',
    ].join('\n');
  }
}
