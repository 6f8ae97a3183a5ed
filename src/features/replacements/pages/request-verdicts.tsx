import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Notice } from '../../../ui/notice.tsx';
import { codeAddress } from '../../law/domain/articles.ts';
import type { Source } from '../../law/domain/rule.ts';
import { slugOf, type RuleId } from '../../law/domain/rules.ts';
import type { Said } from '../domain/request-view.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';
import { spanSaid } from '../words/when.ts';
import { words } from '../words.ts';

type Props = {
  locale: Locale;
  now: Date;
  request: SeenRequest;
  shifts: readonly ReplacementShift[];
  said: readonly Said[];
};

/** What may be a slip in what was typed: read at once, not folded. */
const typed: ReadonlySet<RuleId> = new Set<RuleId>(['night-work', 'daily-rest']);

/** What the law refuses, with its article and what would be lawful; then what is to be checked, folded. */
export function RequestVerdicts({ said, ...props }: Props) {
  const w = words[props.locale].request;
  const refused = withReasons(said, 'refused');
  const toCheck = withReasons(said, 'warned');
  return (
    <>
      {refused.length > 0 && (
        <Notice kind="warn" announced>
          <h2>{w.refusedTitle}</h2>
          {refused.map((each) => (
            <Verdict {...props} said={each} />
          ))}
          <p>{w.refusedLead}</p>
        </Notice>
      )}
      {toCheck.length > 0 && (
        <details open={toCheck.some(({ rule }) => typed.has(rule))}>
          <summary>{w.toCheck}</summary>
          {toCheck.map((each) => (
            <Verdict {...props} said={each} />
          ))}
        </details>
      )}
    </>
  );
}

/** What is found of one gravity: a rule may refuse one thing and ask to check another. */
const withReasons = (said: readonly Said[], verdict: 'refused' | 'warned'): Said[] =>
  said
    .map((each) => ({ ...each, reasons: each.reasons.filter((reason) => reason.verdict === verdict) }))
    .filter(({ reasons }) => reasons.length > 0);

function Verdict({ locale, now, request, shifts, said }: Omit<Props, 'said'> & { said: Said }) {
  const w = words[locale].request;
  const shift = shifts.find(({ id }) => id === said.shiftId);
  const employer = shifts.find(({ employerId }) => employerId === said.employerId);
  const [source] = said.sources;
  return (
    <>
      {shift ? (
        <p>
          <strong>{spanSaid(shift, locale, now, request.timeZone)}</strong>
          {', '}
          {w.at(shift.employerName, shift.commune.name)}
        </p>
      ) : (
        employer && (
          <p>
            <strong>{employer.employerName}</strong>
          </p>
        )
      )}
      {said.reasons.map(({ says, lawful, verdict }) => (
        <p>
          {says}
          {lawful && (
            <>
              {' '}
              <strong>{verdict === 'refused' ? w.lawful : w.advised}</strong> {lawful}
            </>
          )}
        </p>
      ))}
      {source && (
        <p>
          <SourceLink locale={locale} source={source} />
        </p>
      )}
    </>
  );
}

/** The article a rule rests on, leading to where it is read. */
function SourceLink({ locale, source }: { locale: Locale; source: Source }) {
  const w = words[locale].request;
  const slug = slugOf(source);
  if (source.in === 'agreement' && slug)
    return <a href={urls.lawArticle(slug)}>{w.article(source.article.replaceAll('.', '-'))}</a>;
  if (source.in === 'code') return <a href={codeAddress(source.article)}>{w.codeArticle(source.article)}</a>;
  return null;
}
