import type { Child } from 'hono/jsx';
import type { IconName } from './icon-files.ts';
import { Icon } from './icons.tsx';

type BadgeTone = 'plain' | 'action' | 'attention' | 'done';

/** A word or two said about something. Nothing to press. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: IconName | undefined;
  children: Child;
}) {
  return (
    <span class={tone === 'plain' ? 'badge' : `badge ${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A line of small quiet facts; each item may bring its icon. */
export function Meta({ items }: { items: readonly ({ icon?: IconName | undefined; text: Child } | null)[] }) {
  return (
    <p class="meta">
      {items.map(
        (item) =>
          item && (
            <span>
              {item.icon && <Icon name={item.icon} />}
              {item.text}
            </span>
          ),
      )}
    </p>
  );
}

export type ChipLink = { href: string; label: Child; icon?: IconName | undefined; current?: boolean };

/** Filters that are links: they work everywhere, can be shared, and Back undoes them. */
export function Chips({ label, chips }: { label: string; chips: readonly ChipLink[] }) {
  return (
    <nav class="chips" aria-label={label}>
      {chips.map(({ href, label: word, icon, current = false }) => (
        <a class="chip" href={href} aria-current={current ? 'true' : undefined}>
          {icon && <Icon name={icon} />}
          {word}
        </a>
      ))}
    </nav>
  );
}
