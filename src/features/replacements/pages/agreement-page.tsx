import type { Locale } from '../../../language/locale.ts';
import { onOneLine } from '../../../language/text.ts';
import { PersonLine, personName } from '../../../ui/avatar.tsx';
import { Actions, Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { WeekStrip } from '../../../ui/week-strip.tsx';
import type { AgreementView } from '../domain/agreement-view.ts';
import { gesturesSaid } from '../words/gestures.ts';
import { momentSaid, spanSaid } from '../words/when.ts';
import { words } from '../words.ts';
import { stripDays } from './asks-strip.tsx';

type Props = {
  locale: Locale;
  now: Date;
  view: AgreementView;
  /** Where the answer is posted, and what travels with it. */
  answerTo: { action: string; hidden: Readonly<Record<string, string>> };
};

const monthOf = (at: Date, locale: Locale) =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric' }).format(at);

/** One page, large and short: who would come, when, what it means, and three buttons. */
export function AgreementPage({ locale, now, view, answerTo }: Props) {
  const w = words[locale].agreement;
  const { agreement, would, replaced, needed, timeZone } = view;
  const known = needed.filter((gesture) => would.gestures.includes(gesture));
  const until = momentSaid(agreement.expiresAt, locale, now, timeZone);
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead(personName(replaced.firstName, replaced.initial))}
        listen
      />
      <Card>
        <h2>{w.who}</h2>
        <PersonLine firstName={would.firstName} initial={would.initial} />
        {would.since && <p>{w.since(monthOf(would.since, locale), would.centreName)}</p>}
        {needed.length === 0 ? (
          <p>{w.nothingNeeded}</p>
        ) : (
          <p>
            <strong>{w.does}</strong>
            {locale === 'fr' ? '\u00a0: ' : ': '}
            {w.masters(gesturesSaid(known, locale))}
          </p>
        )}
      </Card>
      <h2>{w.when}</h2>
      <AgreementHours locale={locale} now={now} view={view} />
      <h2>{w.means}</h2>
      <ul>
        {w.meaning.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <h2>{w.answer}</h2>
      <form class="form" action={answerTo.action} method="post">
        {Object.entries(answerTo.hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button name="reponse" value="agreed" icon="check">
            {w.agree}
          </Button>
          <Button name="reponse" value="another" kind="quiet" icon="people">
            {w.another}
          </Button>
          <Button name="reponse" value="declined" kind="quiet" icon="close">
            {w.decline}
          </Button>
        </Actions>
        <p class="hint">{w.declineHint}</p>
        <p class="hint">{w.until(until)}</p>
      </form>
    </Narrow>
  );
}

/** His hours, drawn and in words. */
export function AgreementHours({ locale, now, view }: Omit<Props, 'answerTo'>) {
  const { agreement, timeZone } = view;
  const days = stripDays(
    agreement.shifts.map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      note: words[locale].request.kinds[kind],
    })),
    locale,
    now,
    timeZone,
  );
  return <WeekStrip locale={locale} caption={words[locale].agreement.strip} days={days} />;
}

/** The hours in words, for a card. */
export const hoursOfAgreement = ({ agreement, timeZone }: AgreementView, locale: Locale, now: Date): string =>
  onOneLine(
    agreement.shifts.map((shift) => spanSaid(shift, locale, now, timeZone)),
    locale,
  );
