import type { Person } from '../../../language/actor.ts';
import { lengthInWords } from '../../../language/clock.ts';
import { urls } from '../../../language/urls.ts';
import { Badge } from '../../../ui/badge.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Facts } from '../../../ui/table.tsx';
import type { AskStanding } from '../domain/asks-standing.ts';
import type { AskView } from '../domain/asks-views.ts';
import { mayAnswer } from '../domain/asks-states.ts';
import { aboutMinutes, daysSaid, momentSaid } from '../words/when.ts';
import { gesturesSaid } from '../words/gestures.ts';
import { words } from '../words.ts';
import { AfterPart } from './after-form.tsx';
import type { AskProps } from './asks-parts.ts';
import { AcceptForm, OtherAnswers } from './asks-answer.tsx';
import { AskHers } from './asks-hers.tsx';
import { AskStrip } from './asks-strip.tsx';

export function askTitle({ shifts, request }: AskView, { locale }: Person, now: Date): string {
  return words[locale].asks.title(daysSaid(shifts, locale, now, request.timeZone));
}

/** What somebody is asked: when, where more or less, what to do there, what the law says of her week, and her answer. */
export function AskPage(props: AskProps) {
  const { actor, now, view } = props;
  const { locale } = actor;
  const w = words[locale].asks;
  const { ask, standing, request, shifts } = view;
  const isOpen =
    mayAnswer(ask.state) && request.state === 'asking' && shifts.some((shift) => !shift.gone && !shift.hers);
  const communes = [...new Set(shifts.map(({ communeName }) => communeName))].join(', ');
  const deadline = momentSaid(ask.expiresAt, locale, now, request.timeZone);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={askTitle(view, actor, now)}
        lead={w.where(communes, ask.because.minutes > 0 ? aboutMinutes(ask.because.minutes, locale) : null)}
        back={<BackLink href={urls.replacements()}>{w.back}</BackLink>}
        badges={
          <Badge tone={standing === 'waiting' ? 'attention' : standing === 'accepted' ? 'done' : 'plain'}>
            {w.states[standing]}
          </Badge>
        }
        listen
      />
      {isOpen && ask.state === 'waiting' && <p>{w.until(deadline)}</p>}
      {isOpen && ask.state === 'expired' && <p>{w.lateStill}</p>}
      {isOpen && standing === 'free-again' && <p>{w.freeAgain}</p>}
      {!isOpen && <Closed locale={locale} standing={standing} cancelled={request.state === 'cancelled'} />}
      {view.mayTell && ask.state === 'accepted' && (
        <AfterPart
          locale={locale}
          name=""
          action={urls.replacementAskAfter(ask.id)}
          hidden={{}}
          mine={view.after.find(({ side }) => side === 'replacement')}
          theirs={view.after.find(({ side }) => side === 'asker')}
        />
      )}
      <AskHers {...props} />
      {isOpen ? (
        <>
          <AcceptForm {...props}>
            <AskStrip {...props} />
            <AskFacts {...props} />
            <HerWeek {...props} />
          </AcceptForm>
          <OtherAnswers {...props} />
        </>
      ) : (
        <AskStrip {...props} />
      )}
    </Narrow>
  );
}

/** Nothing is asked any more: why, said kindly. Nothing where her hours, or her no, say it all. */
function Closed(props: { locale: Person['locale']; standing: AskStanding; cancelled: boolean }) {
  const { locale, standing, cancelled } = props;
  const { ends } = words[locale].asks;
  if (standing === 'accepted' || standing === 'declined') return null;
  const end = cancelled ? ends.cancelled : standing in ends ? ends[standing as keyof typeof ends] : ends.over;
  return (
    <EmptyState icon="handshake" title={end.title}>
      <p>{end.why}</p>
    </EmptyState>
  );
}

function AskFacts({ actor: { locale }, view }: AskProps) {
  const w = words[locale].asks;
  const known = view.shifts.flatMap(({ hourlyCents }) => (hourlyCents === null ? [] : [hourlyCents]));
  const lowest = known.length > 0 ? Math.min(...known) : null;
  return (
    <>
      <Facts
        facts={[
          {
            term: w.gestures,
            value: view.gestures.length > 0 ? gesturesSaid(view.gestures, locale) : w.noGestures,
          },
          { term: w.pay, value: lowest === null ? w.payUnknown : w.payHour(euros(lowest, locale)) },
        ]}
      />
      <p class="hint">{w.hidden}</p>
    </>
  );
}

const euros = (cents: number, locale: Person['locale']): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replace(/\u202f/g, '\u00a0');

/** Her own figures, for her eyes alone. */
function HerWeek({ actor: { locale }, view }: AskProps) {
  const w = words[locale].asks;
  const { week } = view;
  if (!week) return null;
  const said = (hours: number) => lengthInWords(Math.round(hours * 60));
  const refused = week.said.some(({ verdict }) => verdict === 'refused');
  return (
    <section class="stack">
      <h2>{w.week}</h2>
      <p>{w.weekHours(said(week.hours), said(week.most))}</p>
      {refused && <Notice kind="warn">{w.weekRefused}</Notice>}
      {week.said.length > 0 && (
        <ul>
          {week.said.flatMap(({ reasons }) =>
            reasons.map(({ says, lawful, verdict }) => (
              <li>
                {says}
                {lawful && (
                  <>
                    {' '}
                    <strong>{verdict === 'refused' ? w.lawful : w.advised}</strong> {lawful}
                  </>
                )}
              </li>
            )),
          )}
        </ul>
      )}
      <p class="hint">
        {w.weekPrivate} <a href={urls.lawRules()}>{w.law}</a>
      </p>
    </section>
  );
}
