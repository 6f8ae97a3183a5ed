import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { mayLose, waysWithout, type WaysIn } from '../domain/ways-in.ts';
import { words } from '../words.ts';

type Kind = 'phone' | 'email';

/** Masked. */
export type ContactsView = { phone: string | null; email: string | null };

const icons = { phone: 'phone', email: 'mail' } as const;

/** How she is reached: what there is, with changing and removing it; what may be added. */
export function ContactsSection(props: { locale: Locale; contacts: ContactsView; ways: WaysIn }) {
  const { locale, contacts } = props;
  const w = words[locale].devices;
  const kinds: readonly Kind[] = ['phone', 'email'];
  const missing = kinds.filter((kind) => contacts[kind] === null);
  return (
    <section class="stack">
      <h2>{w.reachTitle}</h2>
      <p class="soft">{w.reachLead}</p>
      {missing.length === 2 && <p>{props.ways.keycard ? w.reachNone : words[locale].contacts.none}</p>}
      {kinds.map((kind) => (
        <OneContact {...props} kind={kind} />
      ))}
      {missing.length > 0 && (
        <p class="row">
          {missing.map((kind) => (
            <LinkButton kind="quiet" icon={icons[kind]} href={urls.contact()}>
              {w.reachAdd[kind]}
            </LinkButton>
          ))}
        </p>
      )}
    </section>
  );
}

function OneContact(props: { locale: Locale; contacts: ContactsView; ways: WaysIn; kind: Kind }) {
  const { locale, contacts, ways, kind } = props;
  const w = words[locale].contacts;
  const value = contacts[kind];
  if (value === null) return null;
  const removable = mayLose(ways, kind);
  return (
    <div>
      <p class="row">
        <Icon name={icons[kind]} />
        <strong>{value}</strong>
        <LinkButton kind="quiet" little href={urls.contact(kind)} label={w.changeOne[kind]}>
          {w.change}
        </LinkButton>
        {removable && (
          <LinkButton kind="plain" little href={urls.contactRemoval(kind)} label={w.removeOne[kind]}>
            {w.remove}
          </LinkButton>
        )}
      </p>
      {!removable && <p class="small soft">{w.onlyWay}</p>}
    </div>
  );
}

/** Before taking a contact out: what it will no longer do, and what will still open the account. */
export function RemoveContactPage(props: { locale: Locale; kind: Kind; contact: string; ways: WaysIn }) {
  const { locale, kind, contact, ways } = props;
  const w = words[locale].contacts;
  const left = waysWithout(ways, kind);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.removeTitle[kind]}
        lead={left.length > 0 ? w.removeLead(contact) : undefined}
        back={<BackLink href={urls.devices()}>{words[locale].devices.title}</BackLink>}
      />
      {left.length === 0 ? (
        <>
          <Notice kind="warn">{w.onlyWay}</Notice>
          <p>
            <LinkButton href={urls.devices()}>{words[locale].devices.title}</LinkButton>
          </p>
        </>
      ) : (
        <>
          <p>{w.remains}</p>
          <ul>
            {left.map((way) => (
              <li>{w.ways[way]}</li>
            ))}
          </ul>
          {left.length === 1 && left[0] === 'passkey' && <Notice kind="warn">{w.onlyPasskey}</Notice>}
          <form action={urls.contactRemoval(kind)} method="post">
            <Actions>
              <Button kind="danger" icon="remove">
                {w.removeOne[kind]}
              </Button>
              <LinkButton kind="plain" href={urls.devices()}>
                {w.keep}
              </LinkButton>
            </Actions>
          </form>
        </>
      )}
    </Narrow>
  );
}
