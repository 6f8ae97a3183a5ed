import type { Child } from 'hono/jsx';

const tints = ['', ' two', ' three', ' four'];

/** Always the same tint for the same person's name, so that a conversation can be followed at a glance. */
function tintOf(text: string): string {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return tints[sum % tints.length] ?? '';
}

/** The first letter of a person in a disc; the name stands beside it, so it is not read aloud. */
export function Avatar({ firstName, initial = '' }: { firstName: string; initial?: string }) {
  const letter = Array.from(firstName)[0]?.toUpperCase() ?? '';
  return (
    <span class={`avatar${tintOf(`${firstName} ${initial}`)}`} aria-hidden="true">
      {letter}
    </span>
  );
}

/** « Aïcha B. », with the disc, and what is said of them underneath. */
export function PersonLine(props: { firstName: string; initial: string; note?: Child; href?: string }) {
  const { firstName, initial, note, href } = props;
  const name = personName(firstName, initial);
  return (
    <p class="person">
      <Avatar firstName={firstName} initial={initial} />
      <span>
        <strong>{href ? <a href={href}>{name}</a> : name}</strong> {note && <span class="meta">{note}</span>}
      </span>
    </p>
  );
}

/** A person as everybody sees them: first name and initial, kept on one line. */
export function personName(firstName: string, initial: string): string {
  return initial ? `${firstName}\u00a0${initial}.` : firstName;
}
