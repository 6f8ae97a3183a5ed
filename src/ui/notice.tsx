import type { Child } from 'hono/jsx';
import { Icon } from './icons.tsx';

export type NoticeKind = 'info' | 'success' | 'warn';

const icons = { info: 'info', success: 'done', warn: 'warn' } as const;

/** Something to know. `announced` for what has just happened: read aloud without moving the focus. */
export function Notice(props: { kind?: NoticeKind; announced?: boolean; children: Child }) {
  const { kind = 'info', announced = false, children } = props;
  return (
    <div class={kind === 'info' ? 'notice' : `notice ${kind}`} role={announced ? 'status' : undefined}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}
