import type { Locale } from '../../../language/locale.ts';
import { gestureNames, gestures } from '../../../language/gestures.ts';
import { showPhone } from '../../../language/phone.ts';
import { serviceKindNames } from '../../../language/service-kinds.ts';
import { dayAgoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { isStale, type CoveringService } from '../../directory/domain/service.ts';
import type { ReplacementShift } from '../domain/request.ts';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import type { FollowProps } from './follow-parts.ts';

/** So many stretches are read out; a service asks for the others. */
const readOut = 6;

/** Nobody is left: who was told, the services that could come, what to say to them, and who else helps. */
export function FollowHelp(props: FollowProps) {
  const { actor, now, shifts, followed } = props;
  const w = words[actor.locale].help;
  const open = shifts.filter(({ state, start }) => state === 'open' && start > now);
  const communes = [...new Map(open.map(({ commune }) => [commune.code, commune.name]))];
  const { services, help } = followed;
  return (
    <section class="stack">
      <Notice kind="warn">
        <h2>{w.title}</h2>
        <p>{w.told}</p>
        {services.length === 0 && <p>{w.none(communes.map(([, name]) => name).join(', '))}</p>}
      </Notice>
      {services.length > 0 && (
        <>
          <h2>{w.services}</h2>
          <p>{w.employerFirst}</p>
          <CardList>
            {services.map((service) => (
              <ServiceToCall locale={actor.locale} now={now} service={service} communes={communes} />
            ))}
          </CardList>
          <WhatToSay {...props} open={open} />
        </>
      )}
      {help.length > 0 && (
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

/** One service: who it is, its telephone, when it answers, and since when that is known. */
function ServiceToCall(props: {
  locale: Locale;
  now: Date;
  service: CoveringService;
  communes: readonly (readonly [string, string])[];
}) {
  const { locale, now, service, communes } = props;
  const w = words[locale].help;
  const { id, name, kinds, phone, email, hours, covers, checkedAt } = service;
  const there = communes.filter(([code]) => covers.includes(code)).map(([, commune]) => commune);
  return (
    <Card>
      <p class="row">
        {kinds.map((kind) => (
          <Badge tone="action">{serviceKindNames[locale][kind].name}</Badge>
        ))}
      </p>
      <h3>
        <a href={urls.directoryService(id)}>{name}</a>
      </h3>
      {there.length < communes.length && <p>{w.comesTo(there.join(', '))}</p>}
      <p>
        {phone ? (
          <LinkButton href={`tel:${phone}`} icon="phone">
            {w.call(showPhone(phone))}
          </LinkButton>
        ) : (
          <a href={`mailto:${email ?? ''}`}>{email}</a>
        )}
      </p>
      <Meta
        items={[
          hours ? { icon: 'clock', text: hours } : null,
          isStale(service, now)
            ? { icon: 'warn', text: w.stale }
            : { icon: 'check', text: w.checked(dayAgoInWords(checkedAt, locale, now)) },
        ]}
      />
    </Card>
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
        {needed.length > 0 && (
          <p>
            {w.gestures(needed.map((gesture) => lowerFirst(gestureNames[locale][gesture])).join('\u00a0; '))}
          </p>
        )}
        <p>{w.ask}</p>
        <p class="hint">{w.noName}</p>
      </div>
    </details>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
