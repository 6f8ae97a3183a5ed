import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { LinkButton } from './button.tsx';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

/** One step up, above the title. */
export function BackLink({ href, children }: { href: string; children: Child }) {
  return (
    <a class="back" href={href}>
      <Icon name="back" />
      {children}
    </a>
  );
}

/** On to what is older, and back to the start: lists are followed, not numbered. */
export function Pager({
  locale,
  older,
  newer,
}: {
  locale: Locale;
  older?: string | undefined;
  newer?: string | undefined;
}) {
  if (!older && !newer) return null;
  const words = uiWords(locale);
  return (
    <p class="row">
      {older && (
        <LinkButton kind="quiet" icon="next" href={older}>
          {words.older}
        </LinkButton>
      )}
      {newer && (
        <LinkButton kind="plain" href={newer}>
          {words.newer}
        </LinkButton>
      )}
    </p>
  );
}
