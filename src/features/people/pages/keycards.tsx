import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { personName, PersonLine } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { KeycardState } from '../domain/keycard.ts';
import { words } from '../words.ts';

/** A card as its relay sees it. */
export type KeycardLine = {
  id: string;
  firstName: string;
  initial: string;
  madeAt: Date;
  state: KeycardState;
};

const tones = { unused: 'plain', working: 'done', locked: 'attention', blocked: 'attention' } as const;
const icons = { unused: 'clock', working: 'check', locked: 'lock', blocked: 'lock' } as const;

/** The cards of a relay: whose, since when, in what state. */
export function KeycardsPage(props: {
  locale: Locale;
  now: Date;
  centre: { id: string; name: string };
  cards: readonly KeycardLine[];
}) {
  const { locale, now, centre, cards } = props;
  const w = words[locale].keycards;
  const make = (
    <LinkButton icon="add" href={urls.newKeycard(centre.id)}>
      {w.make}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        locale={locale}
        title={w.listTitle}
        lead={w.listLead}
        back={<BackLink href={urls.centre(centre.id)}>{centre.name}</BackLink>}
      />
      {cards.length === 0 ? (
        <EmptyState icon="qr" title={w.none}>
          <p>{w.noneHelp}</p>
          <p>{make}</p>
        </EmptyState>
      ) : (
        <>
          <p>{make}</p>
          <CardList small>
            {cards.map((card) => (
              <KeycardCard locale={locale} now={now} card={card} />
            ))}
          </CardList>
        </>
      )}
    </>
  );
}

function KeycardCard({ locale, now, card }: { locale: Locale; now: Date; card: KeycardLine }) {
  const w = words[locale].keycards;
  const name = personName(card.firstName, card.initial);
  return (
    <Card>
      <PersonLine
        firstName={card.firstName}
        initial={card.initial}
        note={w.madeOn(dayInWords(card.madeAt, locale, now))}
      />
      <p>
        <Badge tone={tones[card.state]} icon={icons[card.state]}>
          {w.states[card.state]}
        </Badge>
      </p>
      <p class="row">
        <LinkButton kind="quiet" little href={urls.keycardRenewal(card.id)} label={w.renewFor(name)}>
          {w.renew}
        </LinkButton>
        {card.state !== 'blocked' && (
          <LinkButton kind="plain" little href={urls.keycardBlock(card.id)} label={w.blockFor(name)}>
            {w.block}
          </LinkButton>
        )}
      </p>
    </Card>
  );
}

/** Before blocking: what it does. */
export function KeycardBlockPage(props: {
  locale: Locale;
  card: { id: string; firstName: string; initial: string; centreId: string };
}) {
  const { locale, card } = props;
  const w = words[locale].keycards;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.blockTitle(personName(card.firstName, card.initial))}
        lead={w.blockLead}
        back={<BackLink href={urls.keycards(card.centreId)}>{w.toRelay}</BackLink>}
      />
      <form action={urls.keycardBlock(card.id)} method="post">
        <Actions>
          <Button kind="danger" icon="lock">
            {w.blockConfirm}
          </Button>
          <LinkButton kind="plain" href={urls.keycards(card.centreId)}>
            {w.keep}
          </LinkButton>
        </Actions>
      </form>
    </Narrow>
  );
}
