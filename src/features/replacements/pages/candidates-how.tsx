import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { Table } from '../../../ui/table.tsx';
import { weightNames, weights } from '../domain/candidates/score.ts';
import { words } from '../words.ts';

/** The published score: what is required, what counts and how much, what nobody sees. `figures`: may she read them. */
export function HowChosenPage({ locale, figures }: { locale: Locale; figures: boolean }) {
  const w = words[locale].candidates;
  const heads = w.pointsHeads;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.howTitle} lead={w.howLead} listen />
      <h2>{w.lookedTitle}</h2>
      <p>{w.looked}</p>
      <h2>{w.mustTitle}</h2>
      <ul>
        {w.must.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <p>
        <a href={urls.lawRules()}>{w.rules}</a>
      </p>
      <h2>{w.pointsTitle}</h2>
      <Table
        caption={w.pointsCaption}
        rows={weightNames}
        columns={[
          { head: heads.what, cell: (name) => w.weights[name].name },
          { head: heads.how, cell: (name) => w.weights[name].how },
          { head: heads.points, cell: (name) => weights[name], number: true },
        ]}
      />
      <h2>{w.tieTitle}</h2>
      <p>{w.tie}</p>
      <h2>{w.privateTitle}</h2>
      <ul>
        {w.private.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      {figures && (
        <p>
          <a href={urls.replacementFigures()}>{words[locale].figures.title}</a>
        </p>
      )}
    </Narrow>
  );
}
