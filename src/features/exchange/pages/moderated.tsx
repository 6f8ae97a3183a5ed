import type { Person } from '../../../language/actor.ts';
import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { Standing, Suspension } from '../domain/standing.ts';
import { may } from '../domain/reader.ts';
import { words } from '../words.ts';

type Moderated = { standing: Standing; hiddenRule: number | null };

/** What moderation says of a post, in its place or, for its author, above it. Nothing of one that is shown. */
export function StandingLine(props: { locale: Locale; post: Moderated; readable: boolean }) {
  const { locale, post, readable } = props;
  const w = words[locale].question.moderated;
  if (post.standing === 'held') return <Notice>{w.held}</Notice>;
  if (post.standing !== 'hidden' || post.hiddenRule === null) return null;
  return (
    <Notice kind={readable ? 'warn' : 'info'}>
      {w.hidden(post.hiddenRule)} {readable && w.hiddenOwn}{' '}
      {readable ? (
        <a href={urls.moderationAndMe()}>{w.why}</a>
      ) : (
        <a href={urls.rules(post.hiddenRule)}>{w.rules}</a>
      )}
    </Notice>
  );
}

/** Why no answer is taken any more. */
export function ClosedLine({ locale, rule }: { locale: Locale; rule: number }) {
  const w = words[locale].question.moderated;
  return (
    <Notice>
      {w.closed(rule)} <a href={urls.rules(rule)}>{w.rules}</a>
    </Notice>
  );
}

/** For somebody who may not write just now: until when, and where it is said why. */
export function SuspendedNotice(props: { locale: Locale; now: Date; suspension: Suspension }) {
  const { locale, now, suspension } = props;
  const w = words[locale].writing.refused;
  return (
    <Notice kind="warn">
      <strong>{w.suspendedTitle}</strong>
      <p>{w.suspended(dayInWords(suspension.until, locale, now))}</p>
      <a href={urls.decision(suspension.decisionId)}>{w.why}</a>
    </Notice>
  );
}

/** « Signaler », for whoever may. `label` says what, for who does not see where it stands. */
export function ReportLink(props: {
  actor: Person;
  post: { own: boolean; standing: Standing };
  href: string;
  label: string;
}) {
  const { actor, post, href, label } = props;
  if (!may.report(actor, post)) return null;
  return (
    <a href={href} aria-label={label}>
      {words[actor.locale].question.report}
    </a>
  );
}
