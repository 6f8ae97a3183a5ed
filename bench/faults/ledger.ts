import { randomInt } from 'node:crypto';
import { newId } from '../../src/language/ids.ts';

/** One thing to write: its id is minted before it is sent, as the forms do, and kept however often it is sent. */
export type Entry = {
  kind: 'question' | 'answer';
  id: string;
  /** The question itself, or the one that is answered. */
  questionId: string;
  /** A word nobody else wrote: says whether something was kept twice, whatever its id. */
  marker: string;
};

/** What was sent, and what the application said it had kept. */
export class Ledger {
  readonly acknowledged: Entry[] = [];
  readonly questions: string[] = [];
  /** Sent, and not answered yet. */
  underWay = 0;
  /** Sent again because nobody had answered, or had answered that something was broken. */
  sentAgain = 0;
  /** Refused for a reason that sending again would not change, by status. */
  readonly refused = new Map<number, number>();

  /** The next thing to write: a question now and then, else an answer to one that was acknowledged. */
  next(): Entry {
    const marker = mint();
    const questionId = this.questions[randomInt(Math.max(1, this.questions.length))];
    if (questionId === undefined || randomInt(4) === 0) {
      const id = newId();
      return { kind: 'question', id, questionId: id, marker };
    }
    return { kind: 'answer', id: newId(), questionId, marker };
  }

  acknowledge(entry: Entry): void {
    this.acknowledged.push(entry);
    if (entry.kind === 'question') this.questions.push(entry.id);
  }

  refuse(status: number): void {
    this.refused.set(status, (this.refused.get(status) ?? 0) + 1);
  }
}

/** Letters only: digits could be taken for a telephone number and masked. */
function mint(): string {
  return Array.from({ length: 16 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}
