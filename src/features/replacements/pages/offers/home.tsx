import type { OffersHome, SeenOffer } from '../../domain/offers/view.ts';
import type { Person } from '../../../../language/actor.ts';
import { urls } from '../../../../language/urls.ts';
import { Actions, LinkButton } from '../../../../ui/button.tsx';
import { CardList } from '../../../../ui/card.tsx';
import type { IconName } from '../../../../ui/icon-files.ts';
import { BackLink } from '../../../../ui/links.tsx';
import { Narrow, PageHead } from '../../../../ui/page-parts.tsx';
import { offerKinds, type OfferKind } from '../../domain/offers/offer.ts';
import { mayOffer } from '../../domain/offers/rights.ts';
import { words } from '../../words.ts';
import { OfferCard } from './parts.tsx';

/** How each kind is written in addresses. */
export const offerSlugs = { swap: 'echange', spare: 'heures', lasting: 'durable' } as const;

const icons: Record<OfferKind, IconName> = { swap: 'replacement', spare: 'clock', lasting: 'handshake' };

/** What one may put forward, one’s own offers, and what others offer, by kind. */
export function OffersPage({ actor, now, home }: { actor: Person; now: Date; home: OffersHome }) {
  const { locale } = actor;
  const w = words[locale].offers;
  const list = (offers: readonly SeenOffer[]) => (
    <CardList>
      {offers.map((offer) => (
        <OfferCard offer={offer} locale={locale} now={now} />
      ))}
    </CardList>
  );
  const none = (kind: OfferKind) =>
    kind === 'lasting' && actor.communeCode === null ? (
      <p class="soft">
        {w.noHome} <a href={urls.profile()}>{w.profile}</a>
      </p>
    ) : (
      <p class="soft">{w.none[kind]}</p>
    );
  const puts = offerKinds.filter((kind) => mayOffer.put(actor, kind));
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead}
        back={<BackLink href={urls.replacements()}>{w.back}</BackLink>}
        listen
      />
      {puts.length > 0 && (
        <Actions>
          {puts.map((kind, index) => (
            <LinkButton
              href={urls.newHourOffer(offerSlugs[kind])}
              icon={icons[kind]}
              kind={index === 0 ? 'primary' : 'quiet'}
            >
              {w.put[kind]}
            </LinkButton>
          ))}
        </Actions>
      )}
      {home.mine.length > 0 && (
        <section class="stack">
          <h2>{w.mine}</h2>
          {list(home.mine)}
        </section>
      )}
      {offerKinds
        .filter((kind) => mayOffer.read(actor, kind))
        .map((kind) => (
          <section class="stack">
            <h2>{w.headings[kind]}</h2>
            {home[kind].length > 0 ? list(home[kind]) : none(kind)}
          </section>
        ))}
    </Narrow>
  );
}
