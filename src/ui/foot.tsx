import type { Theme } from '../language/actor.ts';
import { locales, type Locale } from '../language/locale.ts';
import { urls } from '../language/urls.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

export type FootLink = { href: string; label: string };

/** Each language named in itself, as those who look for it read it. */
const names: Record<Locale, string> = { fr: 'Français', en: 'English' };
const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/**
 * The foot of every page: the links given, the languages, the appearance. Both forms post `retour`, the page to
 * come back to; the language as `langue`, the appearance as `apparence`.
 */
export function Foot(props: { locale: Locale; theme: Theme; path: string; links: readonly FootLink[] }) {
  const { locale, theme, path, links } = props;
  const words = uiWords(locale);
  return (
    <footer class="foot">
      <div>
        {links.map((link) => (
          <a href={link.href}>{link.label}</a>
        ))}
      </div>
      <div>
        <form action={urls.language()} method="post" aria-label={words.language}>
          <input type="hidden" name="retour" value={path} />
          <Icon name="language" />
          {locales.map((choice) => (
            <button name="langue" value={choice} lang={choice} aria-pressed={String(choice === locale)}>
              {names[choice]}
            </button>
          ))}
        </form>
        <form action={urls.theme()} method="post" aria-label={words.theme} data-theme-form>
          <input type="hidden" name="retour" value={path} />
          <Icon name="theme" />
          {themes.map((choice) => (
            <button name="apparence" value={choice} aria-pressed={String(choice === theme)}>
              {words.themes[choice]}
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}
