import type { OfferProps } from './props.ts';
import { dayInWords } from '../../../../language/time.ts';
import { urls } from '../../../../language/urls.ts';
import { personName } from '../../../../ui/avatar.tsx';
import { Actions, Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { BackLink } from '../../../../ui/links.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../../ui/page-parts.tsx';
import { Facts } from '../../../../ui/table.tsx';
import { isOpen } from '../../domain/offers/offer.ts';
import { aboutMinutes } from '../../words/when.ts';
import { words } from '../../words.ts';
import { AnswerForm } from './answer-form.tsx';
import { Agreed, Answers, MyAnswer } from './answers.tsx';
import { gesturesSaid } from '../../words/gestures.ts';
import { daysOfWeek, OfferBadge, offerTitle, timesSaid } from './parts.tsx';
import { Refusal } from './refusal.tsx';

/** One offer: what it is, what came of it, and what its reader can do about it. */
export function OfferPage(props: OfferProps) {
  const { actor, now, view, refused } = props;
  const { locale } = actor;
  const w = words[locale].offers;
  const { offer } = view;
  const open = isOpen(offer, now);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={offerTitle(offer, locale, now)}
        back={<BackLink href={urls.hourOffers()}>{w.backToList}</BackLink>}
        badges={<OfferBadge offer={offer} locale={locale} now={now} />}
        listen
      />
      {refused && <Refusal locale={locale} now={now} timeZone={offer.timeZone} refused={refused} />}
      <Standing {...props} />
      <OfferFacts {...props} />
      <Agreed {...props} />
      {offer.isMine && <Answers {...props} />}
      <MyAnswer {...props} />
      {view.mayAnswer && <AnswerForm {...props} />}
      {open && !offer.isMine && !view.mayAnswer && !view.answer && <p class="soft">{w.passOn}</p>}
      {offer.isMine && (open || (offer.state === 'agreed' && offer.kind !== 'swap')) && (
        <Form locale={locale} action={urls.hourOfferWithdrawal(offer.id)}>
          <Actions>
            <Button kind="danger" icon="remove">
              {w.withdraw}
            </Button>
          </Actions>
        </Form>
      )}
    </Narrow>
  );
}

/** What became of it, when it is no longer simply open. */
function Standing({ actor: { locale }, now, view }: OfferProps) {
  const w = words[locale].offers;
  const { offer, answer } = view;
  if (offer.state === 'fallen') return <Notice kind="warn">{w.fallen[offer.kind]}</Notice>;
  if (offer.state === 'withdrawn') return <Notice>{w.withdrawnNote}</Notice>;
  if (offer.state === 'agreed' && answer?.state === 'declined') return <Notice>{w.agreedOther}</Notice>;
  if (offer.state === 'open' && !isOpen(offer, now)) return <Notice>{w.over}</Notice>;
  return null;
}

function OfferFacts({ actor: { locale }, now, view: { offer } }: OfferProps) {
  const w = words[locale].offers;
  const kindNames = words[locale].request.kinds;
  const { kind, commune, minutes, author, gestures, kinds, mostMinutes, word } = offer;
  const facts = [
    ...(kind === 'lasting' ? [{ term: w.usualDays, value: daysOfWeek(offer, locale) }] : []),
    // Of a swap, it is the title.
    ...(kind === 'spare' ? [{ term: w.when, value: timesSaid(offer, locale, now) }] : []),
    { term: w.where, value: kind === 'spare' ? w.around(commune.name, mostMinutes ?? 0) : commune.name },
    ...(minutes === null ? [] : [{ term: w.road, value: aboutMinutes(minutes, locale) }]),
    ...(kinds.length > 0 ? [{ term: w.what, value: kinds.map((each) => kindNames[each]).join(', ') }] : []),
    ...(kind === 'spare'
      ? []
      : [{ term: w.gestures, value: gesturesSaid(gestures, locale) || w.noGestures }]),
    ...(author ? [{ term: w.who, value: personName(author.firstName, author.initial) }] : []),
    ...(word ? [{ term: w.aWord, value: word }] : []),
  ];
  const day = dayInWords(offer.expiresAt, locale, now, offer.timeZone);
  return (
    <>
      <Facts facts={facts} />
      {isOpen(offer, now) && <p class="hint">{w.until(day)}</p>}
      {kind === 'swap' && <p class="hint">{w.hiddenSwap}</p>}
      {kind === 'lasting' && isOpen(offer, now) && <p class="hint">{w.hiddenLasting}</p>}
    </>
  );
}
