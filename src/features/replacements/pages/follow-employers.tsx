import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import type { OutsideFate } from '../../messages/domain/outside.ts';
import { isLocked } from '../domain/agreement.ts';
import type { FollowedAgreement } from '../domain/follow.ts';
import { words } from '../words.ts';
import { momentSaid, type FollowProps } from './follow-parts.ts';

/** What each employer was asked, by which way, what he answered, and how to help him answer by telephone. */
export function FollowEmployers(props: FollowProps) {
  const { actor, followed } = props;
  const shown = followed.agreements.filter(({ state }) => state !== 'withdrawn');
  if (shown.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words[actor.locale].follow.employers}</h2>
      <CardList>
        {shown.map((agreement) => (
          <EmployerCard {...props} agreement={agreement} />
        ))}
      </CardList>
    </section>
  );
}

const tones = {
  agreed: 'done',
  waiting: 'plain',
  declined: 'attention',
  another: 'attention',
  expired: 'attention',
  withdrawn: 'plain',
} as const;

function EmployerCard(props: FollowProps & { agreement: FollowedAgreement }) {
  const { actor, now, request, followed, agreement } = props;
  const w = words[actor.locale].follow;
  const { state, employerName, shifts } = agreement;
  const her = followed.covers.find(({ carerId }) => carerId === agreement.carerId)?.person;
  const failed = agreement.letters.some((letter) => letter.state === 'failed');
  const stuck = state === 'expired' || (state === 'waiting' && (failed || isLocked(agreement)));
  // As long as hours of his are looked for again, somebody is sought for them.
  const isOut =
    state === 'declined' && shifts.every(({ id }) => followed.out.some((shift) => shift.id === id));
  const asksAgain = stuck && shifts.some(({ start }) => start > now);
  return (
    <Card tone={tones[state]}>
      <p class="row">
        <strong>{employerName}</strong>
        <Badge tone={tones[state]} icon={state === 'agreed' ? 'done' : undefined}>
          {w.agreements[state]}
        </Badge>
      </p>
      {her && <p class="soft">{w.agreementFor(personName(her.firstName, her.initial))}</p>}
      {state === 'waiting' && <p>{waySaid(props)}</p>}
      {state === 'waiting' && <p class="soft">{w.until(momentSaid(agreement.expiresAt, props))}</p>}
      {isOut && <p>{w.declinedOut}</p>}
      <ToGive {...props} />
      {asksAgain && (
        <form action={urls.replacementAgain(request.id)} method="post">
          <input type="hidden" name="accord" value={agreement.id} />
          <Button kind="quiet" icon="send">
            {w.again}
          </Button>
        </form>
      )}
    </Card>
  );
}

/** By which way he is told, and whether it has left: never more than is known. */
function waySaid(props: FollowProps & { agreement: FollowedAgreement }): string {
  const { actor, now, agreement } = props;
  const w = words[actor.locale].follow.ways;
  const [letter] = agreement.letters;
  if (agreement.way === 'account') return w.account;
  if (agreement.way === 'carer') return w.carer;
  if (letter && isLate(letter, now)) return w.later(momentSaid(letter.dueAt, props));
  if (!letter || letter.state === 'waiting') return w.waiting;
  return letter.state === 'sent' ? w.letter[letter.channel] : w.failed;
}

/** Whether it waits for the end of the hours of peace: a telephone is quicker. */
const isLate = ({ state, dueAt }: OutsideFate, now: Date) => state === 'waiting' && dueAt > now;

function ToGive({ actor, now, origin, agreement }: FollowProps & { agreement: FollowedAgreement }) {
  const w = words[actor.locale].follow;
  const { toGive, way, employerName, letters } = agreement;
  if (!toGive) return null;
  const [last] = letters;
  const host = origin.replace(/^https?:\/\//, '');
  return (
    <details
      open={
        way === 'carer' || isLocked(agreement) || (last && (last.state === 'failed' || isLate(last, now)))
      }
    >
      <summary>{w.give}</summary>
      {isLocked(agreement) ? (
        <p>{w.giveLocked}</p>
      ) : (
        <>
          <p>
            {w.giveCode}{' '}
            <strong>
              {toGive.code.slice(0, 3)}
              {'\u00a0'}
              {toGive.code.slice(3)}
            </strong>
          </p>
          <p>{w.giveHow(host + urls.employerAgreementCode(), employerName)}</p>
        </>
      )}
      <p>
        {w.giveLink} <code>{origin + urls.employerAgreement(toGive.token)}</code>
      </p>
    </details>
  );
}
