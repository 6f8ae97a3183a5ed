import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { Draft } from './draft.tsx';
import { uiWords } from './words.ts';

/** What is wrong in one field, as its summary and its own line say it; `more`: a page that helps with it. */
export type FormError = { field: string; message: string; more?: { href: string; label: string } };

/** The sentence for one field, if it has one. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

type Props = {
  locale: Locale;
  action: string;
  method?: 'post' | 'get';
  /** Travels with the form without being shown. */
  hidden?: Record<string, string>;
  errors?: readonly FormError[];
  /** What was typed is a secret, and is not shown again: the summary does not say that it is kept. */
  secret?: boolean;
  /** Keeps what is typed on the device under this key until the server says it has it (see `Draft`). */
  draft?: string | undefined;
  id?: string;
  label?: string;
  children: Child;
};

/**
 * A form that is posted as forms always were. The browser's own bubbles are silenced (`novalidate`): errors come
 * back from the server in words, in a summary that takes the focus, and beside their field.
 */
export function Form({
  locale,
  action,
  method = 'post',
  hidden = {},
  errors = [],
  secret = false,
  draft,
  id,
  label,
  children,
}: Props) {
  const form = (
    <form class="form" id={id} action={action} method={method} novalidate aria-label={label}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary locale={locale} errors={errors} secret={secret} />
      {children}
    </form>
  );
  return draft ? (
    <Draft locale={locale} name={draft}>
      {form}
    </Draft>
  ) : (
    form
  );
}

/** All that is wrong, first thing read, each line leading to its field. */
export function ErrorSummary(props: { locale: Locale; errors: readonly FormError[]; secret?: boolean }) {
  const { locale, errors, secret = false } = props;
  if (errors.length === 0) return null;
  const words = uiWords(locale);
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <p>
        <strong>{words.errors(errors.length)}</strong> {!secret && words.kept}
      </p>
      <ul class="faults" role="list">
        {errors.map((error) => (
          <li>
            <a href={`#${error.field}`}>{error.message}</a>{' '}
            {error.more && <a href={error.more.href}>{error.more.label}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
