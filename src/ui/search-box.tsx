import type { Locale } from '../language/locale.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

type Props = {
  locale: Locale;
  action: string;
  /** What is searched, for those who cannot see where the box stands. */
  label: string;
  value?: string | undefined;
  name?: string;
  placeholder?: string;
  /** Filters already chosen, kept by the next search. */
  hidden?: Record<string, string>;
  autofocus?: boolean;
  /** Posted, for what has no business in an address: a phone number, an e-mail. */
  posted?: boolean;
};

/** One box and its button; a plain GET unless told otherwise, so that a search is an address. */
export function SearchBox({
  locale,
  action,
  label,
  value,
  name = 'q',
  placeholder,
  hidden = {},
  autofocus,
  posted = false,
}: Props) {
  return (
    <search>
      <form class="search" action={action} method={posted ? 'post' : 'get'}>
        {Object.entries(hidden).map(([key, kept]) => (
          <input type="hidden" name={key} value={kept} />
        ))}
        <input
          class="input"
          type="search"
          name={name}
          value={value}
          placeholder={placeholder}
          aria-label={label}
          enterkeyhint="search"
          autocomplete="off"
          maxlength={200}
          autofocus={autofocus}
        />
        <button class="button primary" type="submit" aria-label={uiWords(locale).search}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
