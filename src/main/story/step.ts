/** One step of the story, as a machine reads it: who does what, what is said of it, and whether it holds. */
export type Step = { step: string; who: string; says: string; ok: boolean } & Record<string, unknown>;

/** Keeps the steps in order. A step that does not hold does not stop the story: the rest says what it changes. */
export class Telling {
  readonly steps: Step[] = [];

  add(step: string, who: string, says: string, ok: boolean, more: Record<string, unknown> = {}): void {
    this.steps.push({ step, who, says, ok, ...more });
  }

  get ok(): boolean {
    return this.steps.length > 0 && this.steps.every(({ ok }) => ok);
  }
}

/** Thrown at the end of the story, so that the database forgets all of it. */
export class Undone extends Error {
  override name = 'Undone';
}
