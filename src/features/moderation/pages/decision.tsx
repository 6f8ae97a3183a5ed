import { typeset } from '../../../language/text.ts';
import { dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { Card } from '../../../ui/card.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { stateOf } from '../domain/cases.ts';
import { may } from '../domain/rights.ts';
import { words } from '../words.ts';
import { ContestForm, LiftForm, ReviewForm, type DecisionPageProps } from './decision-forms.tsx';
import { addressOf, Quoted, ruleTitle } from './parts.tsx';
import { StateBadge } from './state.tsx';

/** What was decided of a post, why, and what may still be done: for its author, and for those who moderate it. */
export function DecisionPage(props: DecisionPageProps) {
  const { actor, now, decision, post } = props;
  const { locale } = actor;
  const w = words[locale].decisions;
  const own = decision.personId === actor.id;
  const { act, rule, until } = decision;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.acts[act]}
        lead={w.decidedOn(dayInWords(decision.decidedAt, locale, now))}
        back={
          <BackLink href={own ? urls.moderationAndMe() : urls.moderation()}>
            {own ? w.back : w.backToQueue}
          </BackLink>
        }
        badges={<StateBadge locale={locale} decision={decision} />}
        listen
      />
      {until && <Notice kind="warn">{w.until(dayInWords(until, locale, now))}</Notice>}
      {rule !== null && (
        <section class="stack">
          <h2>{w.words}</h2>
          <p>
            <a href={urls.rules(rule)}>{ruleTitle(locale, rule)}</a>
          </p>
          <p class="said">{typeset(decision.words)}</p>
        </section>
      )}
      <section class="stack">
        <h2>{w.post}</h2>
        {post.standing === 'hidden' && <p class="soft">{w.onlyAuthor}</p>}
        <Quoted title={post.answerId ? undefined : post.title} body={post.body} />
        {act === 'mask' && <p class="soft">{w.maskForgotten}</p>}
        <p>
          <a href={addressOf(post)}>{w.seeThread}</a>
        </p>
      </section>
      <Contested {...props} />
      {may.contest(actor, decision) && <ContestForm {...props} />}
      {may.review(actor, decision) && <ReviewForm {...props} />}
      {may.lift(actor, decision) && <LiftForm {...props} />}
    </Narrow>
  );
}

/** What its author answered, and how it ended. */
function Contested({ actor, now, decision }: DecisionPageProps) {
  const { locale } = actor;
  const w = words[locale].decisions;
  const { contest, outcome, outcomeAt, outcomeWords } = decision;
  const waiting = stateOf(decision) === 'contested';
  if (!contest && !outcome) return null;
  return (
    <section class="stack">
      {contest && (
        <>
          <h2>{w.contestedTitle}</h2>
          <p class="said">{typeset(contest)}</p>
        </>
      )}
      {waiting && <p class="soft">{decision.decidedBy === actor.id ? w.notYours : w.waiting}</p>}
      {outcome && (
        <Card tone={outcome === 'upheld' ? 'plain' : 'done'}>
          <h2>{w.outcomes[outcome]}</h2>
          {outcomeWords && <p class="said">{typeset(outcomeWords)}</p>}
          <p class="small soft">
            {outcomeAt && w.decidedOn(dayInWords(outcomeAt, locale, now))} {w.final}
          </p>
        </Card>
      )}
    </section>
  );
}
