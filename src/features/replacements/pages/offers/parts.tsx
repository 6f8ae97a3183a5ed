import type { SeenOffer } from '../../domain/offers/view.ts';
import type { Locale } from '../../../../language/locale.ts';
import { urls } from '../../../../language/urls.ts';
import { onOneLine } from '../../../../language/text.ts';
import { personName } from '../../../../ui/avatar.tsx';
import { Badge, Meta } from '../../../../ui/badge.tsx';
import { ListCard, type CardTone } from '../../../../ui/card.tsx';
import { isOpen, type Offer } from '../../domain/offers/offer.ts';
import { gesturesSaid } from '../../words/gestures.ts';
import { aboutMinutes, spanSaid } from '../../words/when.ts';
import { words } from '../../words.ts';

/** « jeudi 26 novembre, de 8 h à 10 h »: every stretch of an offer. */
export const timesSaid = ({ times, timeZone }: Offer, locale: Locale, now: Date): string =>
  onOneLine(
    times.map((time) => spanSaid(time, locale, now, timeZone)),
    locale,
  );

/** « lundi, mercredi et vendredi ». */
export function daysOfWeek({ weekdays }: Offer, locale: Locale): string {
  const w = words[locale].offers;
  const names = weekdays.toSorted((a, b) => a - b).map((day) => w.days[day]);
  const [last, ...before] = names.toReversed();
  return last === undefined ? w.noDays : [before.toReversed().join(', '), last].filter(Boolean).join(w.and);
}

/** What an offer is called, in a list and at the top of its page. */
export function offerTitle(offer: SeenOffer, locale: Locale, now: Date): string {
  const w = words[locale].offers;
  const { author } = offer;
  switch (offer.kind) {
    case 'swap':
      return capital(timesSaid(offer, locale, now));
    case 'spare':
      return author ? w.spareOf(personName(author.firstName, author.initial)) : w.spareMine;
    case 'lasting':
      return w.lastingAt(offer.hoursAWeek ?? 0, offer.commune.name);
  }
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** How an offer stands, in a word: what waits for its author first. */
export function OfferBadge({ offer, locale, now }: { offer: SeenOffer; locale: Locale; now: Date }) {
  const w = words[locale].offers;
  if (offer.state === 'agreed')
    return (
      <Badge tone="done" icon="done">
        {w.states.agreed}
      </Badge>
    );
  if (offer.state !== 'open') return <Badge icon="close">{w.states[offer.state]}</Badge>;
  if (!isOpen(offer, now)) return <Badge icon="clock">{w.expired}</Badge>;
  if (offer.waiting > 0)
    return (
      <Badge tone="attention" icon="answer">
        {w.answersCount(offer.waiting)}
      </Badge>
    );
  return <Badge>{w.badges[offer.kind]}</Badge>;
}

const toneOf = (offer: SeenOffer, now: Date): CardTone => {
  if (offer.state === 'agreed') return 'done';
  if (!isOpen(offer, now)) return 'quiet';
  return offer.waiting > 0 ? 'attention' : 'plain';
};

/** One offer in a list. */
export function OfferCard({ offer, locale, now }: { offer: SeenOffer; locale: Locale; now: Date }) {
  const w = words[locale].offers;
  const { kind, commune, minutes, author, mostMinutes } = offer;
  const extract = {
    swap: gesturesSaid(offer.gestures, locale),
    spare: timesSaid(offer, locale, now),
    lasting: [
      offer.weekdays.length > 0 ? daysOfWeek(offer, locale) : '',
      gesturesSaid(offer.gestures, locale),
    ]
      .filter(Boolean)
      .join('. '),
  }[kind];
  const place = kind === 'spare' ? w.around(commune.name, mostMinutes ?? 0) : commune.name;
  return (
    <ListCard
      level={3}
      href={urls.hourOffer(offer.id)}
      title={offerTitle(offer, locale, now)}
      tone={toneOf(offer, now)}
      badges={<OfferBadge offer={offer} locale={locale} now={now} />}
      extract={extract}
      meta={
        <Meta
          items={[
            { icon: 'place', text: place },
            minutes === null ? null : { icon: 'car', text: aboutMinutes(minutes, locale) },
            kind === 'swap' && author
              ? { icon: 'person', text: personName(author.firstName, author.initial) }
              : null,
          ]}
        />
      }
    />
  );
}
