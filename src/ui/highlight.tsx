import { typeset } from '../language/text.ts';

/** A stretch of text, and whether it is what was looked for. */
export type Segment = { text: string; hit: boolean };

/** A text with what was found in it marked. The markup is ours: segments carry plain text. */
export function Highlight({ segments }: { segments: readonly Segment[] }) {
  return <>{segments.map(({ text, hit }) => (hit ? <mark>{typeset(text)}</mark> : typeset(text)))}</>;
}
