import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Meta } from '../../../ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { describedBy, Labelled } from '../../../ui/field.tsx';
import { ErrorSummary, errorOf, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { GroupLine } from '../domain/group.ts';
import { words, type Words } from '../words.ts';

type CentreOf = { id: string; name: string };
export type VerdictKey = keyof Words['group']['verdicts'];
export type PlannedLine = GroupLine & { verdict: VerdictKey };

const entering: readonly VerdictKey[] = ['enter', 'enter-without-commune'];

/** Choosing the file. */
export function GroupPage(props: { locale: Locale; centre: CentreOf; errors: readonly FormError[] }) {
  const { locale, centre, errors } = props;
  const w = words[locale].group;
  const field = {
    locale,
    name: 'fichier',
    label: w.file,
    hint: w.fileHint,
    error: errorOf(errors, 'fichier'),
  };
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead(centre.name)}
        back={<BackLink href={urls.centre(centre.id)}>{centre.name}</BackLink>}
      />
      <ul>
        {w.how.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <form
        class="form"
        action={urls.centreGroup(centre.id)}
        method="post"
        enctype="multipart/form-data"
        novalidate
      >
        <ErrorSummary locale={locale} errors={errors} />
        <Labelled {...field}>
          <input
            class="input"
            id="fichier"
            name="fichier"
            type="file"
            accept=".csv,text/csv"
            required
            aria-invalid={field.error ? 'true' : undefined}
            aria-describedby={describedBy(field)}
          />
        </Labelled>
        <Actions>
          <Button icon="eye">{w.see}</Button>
        </Actions>
      </form>
    </Narrow>
  );
}

/** Line by line, what would happen; the file itself goes with the button, and nothing is kept until it is pressed. */
export function GroupPlanPage(props: {
  locale: Locale;
  centre: CentreOf;
  lines: readonly PlannedLine[];
  text: string;
}) {
  const { locale, centre, lines, text } = props;
  const w = words[locale].group;
  const count = lines.filter(({ verdict }) => entering.includes(verdict)).length;
  return (
    <>
      <PageHead
        locale={locale}
        title={w.planTitle}
        lead={w.planLead}
        back={<BackLink href={urls.centreGroup(centre.id)}>{w.again}</BackLink>}
      />
      <p role="status">{w.caption(lines.length)}</p>
      <CardList small>
        {lines.map((line) => (
          <PlannedCard locale={locale} line={line} />
        ))}
      </CardList>
      {count === 0 ? (
        <Notice kind="warn">{w.nothing}</Notice>
      ) : (
        <form class="form" action={urls.centreGroup(centre.id)} method="post" enctype="multipart/form-data">
          <textarea name="texte" hidden>{`\n${text}`}</textarea>
          <Notice>{w.told}</Notice>
          <Actions>
            <Button icon="check" name="confirmer" value="oui">
              {w.confirm(count)}
            </Button>
            <LinkButton kind="quiet" href={urls.centreGroup(centre.id)}>
              {w.again}
            </LinkButton>
          </Actions>
        </form>
      )}
    </>
  );
}

function PlannedCard({ locale, line }: { locale: Locale; line: PlannedLine }) {
  const { firstName, initial, contact, commune, verdict } = line;
  const w = words[locale].group;
  return (
    <Card tone={toneOf(verdict)}>
      <p>
        <strong>{firstName ? personName(firstName, initial) : w.nameless}</strong>
        <span class="small soft">, {w.line(line.line)}</span>
      </p>
      <p>{w.verdicts[verdict]}</p>
      <Meta
        items={[
          contact ? { icon: contact.includes('@') ? 'mail' : 'phone', text: contact } : null,
          commune ? { icon: 'place', text: commune } : null,
        ]}
      />
    </Card>
  );
}

function toneOf(verdict: VerdictKey): 'done' | 'plain' | 'attention' {
  if (entering.includes(verdict)) return verdict === 'enter' ? 'done' : 'plain';
  return verdict === 'already' ? 'plain' : 'attention';
}
