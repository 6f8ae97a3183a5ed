import { gestures } from '../../../language/gestures.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { CardList } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { ReplacementShift } from '../domain/request.ts';
import { gesturesSaid } from '../words/gestures.ts';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { FollowProps } from './follow-parts.ts';
import { ServiceToCall } from './service-to-call.tsx';

/** So many stretches are read out; a service asks for the others. */
const readOut = 6;

/** Nobody is left: who was told, the services that could come, what to say to them, and who else helps. */
export function FollowHelp(props: FollowProps) {
  const { actor, now, shifts, followed } = props;
  const w = words[actor.locale].help;
  const { stuck } = followed;
  const sought = shifts.filter(({ state, start }) => state === 'open' && start > now);
  // Somebody comes for the others, or may: it is not that nobody could.
  const asked = shifts.filter(({ state }) => state !== 'withdrawn');
  // Hours somebody may still take are not a service's business.
  const open = stuck.length > 0 ? stuck : sought;
  const communes = [...new Map(open.map(({ commune }) => [commune.code, commune.name]))];
  const { services, calls, help } = followed;
  const isLeft = props.request.escalatedAt !== null && stuck.length > 0;
  const unwritten = services.some(({ email }) => email !== null);
  const shown = [
    ...calls.map((call) => ({ service: call.service, call })),
    ...services.map((service) => ({ service, call: undefined })),
  ];
  return (
    <section class="stack">
      {isLeft && (
        <Notice kind="warn">
          <h2>{stuck.length === asked.length ? w.title : w.titlePart}</h2>
          {stuck.length < asked.length && (
            <ul>
              {stuck.map((shift) => (
                <li>{spanSaid(shift, actor.locale, now, props.request.timeZone)}</li>
              ))}
            </ul>
          )}
          <p>{w.told}</p>
          {shown.every(({ service }) => service.covers.length === 0) && (
            <p>{w.none(communes.map(([, name]) => name).join(', '))}</p>
          )}
        </Notice>
      )}
      {shown.length > 0 && (
        <>
          <h2>{w.services}</h2>
          <p>{w.employerFirst}</p>
          <CardList>
            {shown.map(({ service, call }) => (
              <ServiceToCall
                locale={actor.locale}
                now={now}
                service={service}
                communes={communes}
                call={call}
              />
            ))}
          </CardList>
          {isLeft && unwritten && (
            <form class="stack" action={urls.replacementServices(props.request.id)} method="post">
              <p class="hint">{w.writeHint}</p>
              <Actions>
                <Button kind="quiet" icon="send">
                  {w.write}
                </Button>
              </Actions>
            </form>
          )}
          {open.length > 0 && <WhatToSay {...props} open={open} />}
        </>
      )}
      {isLeft && help.length > 0 && (
        <>
          <h2>{w.centres}</h2>
          <ul>
            {help.map(({ id, name, communeName }) => (
              <li>
                <a href={urls.centre(id)}>{name}</a>, {communeName}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={urls.directory({ departement: props.request.departmentCode })}>{w.all}</a>
      </p>
    </section>
  );
}

/** Days, hours, commune, gestures: what a service needs to answer, and nothing of whose home it is. */
function WhatToSay({ actor, now, request, open }: FollowProps & { open: readonly ReplacementShift[] }) {
  const { locale } = actor;
  const w = words[locale].help;
  const needed = gestures.filter((gesture) => open.some((shift) => shift.gestures.includes(gesture)));
  return (
    <details open>
      <summary>{w.say}</summary>
      <div class="stack">
        <p>{request.standing === 'carer' ? w.hers : w.forHer}</p>
        <ul>
          {open.slice(0, readOut).map((shift) => (
            <li>{w.stretch(spanSaid(shift, locale, now, request.timeZone), shift.commune.name)}</li>
          ))}
          {open.length > readOut && <li>{w.more(open.length - readOut)}</li>}
        </ul>
        {needed.length > 0 && <p>{w.gestures(gesturesSaid(needed, locale))}</p>}
        <p>{w.ask}</p>
        <p class="hint">{w.noName}</p>
      </div>
    </details>
  );
}
