import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, Button } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { mayTellAfter } from '../domain/after.ts';
import type { Followed } from '../domain/follow.ts';
import { hoursSaid, spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import { AfterPart, FacilitatorWords } from './after-form.tsx';
import { momentSaid, type FollowProps } from './follow-parts.ts';
import { FollowEmployers } from './follow-employers.tsx';
import { FollowHelp } from './follow-help.tsx';
import { FollowOut, FollowStop } from './follow-hours.tsx';

/** Where a request stands, for who leads it: who comes, who is asked, what employers answer, and what one may do. */
export function FollowPart(props: FollowProps) {
  const { request, followed } = props;
  const active = request.state === 'asking' || request.state === 'settled';
  return (
    <>
      {needsHelp(props) && <FollowHelp {...props} />}
      <FollowAfter {...props} />
      <FollowCovers {...props} />
      <FollowEmployers {...props} />
      <FollowAsks {...props} />
      {request.state === 'asking' && <FollowNext {...props} />}
      {request.state !== 'cancelled' && followed.out.length > 0 && <FollowOut {...props} />}
      {active && <FollowStop {...props} />}
    </>
  );
}

/** Nobody is left to be asked, or services were written to: what they answer stays in sight. */
const needsHelp = ({ request, followed }: FollowProps): boolean =>
  request.state === 'asking' &&
  (followed.calls.length > 0 || (request.escalatedAt !== null && followed.stuck.length > 0));

/** Who is asked, and what each answered; nothing of what is over and had nobody asked. */
function FollowAsks(props: FollowProps) {
  const { actor, request, followed } = props;
  const w = words[actor.locale].follow;
  if (followed.asks.length === 0 && request.state !== 'asking') return null;
  const leaves = followed.next.length > 0 ? w.leaving : w.leavingAlone;
  return (
    <section class="stack">
      <h2>{w.who}</h2>
      {followed.asks.length === 0 && (
        <p>{followed.quietUntil ? leaves(momentSaid(followed.quietUntil, props)) : w.nobodyYet}</p>
      )}
      <CardList>
        {followed.asks.map((ask) => (
          <AskCard {...props} ask={ask} />
        ))}
      </CardList>
    </section>
  );
}

/** Once the days have passed: one question for each person who came. */
function FollowAfter({ actor, now, request, followed }: FollowProps) {
  const { said, words: left } = followed.after;
  const came = followed.covers.filter(({ state }) => state === 'agreed');
  const tells = request.standing === 'carer' || request.standing === 'asker';
  const people = [...Map.groupBy(came, ({ carerId }) => carerId)].flatMap(([carerId, hers]) =>
    mayTellAfter(hers, request.timeZone, now)
      ? hers.slice(0, 1).map(({ person }) => ({ carerId, person }))
      : [],
  );
  return (
    <>
      <FacilitatorWords locale={actor.locale} left={left} />
      {tells &&
        people.map(({ carerId, person }) => (
          <AfterPart
            locale={actor.locale}
            name={personName(person.firstName, person.initial)}
            action={urls.replacementAfter(request.id)}
            hidden={{ qui: carerId }}
            mine={said.find((each) => each.carerId === carerId && each.side === 'asker')}
            theirs={said.find((each) => each.carerId === carerId && each.side === 'replacement')}
          />
        ))}
    </>
  );
}

function FollowCovers(props: FollowProps) {
  const { actor, now, request, shifts, followed } = props;
  const w = words[actor.locale].follow;
  const live = followed.covers.filter(({ state }) => state !== 'released');
  if (live.length === 0) return null;
  return (
    <section class="stack">
      <h2>{request.state === 'ended' ? w.came : w.comes}</h2>
      <CardList>
        {live.map(({ shiftId, state, person, start, end }) => {
          const shift = shifts.find(({ id }) => id === shiftId);
          return (
            <Card tone={state === 'agreed' ? 'done' : 'plain'}>
              <p class="row">
                <strong>{personName(person.firstName, person.initial)}</strong>
                {state !== 'agreed' && (
                  <Badge icon="clock">{words[actor.locale].asks.agreements.waiting}</Badge>
                )}
              </p>
              <p>
                {spanSaid({ start, end }, actor.locale, now, request.timeZone)}
                {shift && `, ${words[actor.locale].request.at(shift.employerName, shift.commune.name)}`}
              </p>
            </Card>
          );
        })}
      </CardList>
    </section>
  );
}

function AskCard(props: FollowProps & { ask: Followed['asks'][number] }) {
  const { actor, now, request, shifts, followed, ask } = props;
  const { locale } = actor;
  const w = words[locale].follow;
  const name = personName(ask.person.firstName, ask.person.initial);
  const offered = ask.state === 'willing' || ask.state === 'countered';
  const said = ask.shifts.filter(({ willing }) => willing);
  // Her hours were taken out since, or their employer would not have her.
  const comes = followed.covers.some(({ carerId, state }) => carerId === ask.carerId && state !== 'released');
  const tone = offered ? 'attention' : ask.state === 'accepted' && comes ? 'done' : 'plain';
  return (
    <Card tone={tone}>
      <p class="row">
        <strong>{name}</strong>
        <Badge tone={tone}>{ask.state === 'accepted' && !comes ? w.hadAccepted : w.asks[ask.state]}</Badge>
      </p>
      {ask.state === 'waiting' && <p class="soft">{w.until(momentSaid(ask.expiresAt, props))}</p>}
      {ask.reason && <p>{w.reason(ask.reason)}</p>}
      {offered && (
        <ul>
          {said.flatMap(({ id, proposed }) => {
            const shift = shifts.find((each) => each.id === id && each.state === 'open');
            if (!shift) return [];
            const hours = spanSaid(proposed ?? shift, locale, now, request.timeZone);
            return [
              <li>{proposed ? w.offers(hoursSaid(shift, locale, request.timeZone), hours) : hours}</li>,
            ];
          })}
        </ul>
      )}
      {offered && request.state === 'asking' && (
        <form action={urls.replacementChoice(request.id)} method="post">
          <input type="hidden" name="demande" value={ask.id} />
          <Actions>
            <Button name="acte" value="choisir" icon="check">
              {w.choose(name)}
            </Button>
            <Button name="acte" value="remercier" kind="plain">
              {w.thank(name)}
            </Button>
          </Actions>
        </form>
      )}
    </Card>
  );
}

function FollowNext(props: FollowProps) {
  const { actor, request, followed } = props;
  const w = words[actor.locale].follow;
  if (followed.next.length === 0) return null;
  return (
    <section class="stack">
      <h2>{followed.asks.length === 0 ? w.nextFirst : w.next}</h2>
      <ol>
        {followed.next.map(({ firstName, initial }) => (
          <li>{personName(firstName, initial)}</li>
        ))}
      </ol>
      {followed.quietUntil ? (
        followed.asks.length > 0 && <p class="hint">{w.quiet(momentSaid(followed.quietUntil, props))}</p>
      ) : (
        <form action={urls.replacementNext(request.id)} method="post">
          <Button kind="quiet" icon="send">
            {w.askNext(followed.next.length)}
          </Button>
        </form>
      )}
    </section>
  );
}
