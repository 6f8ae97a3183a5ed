import type { Locale } from '../../../language/locale.ts';
import { showPhone } from '../../../language/phone.ts';
import { serviceKindNames } from '../../../language/service-kinds.ts';
import { dayAgoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card, type CardTone } from '../../../ui/card.tsx';
import { isStale, type CoveringService } from '../../directory/domain/service.ts';
import type { FollowedCall } from '../domain/service-call.ts';
import { words } from '../words.ts';

const tones: Record<FollowedCall['state'], CardTone> = { waiting: 'plain', can: 'done', cannot: 'quiet' };

/** One service: what it answered, its telephone, when it can be called, and since when that is known. */
export function ServiceToCall(props: {
  locale: Locale;
  now: Date;
  service: CoveringService;
  /** Where hours are open: codes and names. */
  communes: readonly (readonly [string, string])[];
  /** When it was written to. */
  call: FollowedCall | undefined;
}) {
  const { locale, now, service, communes, call } = props;
  const w = words[locale].help;
  const { id, name, kinds, email, hours, covers, checkedAt, closedAt } = service;
  const there = communes.filter(([code]) => covers.includes(code)).map(([, commune]) => commune);
  const phone = call?.phone ?? service.phone;
  return (
    <Card tone={call ? tones[call.state] : 'plain'}>
      <p class="row">
        {kinds.map((kind) => (
          <Badge tone="action">{serviceKindNames[locale][kind].name}</Badge>
        ))}
      </p>
      <h3>{closedAt ? name : <a href={urls.directoryService(id)}>{name}</a>}</h3>
      {closedAt && <p>{w.closed}</p>}
      {there.length > 0 && there.length < communes.length && <p>{w.comesTo(there)}</p>}
      {call && (
        <p>
          <strong>{answerSaid(call, locale, now)}</strong>
        </p>
      )}
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

/** What it answered, or where its letter is. */
function answerSaid(call: FollowedCall, locale: Locale, now: Date): string {
  const w = words[locale].help.calls;
  if (call.state === 'can') return w.can(call.contactName ?? '');
  if (call.state === 'cannot') return w.cannot;
  if (call.letter === 'failed') return w.failed;
  return call.letter === 'sent' ? w.waiting(dayAgoInWords(call.askedAt, locale, now)) : w.leaving;
}
