import { excerpt, typeset } from '../../../language/text.ts';
import type { Person } from '../../../language/actor.ts';
import { agoInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Columns, PageHead } from '../../../ui/page-parts.tsx';
import { takerOf, type ListedDecision, type Queued } from '../domain/cases.ts';
import { may } from '../domain/rights.ts';
import { words } from '../words.ts';
import { RuleBadge } from './parts.tsx';
import { StateBadge } from './state.tsx';

type Props = {
  actor: Person;
  now: Date;
  queued: readonly Queued[];
  contests: readonly ListedDecision[];
  latest: readonly ListedDecision[];
};

/** What waits for those who moderate: contests, then posts; beside them, what was decided lately. */
export function QueuePage({ actor, now, queued, contests, latest }: Props) {
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <>
      <PageHead locale={locale} title={w.queueTitle} lead={w.queueLead} />
      <Columns aside={<Latest actor={actor} now={now} latest={latest} />}>
        <div class="stack">
          {contests.length > 0 && (
            <>
              <h2>{w.toReview}</h2>
              <CardList label={w.toReview}>
                {contests.map((decision) => (
                  <ContestCard actor={actor} now={now} decision={decision} />
                ))}
              </CardList>
              <h2>{w.toLookAt}</h2>
            </>
          )}
          {queued.length === 0 ? (
            <EmptyState icon="done" title={w.empty}>
              <p>{w.emptyHelp}</p>
            </EmptyState>
          ) : (
            <CardList label={w.toLookAt}>
              {queued.map((file) => (
                <QueuedCard actor={actor} now={now} file={file} />
              ))}
            </CardList>
          )}
        </div>
      </Columns>
    </>
  );
}

function QueuedCard({ actor, now, file }: { actor: Person; now: Date; file: Queued }) {
  const { locale } = actor;
  const w = words[locale].cases;
  const taker = takerOf(file, now);
  const taken = taker === actor.id ? w.takenByMe : file.takerName ? w.takenBy(file.takerName) : w.taken;
  return (
    <ListCard
      href={urls.case(file.id)}
      title={typeset(file.answerId ? excerpt(file.beginning, 90) : file.title)}
      level={2}
      extract={file.answerId ? w.inAnswerTo(typeset(file.title)) : typeset(excerpt(file.beginning, 140))}
      badges={
        <>
          <Badge>{file.answerId ? w.answer : w.question}</Badge>
          {file.origin === 'newcomer' && <Badge tone="action">{w.origins.newcomer}</Badge>}
          {file.rules.map((rule) => (
            <RuleBadge locale={locale} rule={rule} />
          ))}
          {taker && (
            <Badge tone={taker === actor.id ? 'action' : 'attention'} icon="person">
              {taken}
            </Badge>
          )}
        </>
      }
      meta={
        <Meta
          items={[
            { icon: 'clock', text: w.waits(agoInWords(file.openedAt, locale, now)) },
            file.reports > 0 ? { icon: 'people', text: w.reportedBy(file.reports) } : null,
          ]}
        />
      }
    />
  );
}

function ContestCard(props: { actor: Person; now: Date; decision: ListedDecision }) {
  const { actor, now, decision } = props;
  const { locale } = actor;
  const w = words[locale].cases;
  const mine = !may.review(actor, decision);
  return (
    <ListCard
      href={urls.decision(decision.id)}
      title={typeset(excerpt(decision.contest ?? '', 100))}
      level={2}
      tone={mine ? 'quiet' : 'attention'}
      extract={`${w.acts[decision.act].label} · ${typeset(decision.title)}`}
      badges={mine ? <Badge icon="person">{w.ownDecision}</Badge> : undefined}
      meta={
        <Meta
          items={[
            {
              icon: 'clock',
              text: w.waits(agoInWords(decision.contestedAt ?? decision.decidedAt, locale, now)),
            },
            decision.rule === null ? null : { icon: 'shield', text: words[locale].rules.name(decision.rule) },
          ]}
        />
      }
    />
  );
}

function Latest({ actor, now, latest }: Pick<Props, 'actor' | 'now' | 'latest'>) {
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <div class="stack">
      <h2>{w.latest}</h2>
      {latest.length === 0 && <p class="soft">{w.noLatest}</p>}
      <DecisionLines actor={actor} now={now} decisions={latest} />
      <p class="stack">
        <a href={urls.moderationFigures()}>{w.figures}</a>
        <a href={urls.moderationSettings()}>{w.settings}</a>
        <a href={urls.rules()}>{w.rules}</a>
      </p>
    </div>
  );
}

/** Decisions in a line each: what, about what, by whom. */
export function DecisionLines(props: { actor: Person; now: Date; decisions: readonly ListedDecision[] }) {
  const { actor, now, decisions } = props;
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <ul class="stack" role="list">
      {decisions.map((decision) => (
        <li class="stack">
          <span>
            <a href={urls.decision(decision.id)}>
              {w.acts[decision.act].label} · {typeset(excerpt(decision.title, 70))}
            </a>{' '}
            <StateBadge locale={locale} decision={decision} />
          </span>
          <span class="small soft">
            {w.decidedBy(decision.deciderName ?? w.somebody, agoInWords(decision.decidedAt, locale, now))}
          </span>
        </li>
      ))}
    </ul>
  );
}
