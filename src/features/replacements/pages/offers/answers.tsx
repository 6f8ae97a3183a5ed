import type { ReadAnswer } from '../../domain/offers/view.ts';
import { urls } from '../../../../language/urls.ts';
import { personName } from '../../../../ui/avatar.tsx';
import { Badge } from '../../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../ui/button.tsx';
import { Card, CardList } from '../../../../ui/card.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { isOpen } from '../../domain/offers/offer.ts';
import { spanSaid } from '../../words/when.ts';
import { words } from '../../words.ts';
import type { OfferProps } from './props.ts';
import { gesturesSaid } from '../../words/gestures.ts';

/** What was answered to one’s own offer: first names and words, a yes and a no beside each. */
export function Answers(props: OfferProps) {
  const { actor, now, view } = props;
  const w = words[actor.locale].offers;
  const { answers, offer } = view;
  if (answers.length === 0) return isOpen(offer, now) ? <p class="soft">{w.noAnswers}</p> : null;
  return (
    <section class="stack" aria-labelledby="reponses">
      <h2 id="reponses">{w.answers}</h2>
      <CardList>
        {answers.map((answer) => (
          <AnswerCard {...props} answer={answer} />
        ))}
      </CardList>
    </section>
  );
}

const tones = { waiting: 'attention', accepted: 'done', declined: 'quiet', withdrawn: 'quiet' } as const;

function AnswerCard({ actor: { locale }, now, view, answer }: OfferProps & { answer: ReadAnswer }) {
  const w = words[locale].offers;
  const { offer } = view;
  const { id, firstName, initial, word, given, state } = answer;
  const name = personName(firstName, initial);
  return (
    <Card tone={tones[state]}>
      <p class="row">
        <Badge>{w.answerStates[state]}</Badge>
      </p>
      <h3>{name}</h3>
      {given && <p>{w.gives(spanSaid(given, locale, now, given.timeZone), given.communeName)}</p>}
      {given && (
        <p class="soft">
          {[words[locale].request.kinds[given.kind], gesturesSaid(given.gestures, locale)]
            .filter(Boolean)
            .join('\u00a0: ')}
        </p>
      )}
      {word && <p>{word}</p>}
      {state === 'waiting' && isOpen(offer, now) && (
        <Form locale={locale} action={urls.hourOfferChoice(offer.id)} hidden={{ reponse: id }} label={name}>
          <p class="hint">{w.chooseNote[offer.kind]}</p>
          <Actions>
            <Button icon="check" name="acte" value="oui" label={`${w.choose[offer.kind]}, ${name}`}>
              {w.choose[offer.kind]}
            </Button>
            <Button kind="quiet" name="acte" value="non" label={`${w.decline}, ${name}`}>
              {w.decline}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  );
}

/** What this reader answered, and how to take it back. */
export function MyAnswer({ actor: { locale }, now, view }: OfferProps) {
  const w = words[locale].offers;
  const { answer, offer } = view;
  if (!answer) return null;
  const { state, given, word } = answer;
  const agreed = state === 'accepted' && offer.kind !== 'swap' && offer.state === 'agreed';
  return (
    <section class="stack" aria-labelledby="ma-reponse">
      <h2 id="ma-reponse">{w.myAnswer}</h2>
      <p>{w.myStates[state]}</p>
      {given && <p>{w.mySwap(spanSaid(given, locale, now, given.timeZone))}</p>}
      {word && <p class="soft">{word}</p>}
      {(state === 'waiting' || agreed) && (
        <Form locale={locale} action={urls.hourOfferAnswerWithdrawal(offer.id)}>
          <Actions>
            <Button kind="quiet" icon="close">
              {agreed ? w.takeBackAgreed : w.takeBack}
            </Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}

/** Once both have said yes: how to reach the other; of a swap, where each half is followed. */
export function Agreed({ actor: { locale }, view }: OfferProps) {
  const w = words[locale].offers;
  const { met, halves, offer } = view;
  if (met)
    return (
      <Notice kind="success">
        <h2>{w.met(personName(met.firstName, met.initial))}</h2>
        {met.contact === null ? (
          <p>{w.metNoContact}</p>
        ) : (
          <p>
            <a href={met.reach === 'phone' ? `tel:${met.contact}` : `mailto:${met.contact}`}>
              {met.reach === 'phone' ? dialled(met.contact) : met.contact}
            </a>
          </p>
        )}
        <p>{w.metNote}</p>
      </Notice>
    );
  if (!halves || offer.state !== 'agreed') return null;
  return (
    <Notice kind="success">
      <p>{w.made}</p>
      <p>{w.hersNow}</p>
      <Actions>
        <LinkButton
          href={urls.replacement(offer.isMine ? halves.offered : halves.answered)}
          icon="replacement"
        >
          {w.myHalf}
        </LinkButton>
        <LinkButton href={urls.replacements()} kind="quiet">
          {w.allMine}
        </LinkButton>
      </Actions>
    </Notice>
  );
}

/** « 06 39 98 80 02 »: as it is dialled in France. */
const dialled = (phone: string): string =>
  phone.startsWith('+33') && phone.length === 12
    ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0')
    : phone;
