import type { Locale } from '../../../language/locale.ts';
import { showPhone } from '../../../language/phone.ts';
import { serviceKindNames, serviceKinds } from '../../../language/service-kinds.ts';
import { dayAgoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { isStale, type DirectoryService } from '../domain/service.ts';
import { words } from '../words.ts';

type Read = { locale: Locale; now: Date; service: DirectoryService };

/** What a service is, and what is to be known before one calls. */
export function ServiceBadges({ locale, now, service }: Read) {
  const w = words[locale];
  return (
    <>
      {serviceKinds
        .filter((kind) => service.kinds.includes(kind))
        .map((kind) => (
          <Badge tone="action">{serviceKindNames[locale][kind].name}</Badge>
        ))}
      {service.closedAt && <Badge tone="attention">{w.closed}</Badge>}
      {!service.closedAt && isStale(service, now) && <Badge tone="attention">{w.staleBadge}</Badge>}
    </>
  );
}

/** One service in a list: its name leads to all of it, and it may be called at once. */
export function ServiceCard({ locale, now, service }: Read) {
  const w = words[locale];
  const { id, name, does, phone, hours, checkedAt } = service;
  return (
    <Card>
      <p class="row">
        <ServiceBadges locale={locale} now={now} service={service} />
      </p>
      <h3>
        <a href={urls.directoryService(id)}>{name}</a>
      </h3>
      {does && <p>{does}</p>}
      {phone && (
        <p>
          <LinkButton
            href={`tel:${phone}`}
            icon="phone"
            kind="quiet"
            label={w.callWhom(showPhone(phone), name)}
          >
            {showPhone(phone)}
          </LinkButton>
        </p>
      )}
      <Meta
        items={[
          hours ? { icon: 'clock', text: hours } : null,
          { icon: 'check', text: w.checked(dayAgoInWords(checkedAt, locale, now)) },
        ]}
      />
    </Card>
  );
}

/** What each kind of service does. */
export function KindsExplained({ locale }: { locale: Locale }) {
  return (
    <details>
      <summary>{words[locale].whichKind}</summary>
      <dl class="facts">
        {serviceKinds.map((kind) => (
          <div>
            <dt>{serviceKindNames[locale][kind].name}</dt>
            <dd>{serviceKindNames[locale][kind].does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
