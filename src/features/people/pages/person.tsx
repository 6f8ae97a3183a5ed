import type { Gesture } from '../../../language/gestures.ts';
import type { RoleName } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { gestureIcons } from '../../../ui/gesture-icons.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Select } from '../../../ui/select.tsx';
import { Facts } from '../../../ui/table.tsx';
import type { Language } from '../domain/profile.ts';
import type { Expertise } from '../domain/expertise.ts';
import { words } from '../words.ts';
import { ExpertiseSection } from './expertise.tsx';

export type PersonPageView = {
  id: string;
  firstName: string;
  initial: string;
  communeName: string | null;
  departmentName: string | null;
  gestures: readonly Gesture[];
  languages: readonly Language[];
};

/** One of her roles; `withdrawable` when the reader may take it back. */
export type RoleLine = {
  id: string;
  role: RoleName;
  placeName: string | null;
  national: boolean;
  grantedAt: Date;
  withdrawable: boolean;
};

/** What the reader may give her: roles, and places as the form sends them (`centre:…`, `department:23`, `national`). */
export type Grantable = { roles: readonly RoleName[]; places: readonly { value: string; label: string }[] };

/** Somebody's page: what she shows to this reader, her roles, and giving her one for who may. */
export function PersonPage(props: {
  locale: Locale;
  now: Date;
  person: PersonPageView;
  isMe: boolean;
  roles: readonly RoleLine[];
  grantable: Grantable | null;
  typed: { role: string; place: string };
  errors: readonly FormError[];
  expertise: readonly Expertise[];
  mayNameExpert: boolean;
  mayEndSessions: boolean;
}) {
  const { locale, person, isMe, roles, grantable } = props;
  const w = words[locale].roles;
  const p = words[locale].profile;
  const where = person.communeName ? `${person.communeName} (${person.departmentName ?? ''})` : w.nowhere;
  return (
    <>
      <PageHead
        locale={locale}
        title={personName(person.firstName || w.unnamed, person.initial)}
        lead={where}
      />
      {isMe && (
        <p>
          <LinkButton kind="quiet" icon="edit" href={urls.profile()}>
            {w.editMine}
          </LinkButton>
        </p>
      )}
      <Facts
        facts={[
          {
            term: w.gestures,
            value: person.gestures.length ? (
              <span class="row">
                {person.gestures.map((key) => (
                  <Badge icon={gestureIcons[key]}>{p.gestureNames[key]}</Badge>
                ))}
              </span>
            ) : null,
          },
          {
            term: w.languages,
            value: person.languages.map((key) => p.languageNames[key]).join(', '),
          },
        ]}
      />
      <section class="stack">
        <h2>{w.roles}</h2>
        {roles.length === 0 ? (
          <p class="soft">{w.noRole}</p>
        ) : (
          <CardList>
            {roles.map((line) => (
              <RoleCard locale={locale} now={props.now} personId={person.id} line={line} />
            ))}
          </CardList>
        )}
      </section>
      <ExpertiseSection
        locale={locale}
        now={props.now}
        personId={person.id}
        expertise={props.expertise}
        mayName={props.mayNameExpert}
      />
      {grantable && (
        <section class="stack">
          <h2>{w.give}</h2>
          <GrantForm {...props} grantable={grantable} personId={person.id} />
        </section>
      )}
      {props.mayEndSessions && (
        <section class="stack">
          <h2>{w.sessions}</h2>
          <p class="soft">{w.sessionsLead}</p>
          <form action={urls.sessionsEnd(person.id)} method="post">
            <Button kind="danger" icon="signOut">
              {w.endSessions}
            </Button>
          </form>
        </section>
      )}
    </>
  );
}

function RoleCard(props: { locale: Locale; now: Date; personId: string; line: RoleLine }) {
  const { locale, now, personId, line } = props;
  const w = words[locale].roles;
  const place = line.national ? w.national : line.placeName;
  return (
    <Card>
      <div class="row apart">
        <span>
          <strong>{place ? w.where(w.names[line.role], place) : w.names[line.role]}</strong>
          <br />
          <span class="small soft">{w.since(dayInWords(line.grantedAt, locale, now))}</span>
        </span>
        {line.withdrawable && (
          <form action={urls.grant(personId, line.id)} method="post">
            <Button kind="danger" little label={`${w.withdraw} ${w.names[line.role]}`}>
              {w.withdraw}
            </Button>
          </form>
        )}
      </div>
    </Card>
  );
}

function GrantForm(props: {
  locale: Locale;
  personId: string;
  grantable: Grantable;
  typed: { role: string; place: string };
  errors: readonly FormError[];
}) {
  const { locale, personId, grantable, typed, errors } = props;
  const w = words[locale].roles;
  return (
    <Form locale={locale} action={urls.grants(personId)} errors={errors}>
      <Select
        locale={locale}
        name="role"
        label={w.role}
        value={typed.role}
        error={errorOf(errors, 'role')}
        options={grantable.roles.map((role) => ({ value: role, label: w.names[role] }))}
      />
      <Select
        locale={locale}
        name="place"
        label={w.place}
        value={typed.place}
        error={errorOf(errors, 'place')}
        options={grantable.places}
      />
      <Actions>
        <Button icon="check">{w.confirm}</Button>
      </Actions>
    </Form>
  );
}
