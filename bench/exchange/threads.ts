import type { PlantedThread } from '../../src/features/exchange/seed/plant.ts';
import type { DemoThread } from '../../src/features/exchange/seed.ts';
import type { Chance } from '../../src/features/people/seed/chance.ts';
import { newId } from '../../src/language/ids.ts';
import { excerpt } from '../../src/language/text.ts';
import { mistyped, rareWord } from './tail.ts';

/** Somebody who writes. */
export type Author = { id: string; departmentCode: string };

/** Sentences that were written together, and those written on the same theme. */
type Story = { theme: DemoThread['theme']; title: string; asked: string[]; answered: string[] };

const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 8);

/** Deals the sentences of real threads again, so that words come together as they do when carers write. */
export class Tellers {
  readonly #chance: Chance;
  readonly #stories: readonly Story[];
  readonly #authors: readonly Author[];
  readonly #centreIds: readonly string[];

  constructor(
    chance: Chance,
    threads: readonly DemoThread[],
    authors: readonly Author[],
    centreIds: readonly string[],
  ) {
    this.#chance = chance;
    this.#authors = authors;
    this.#centreIds = centreIds;
    this.#stories = threads.map(({ theme, title, body, answers }) => ({
      theme,
      title,
      asked: [title, ...sentencesOf(body)],
      answered: answers.flatMap((answer) => sentencesOf(answer.body)),
    }));
  }

  /** A question and its answers: few have none, most have two or three, one in a thousand has many. */
  thread(askedAt: Date): PlantedThread {
    const story = this.#chance.pick(this.#stories);
    const author = this.#chance.pick(this.#authors);
    const answeredAt = new Date(askedAt.getTime() + 60_000);
    const answers = Array.from({ length: this.#answerCount() }, () => ({
      id: newId(answeredAt),
      authorId: this.#chance.pick(this.#authors).id,
      body: this.#tell(story, 'answered', 3),
      answeredAt,
      thankedBy: this.#chance.next() < 0.3 ? [this.#chance.pick(this.#authors).id] : [],
    }));
    const helped = this.#chance.next() < 0.4 ? answers[this.#chance.below(answers.length)] : undefined;
    return {
      id: newId(askedAt),
      authorId: author.id,
      audience: this.#audience(author),
      theme: story.theme,
      departmentCode: author.departmentCode,
      ...this.question(story),
      askedAt,
      seenAt: this.#chance.next() < 0.95 ? answeredAt : askedAt,
      helpedAnswerId: helped?.id ?? null,
      answers,
    };
  }

  /** The title and the text of a question. */
  question(story = this.#chance.pick(this.#stories)): { title: string; body: string } {
    const title = this.#chance.next() < 0.5 ? story.title : this.#chance.pick(story.asked);
    return { title: excerpt(this.#write(title), 140), body: this.#tell(story, 'asked', 4) };
  }

  /** The text of an answer. */
  answer(): string {
    return this.#tell(this.#chance.pick(this.#stories), 'answered', 3);
  }

  #answerCount(): number {
    const draw = this.#chance.next();
    if (draw < 0.08) return 0;
    if (draw > 0.999) return 40 + this.#chance.below(60);
    return 1 + Math.floor(-2.3 * Math.log(1 - this.#chance.next()));
  }

  #audience({ departmentCode }: Author): PlantedThread['audience'] {
    const draw = this.#chance.next();
    if (draw < 0.78) return 'all';
    return draw < 0.93 ? `department:${departmentCode}` : `centre:${this.#chance.pick(this.#centreIds)}`;
  }

  /** Up to `most` sentences: most of them of this story, the others of another one on the same theme. */
  #tell(story: Story, part: 'asked' | 'answered', most: number): string {
    const sentences = Array.from({ length: 1 + this.#chance.below(most) }, () => {
      const teller = this.#chance.next() < 0.7 ? story : this.#sameTheme(story);
      const said = teller[part];
      return this.#write(this.#chance.pick(said.length > 0 ? said : teller.asked));
    });
    return sentences.join(' ');
  }

  #sameTheme({ theme }: Story): Story {
    return this.#chance.pick(this.#stories.filter((story) => story.theme === theme));
  }

  /** The sentence with a rare word here and there, and now and then a typing fault. */
  #write(sentence: string): string {
    return sentence
      .split(' ')
      .map((word) => {
        const draw = this.#chance.next();
        if (draw < 0.06) return `${word} ${rareWord(this.#chance)}`;
        return draw > 0.99 && /^\p{L}{5,}$/u.test(word) ? mistyped(this.#chance, word) : word;
      })
      .join(' ');
  }
}
