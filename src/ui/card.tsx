import type { Child } from 'hono/jsx';

/** `attention` asks for something, `done` is settled, `quiet` stands back. */
export type CardTone = 'plain' | 'attention' | 'done' | 'quiet';

const look = (tone: CardTone) => (tone === 'plain' ? 'card' : `card ${tone}`);

/** A piece of paper with something on it. */
export function Card({ tone = 'plain', id, children }: { tone?: CardTone; id?: string; children: Child }) {
  return (
    <div class={look(tone)} id={id}>
      {children}
    </div>
  );
}

type ListCardProps = {
  href: string;
  title: Child;
  /** A few lines of what is behind, marked or not. */
  extract?: Child;
  /** Small quiet facts: who, where, when. One `Meta` line. */
  meta?: Child;
  badges?: Child;
  tone?: CardTone;
  /** 2 under a page's title, 3 under a section's. */
  level?: 2 | 3;
};

/** One entry of a list: the whole card leads to it, and is heard as its title alone. */
export function ListCard({ href, title, extract, meta, badges, tone = 'plain', level = 2 }: ListCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class={`${look(tone)} list-card`}>
      {badges && <p class="row">{badges}</p>}
      <Heading>
        <a href={href}>{title}</a>
      </Heading>
      {extract && <p class="soft">{extract}</p>}
      {meta}
    </article>
  );
}

/** Cards one under another, as a list whose length is heard; `small` ones stand side by side where there is room. */
export function CardList(props: { children: Child; label?: string; small?: boolean }) {
  const { children, label, small = false } = props;
  const cards = [children].flat();
  return (
    <ul class={small ? 'tiles' : 'cards'} aria-label={label} role="list">
      {cards.map((card) => (
        <li>{card}</li>
      ))}
    </ul>
  );
}
