import type { RoleName } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Card, CardList } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

export type LookView = { at: Date; action: string; roles: readonly RoleName[]; byHouse: boolean };

/** Who looked or acted: by what role, what, when. */
export function LookList({ locale, now, looks }: { locale: Locale; now: Date; looks: readonly LookView[] }) {
  const w = words[locale];
  if (looks.length === 0) return <p class="soft">{w.page.noLook}</p>;
  return (
    <CardList>
      {looks.map(({ at, action, roles, byHouse }) => {
        const who = roles.map((role) => w.page.by[role]).join(', ');
        const act = w.acts[action];
        return (
          <Card>
            <p>
              <strong>{who || (byHouse ? w.page.byHouse : w.page.byGone)}</strong>{' '}
              {act?.toYou ?? act?.name ?? action}
            </p>
            <p class="small soft">{agoInWords(at, locale, now)}</p>
          </Card>
        );
      })}
    </CardList>
  );
}

/** All of them, on a page of their own. */
export function LooksPage(props: { locale: Locale; now: Date; looks: readonly LookView[] }) {
  const w = words[props.locale].page;
  return (
    <>
      <PageHead
        locale={props.locale}
        title={w.looksTitle}
        lead={w.looksLead}
        back={<BackLink href={urls.myData()}>{w.back}</BackLink>}
      />
      <LookList {...props} />
    </>
  );
}
