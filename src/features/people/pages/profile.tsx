import type { Child } from 'hono/jsx';
import type { Locale } from '../../../language/locale.ts';
import { gestureIcons } from '../../../ui/gesture-icons.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Audience, Profile } from '../domain/profile.ts';
import { words } from '../words.ts';
import { audienceIcons } from './profile-icons.ts';

/** All that one says of oneself, with who sees it, each part behind its own button. */
export function ProfilePage(props: { locale: Locale; personId: string; profile: Profile }) {
  const { locale, personId, profile } = props;
  const w = words[locale].profile;
  const { seenBy } = profile;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      <Part
        locale={locale}
        part="identite"
        title={personName(profile.firstName, profile.initial)}
        seenBy={null}
      >
        <p class="soft">{w.nameSeen}</p>
        <p>{profile.commune?.fullName ?? w.noCommune}</p>
        {profile.commune && <SeenBy locale={locale} audience={seenBy.commune} />}
      </Part>
      <Part locale={locale} part="gestes" title={w.gesturesTitle} seenBy={seenBy.gestures}>
        {profile.gestures.length ? (
          <p class="row">
            {profile.gestures.map((key) => (
              <Badge icon={gestureIcons[key]}>{w.gestureNames[key]}</Badge>
            ))}
          </p>
        ) : (
          <p class="soft">{w.nothing}</p>
        )}
      </Part>
      <Part locale={locale} part="langues" title={w.languagesTitle} seenBy={seenBy.languages}>
        {profile.languages.length ? (
          <p>{profile.languages.map((key) => w.languageNames[key]).join(', ')}</p>
        ) : (
          <p class="soft">{w.nothing}</p>
        )}
      </Part>
      <p class="row">
        <LinkButton kind="quiet" icon="eye" href={urls.person(personId)}>
          {w.seeMine}
        </LinkButton>
        <LinkButton kind="plain" icon="signOut" href={urls.signOut()}>
          {w.signOut}
        </LinkButton>
      </p>
    </Narrow>
  );
}

function Part(props: {
  locale: Locale;
  part: 'identite' | 'gestes' | 'langues';
  title: string;
  seenBy: Audience | null;
  children: Child;
}) {
  const { locale, part, title, seenBy, children } = props;
  const w = words[locale].profile;
  return (
    <Card>
      <h2>{title}</h2>
      {children}
      {seenBy && <SeenBy locale={locale} audience={seenBy} />}
      <p>
        <LinkButton
          kind="quiet"
          little
          icon="edit"
          href={urls.profilePart(part)}
          label={`${w.edit} ${w.parts[part]}`}
        >
          {w.edit}
        </LinkButton>
      </p>
    </Card>
  );
}

function SeenBy({ locale, audience }: { locale: Locale; audience: Audience }) {
  const w = words[locale].profile;
  return (
    <p>
      <Badge icon={audienceIcons[audience]}>{w.seenByWhom(w.audiences[audience])}</Badge>
    </p>
  );
}
