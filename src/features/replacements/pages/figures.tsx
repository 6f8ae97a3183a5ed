import type { Locale } from '../../../language/locale.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Chips } from '../../../ui/badge.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { Facts, Table } from '../../../ui/table.tsx';
import type { Figures, Line } from '../domain/figures/figures.ts';
import { lastDay, periodNames, periodSlugs } from '../domain/figures/period.ts';
import { fewest, step } from '../domain/figures/secret.ts';
import { words } from '../words.ts';

type Props = {
  locale: Locale;
  now: Date;
  figures: Figures;
  /** Whether « Remplacement » is a page of the reader's. */
  enters: boolean;
};

/** What becomes of requests: the country in a few sentences, then by department, and what each figure means. */
export function FiguresPage({ locale, now, figures, enters }: Props) {
  const w = words[locale].figures;
  const { period, country, untold } = figures;
  const day = (at: Date) => dayInWords(at, locale, now);
  const slug = { periode: periodSlugs[period.name] };
  return (
    <>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead}
        back={enters && <BackLink href={urls.replacements()}>{w.back}</BackLink>}
        listen
      />
      <Chips
        label={w.choose}
        chips={periodNames.map((name) => ({
          href: urls.replacementFigures({ periode: periodSlugs[name] }),
          label: w.periods[name],
          current: name === period.name,
        }))}
      />
      <p class="soft">{w.counted(day(period.from), day(lastDay(period)))}</p>
      {country.requests === null ? (
        <EmptyState icon="replacement" title={w.none}>
          <p>{w.noneWhy(fewest)}</p>
        </EmptyState>
      ) : (
        <>
          <p class="lead">{countryInWords(country, locale)}</p>
          <Departments locale={locale} figures={figures} />
          {untold.length > 0 && <p class="hint">{w.untold(untold.map(({ name }) => name).join(', '))}</p>}
          <p>
            <LinkButton kind="quiet" icon="copy" href={urls.replacementFiguresFile(slug)}>
              {w.csv}
            </LinkButton>
          </p>
        </>
      )}
      <h2>{w.meaningTitle}</h2>
      <Facts facts={w.meanings.map(({ what, means }) => ({ term: what, value: means }))} />
      <h2>{w.secretTitle}</h2>
      <ul>
        {w.secretRules(fewest, step).map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </>
  );
}

function Departments({ locale, figures }: { locale: Locale; figures: Figures }) {
  const w = words[locale].figures;
  const { heads } = w;
  const rows = [{ name: w.country, ...figures.country }, ...figures.departments];
  const told = (figure: number | null, say: (known: number) => string) =>
    figure === null ? w.secret : say(figure);
  const count = (known: number) => inFigures(known, locale);
  return (
    <Table
      caption={w.caption}
      rows={rows}
      columns={[
        { head: heads.where, cell: ({ name }) => name },
        { head: heads.requests, cell: ({ requests }) => told(requests, count), number: true },
        { head: heads.filled, cell: (line) => filledInWords(line, locale), number: true },
        { head: heads.minutes, cell: ({ minutes }) => told(minutes, w.minutes), number: true },
        { head: heads.road, cell: ({ road }) => told(road, w.minutes), number: true },
        { head: heads.half, cell: ({ half }) => told(half, w.percent), number: true },
      ]}
    />
  );
}

/** « 60 sur 65 », with the share where it is told. */
function filledInWords({ filled, shifts, share }: Line, locale: Locale): string {
  const w = words[locale].figures;
  if (shifts === null) return w.secret;
  const counts = w.filled(filled === null ? w.secret : inFigures(filled, locale), inFigures(shifts, locale));
  return share === null ? counts : `${counts}, ${w.percent(share)}`;
}

/** The country in sentences, one number each. */
function countryInWords({ requests, share, minutes }: Line, locale: Locale): string {
  const { said, percent, minutes: time } = words[locale].figures;
  return [
    requests !== null && said.requests(inFigures(requests, locale)),
    share !== null && said.share(percent(share)),
    minutes !== null && said.minutes(time(minutes)),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** « 1 250 », “1,250”. */
const inFigures = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(count).replaceAll('\u202f', '\u00a0');
