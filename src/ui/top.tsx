import type { Child } from 'hono/jsx';
import type { Locale } from '../language/locale.ts';
import { urls } from '../language/urls.ts';
import { Avatar, personName } from './avatar.tsx';
import { BrandMark } from './brand.tsx';
import type { IconName } from './icon-files.ts';
import { Icon } from './icons.tsx';
import { uiWords } from './words.ts';

/** One place of the bar. Places that do not exist yet are not given. */
export type NavItem = { id: string; href: string; label: Child; icon: IconName };

/** Who is here, or where to sign in. */
export type Account =
  | { kind: 'person'; firstName: string; initial: string; href: string }
  | { kind: 'visitor'; label: string; href: string };

/** What is new for her: how many things, and where they are. */
export type TopNews = { href: string; label: string; count: number; said: string };

type Props = {
  locale: Locale;
  nav: readonly NavItem[];
  active?: string | undefined;
  account?: Account | null | undefined;
  news?: TopNews | null | undefined;
};

/** The name, the places (under the thumb on a phone, beside the name on a desk), and the person. */
export function Top({ locale, nav, active, account, news }: Props) {
  const words = uiWords(locale);
  return (
    <header class="top">
      <a class="brand" href={urls.home()} aria-label={words.brand}>
        <BrandMark />
        RAVie
      </a>
      {nav.length > 0 && (
        <nav class="bar" aria-label={words.places}>
          {nav.map((item) => (
            <a href={item.href} aria-current={item.id === active ? 'page' : undefined}>
              <Icon name={item.icon} />
              {item.label}
            </a>
          ))}
        </nav>
      )}
      {news && <NewsLink news={news} />}
      {account && <AccountLink account={account} />}
    </header>
  );
}

/** The bell; with something new, how much. */
function NewsLink({ news: { href, label, count, said } }: { news: TopNews }) {
  return (
    <a class="account news" href={href} title={count > 0 ? said : undefined}>
      <Icon name="bell" />
      {count > 0 && <b class="badge attention">{count}</b>} <span>{label}</span>
    </a>
  );
}

function AccountLink({ account }: { account: Account }) {
  return (
    <a class="account" href={account.href}>
      {account.kind === 'person' ? (
        <>
          <Avatar firstName={account.firstName} initial={account.initial} />
          <span>{personName(account.firstName, account.initial)}</span>
        </>
      ) : (
        <>
          <Icon name="signIn" />
          {account.label}
        </>
      )}
    </a>
  );
}
