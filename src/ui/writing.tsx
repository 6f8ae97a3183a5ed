import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

/**
 * Looks over the text fields inside while one writes, on the device, and points out what may let a person be
 * recognised. It never prevents anything. `names` is where the filter of first names is served. The line where a draft
 * says that it is kept has its place from the start, so that nothing moves.
 */
export function Guard({ locale, names, children }: { locale: Locale; names: string; children: Child }) {
  const words = uiWords(locale).guard;
  return (
    <ravie-guard
      data-names={names}
      data-title={words.title}
      data-why={words.why}
      data-name={words.name}
      data-phone={words.phone}
      data-email={words.email}
      data-address={words.address}
      data-nir={words.nir}
      data-mask={words.mask}
      data-mask-all={words.maskAll}
      data-masked={words.masked}
    >
      {children}
      <p class="draft-said" role="status"></p>
    </ravie-guard>
  );
}

/**
 * What looks like the text being written in the fields named: asked of `source` with the same names, answered by
 * a fragment (see `SimilarList`). The room it needs is kept from the start.
 */
export function Similar(props: { source: string; fields: readonly string[]; waiting: Child }) {
  return (
    <ravie-similar src={props.source} fields={props.fields.join(' ')}>
      <div class="similar stack" role="status">
        <p class="small soft">
          <Icon name="idea" />
          {props.waiting}
        </p>
      </div>
    </ravie-similar>
  );
}

/** The fragment `Similar` asks for: at most three entries, so that nothing moves. */
export function SimilarList({
  title,
  entries,
}: {
  title: Child;
  entries: readonly { href: string; title: Child }[];
}) {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="list" role="list">
        {entries.slice(0, 3).map((entry) => (
          <li>
            <a href={entry.href}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
