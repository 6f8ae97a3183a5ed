import type { Child } from 'hono/jsx';
import { gestureNames, type Gesture } from '../../../language/gestures.ts';
import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Columns, PageHead } from '../../../ui/page-parts.tsx';
import { words } from '../words.ts';

/** What stands in her way before she can open. */
export type Lack = 'hours' | 'commune' | null;

export type AvailabilityView = {
  open: boolean;
  /** « Ouvert jusqu'au … », said when it is open. */
  state: string;
  /** « On peut vous proposer : … ». */
  proposed: string;
  lack: Lack;
  week: readonly string[];
  days: readonly string[];
  choices: readonly string[];
  wishes: readonly string[];
  gestures: readonly Gesture[];
};

/** When a carer could replace others: open or closed first, then what it rests on. */
export function AvailabilityPage({ locale, view }: { locale: Locale; view: AvailabilityView }) {
  const w = words[locale].availability;
  return (
    <>
      <PageHead locale={locale} title={w.title} lead={w.lead} listen />
      <Columns
        aside={
          <div class="stack">
            <Section
              title={w.wishes}
              lines={view.wishes}
              empty={w.noWishes}
              href={urls.availabilityPart('preferences')}
              edit={w.edit}
            />
            <section class="stack">
              <h2>{w.toGestures}</h2>
              <p class="soft">{view.gestures.map((key) => gestureNames[locale][key]).join(', ')}</p>
              <p>{w.gesturesUsed}</p>
              <p>
                <LinkButton kind="quiet" little icon="edit" href={urls.profilePart('gestes')}>
                  {w.toGestures}
                </LinkButton>
              </p>
            </section>
          </div>
        }
      >
        <div class="stack">
          <Switch locale={locale} view={view} />
          <Section
            title={w.hours}
            lines={view.week}
            empty={w.noneYet}
            href={urls.availabilityPart('semaine')}
            edit={w.edit}
          >
            <p class="hint">{w.hoursText}</p>
          </Section>
          <Section
            title={w.days}
            lines={view.days}
            empty={w.daysNone}
            href={urls.availabilityPart('jours')}
            edit={w.edit}
          />
          <Section
            title={w.choices}
            lines={view.choices}
            empty=""
            href={urls.availabilityPart('choix')}
            edit={w.edit}
          />
        </div>
      </Columns>
    </>
  );
}

function Section(props: {
  title: string;
  lines: readonly string[];
  empty: string;
  href: string;
  edit: string;
  children?: Child;
}) {
  const { title, lines, empty, href, edit, children } = props;
  return (
    <section class="stack">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      {children}
      <p>
        <LinkButton kind="quiet" little icon="edit" href={href} label={`${edit}, ${title}`}>
          {edit}
        </LinkButton>
      </p>
    </section>
  );
}

function Switch({ locale, view }: { locale: Locale; view: AvailabilityView }) {
  const w = words[locale].availability;
  const { open, lack } = view;
  const spans = ['week', 'month', 'always'] as const;
  return (
    <Card tone={open ? 'done' : 'plain'}>
      <h2>{open ? w.open : w.closed}</h2>
      <p>{open ? view.state : w.closedText}</p>
      {lack ? (
        <Notice kind="warn">
          {lack === 'hours' ? w.noHours : w.noCommune}{' '}
          <a href={lack === 'hours' ? urls.availabilityPart('semaine') : urls.profilePart('identite')}>
            {lack === 'hours' ? w.week : w.toProfile}
          </a>
        </Notice>
      ) : (
        <>
          <p>
            <strong>{view.proposed}</strong>
          </p>
          <form class="stack" action={urls.availabilityOpening()} method="post">
            <p class="label">{open ? w.change : w.openFor}</p>
            <p class="row">
              {spans.map((span) => (
                <Button kind={open ? 'quiet' : 'primary'} name="jusqua" value={span}>
                  {w.spans[span]}
                </Button>
              ))}
            </p>
            {open && (
              <p>
                <Button kind="danger" name="jusqua" value="stop">
                  {w.stop}
                </Button>
              </p>
            )}
          </form>
        </>
      )}
    </Card>
  );
}
