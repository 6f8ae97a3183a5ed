import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon-files.ts';
import { Icon } from '../../ui/icons.tsx';
import { PageHead } from '../../ui/page-parts.tsx';
import { homeWords } from './words.ts';

/** `note`: what waits behind it. */
export type MoreLink = { href: string; label: string; icon: IconName; note?: string };

function Menu({ links }: { links: readonly MoreLink[] }) {
  return (
    <ul class="menu" role="list">
      {links.map(({ href, label, icon, note }) => (
        <li>
          <a href={href}>
            <Icon name={icon} />
            {label}
            {note && <Badge tone="attention">{note}</Badge>}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What others wait for from the person at home, before everything else there. Nothing when nothing waits. */
export function Awaiting({ locale, links }: { locale: Locale; links: readonly MoreLink[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{homeWords[locale].awaiting}</h2>
      <Menu links={links} />
    </section>
  );
}

/** Everything that has no place of its own in the bar. */
export function MorePage(props: { locale: Locale; links: readonly MoreLink[]; signedIn: boolean }) {
  const w = homeWords[props.locale];
  return (
    <>
      <PageHead locale={props.locale} title={w.moreTitle} />
      <Menu links={props.links} />
      {props.signedIn && (
        <form action={urls.signOut()} method="post">
          <Button kind="quiet">{w.signOut}</Button>
        </form>
      )}
    </>
  );
}

/** The licence asks that whoever uses the service can have its source: this says where. */
export function SourcePage({ locale, sourceUrl }: { locale: Locale; sourceUrl: string | undefined }) {
  const w = homeWords[locale];
  return (
    <>
      <PageHead locale={locale} title={w.sourceTitle} lead={w.sourceText} listen />
      <p>{sourceUrl ? <a href={sourceUrl}>{w.sourceWhere}</a> : w.sourceUnset}</p>
      <h2>{w.credits}</h2>
      <ul>
        {w.creditsText.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}
