import type { Actor } from '../../../language/actor.ts';
import { showPhone } from '../../../language/phone.ts';
import { dayAgoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import type { FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { isStale, type DirectoryService, type ServiceReport } from '../domain/service.ts';
import { words } from '../words.ts';
import { KeepingPart } from './keeping.tsx';
import { ServiceBadges } from './parts.tsx';
import { ReportPart, type ReportTyped } from './report.tsx';

export type ServiceProps = {
  actor: Actor;
  now: Date;
  service: DirectoryService;
  /** What was said wrong, for who keeps it; null for who does not. */
  reports: readonly ServiceReport[] | null;
  typed: ReportTyped;
  errors: readonly FormError[];
};

/** One service: how to reach it, when, where it comes, and since when that is known. */
export function ServicePage(props: ServiceProps) {
  const { actor, now, service, reports } = props;
  const { locale } = actor;
  const w = words[locale];
  const { name, departmentCode, departmentName, phone, email, web, hours, communes, does } = service;
  const checked = dayAgoInWords(service.checkedAt, locale, now);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={name}
        lead={does}
        back={<BackLink href={urls.directory({ departement: departmentCode })}>{w.back}</BackLink>}
        badges={<ServiceBadges locale={locale} now={now} service={service} />}
        listen
      />
      {isStale(service, now) && !service.closedAt && <Notice kind="warn">{w.stale}</Notice>}
      {phone && (
        <p>
          <LinkButton href={`tel:${phone}`} icon="phone">
            {w.call(showPhone(phone))}
          </LinkButton>
        </p>
      )}
      <dl class="facts">
        <div>
          <dt>{w.hours}</dt>
          <dd>{hours || w.noHours}</dd>
        </div>
        <div>
          <dt>{w.covers}</dt>
          <dd>
            {communes.length > 0
              ? communes.map((commune) => commune.name).join(', ')
              : w.wholeDepartment(departmentName)}
          </dd>
        </div>
        {email && (
          <div>
            <dt>{w.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {web && (
          <div>
            <dt>{w.web}</dt>
            <dd>
              <a href={web} rel="external noopener noreferrer">
                {web.replace(/^https?:\/\/|\/$/g, '')}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <p class="soft">{w.checkedBy(checked, w.checkers[service.checkedAs])}</p>
      {reports && <KeepingPart locale={locale} now={now} service={service} reports={reports} />}
      {!service.closedAt && <ReportPart {...props} />}
      <p class="soft">{w.neutral}</p>
    </Narrow>
  );
}
