import type { Child } from 'hono/jsx';
import type { IconName } from './icon-files.ts';
import { Icon } from './icons.tsx';

/** Nothing here yet: said kindly, with what one can do about it. */
export function EmptyState(props: { icon: IconName; title: Child; children?: Child; level?: 1 | 2 }) {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <div class="empty">
      <Icon name={props.icon} />
      <Heading>{props.title}</Heading>
      {props.children}
    </div>
  );
}
