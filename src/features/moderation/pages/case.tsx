import { typeset } from '../../../language/text.ts';
import { agoInWords, dayInWords } from '../../../language/time.ts';
import { urls } from '../../../language/urls.ts';
import { PersonLine } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import { Form } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Columns, PageHead } from '../../../ui/page-parts.tsx';
import { actsFor, actSlugs } from '../domain/acts.ts';
import { words } from '../words.ts';
import { ActForm, type CasePageProps } from './act-form.tsx';
import { addressOf, Quoted, ruleTitle } from './parts.tsx';
import { DecisionLines } from './queue.tsx';

/** A post to be decided about: what it says and what is said of it; beside, what may be done. */
export function CasePage(props: CasePageProps) {
  const { actor, post, file } = props;
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <>
      <PageHead
        locale={locale}
        title={w.caseTitle[post.answerId ? 'answer' : 'question']}
        back={<BackLink href={urls.moderation()}>{w.back}</BackLink>}
        badges={
          <>
            <Badge>{w.origins[file.origin]}</Badge>
            <Badge icon={post.standing === 'shown' ? 'eye' : 'hide'}>{w.standing[post.standing]}</Badge>
          </>
        }
      />
      <Columns aside={<Deciding {...props} />}>
        <div class="stack">
          <Said {...props} />
          <Told {...props} />
        </div>
      </Columns>
    </>
  );
}

function Said({ actor, now, file, post, author, unsigned, mayReveal }: CasePageProps) {
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <section class="stack">
      <h2>{w.post}</h2>
      <PersonLine
        firstName={author?.firstName ?? (unsigned ? w.unsigned : w.noName)}
        initial={author?.initial ?? ''}
        note={(unsigned ? dayInWords : agoInWords)(post.writtenAt, locale, now)}
      />
      {post.answerId && <p class="soft">{w.inAnswerTo(typeset(post.title))}</p>}
      <Quoted title={post.answerId ? undefined : post.title} body={post.body} />
      {post.standing !== 'held' && (
        <p>
          <a href={addressOf(post)}>{w.inPlace}</a>
        </p>
      )}
      {mayReveal && (
        <p>
          <a href={urls.caseAuthor(file.id)}>{w.seeAuthor}</a>
        </p>
      )}
    </section>
  );
}

function Told({ actor, now, reports, before }: CasePageProps) {
  const { locale } = actor;
  const w = words[locale].cases;
  return (
    <section class="stack">
      <h2>{w.reports}</h2>
      {reports.length === 0 && <p class="soft">{w.noReports}</p>}
      <ul class="stack" role="list">
        {reports.map((report) => (
          <li>
            <strong>{ruleTitle(locale, report.rule)}</strong>
            <p class="said">{report.words ? typeset(report.words) : w.noWords}</p>
            <p class="small soft">{agoInWords(report.filedAt, locale, now)}</p>
          </li>
        ))}
      </ul>
      {before.length > 0 && (
        <>
          <h2>{w.before}</h2>
          <DecisionLines actor={actor} now={now} decisions={before} />
        </>
      )}
    </section>
  );
}

/** Take it, choose, decide: one step at a time. */
function Deciding(props: CasePageProps) {
  const { actor, file, post, taker, mayTake, mayDecide, draft } = props;
  const { locale } = actor;
  const w = words[locale].cases;
  if (file.decidedAt) return <Notice kind="success">{w.decided}</Notice>;
  if (!mayDecide)
    return mayTake ? (
      <Form locale={locale} action={urls.caseTaking(file.id)} hidden={{ oui: 'oui' }}>
        <p>{w.takeHelp}</p>
        <p>
          <Button icon="check">{w.take}</Button>
        </p>
      </Form>
    ) : (
      <Notice>{taker ? w.takenBy(taker.firstName) : w.notFree}</Notice>
    );
  if (draft) return <ActForm {...props} draft={draft} />;
  return (
    <section class="stack">
      <h2>{w.choose}</h2>
      <CardList>
        {actsFor(post).map((act) => (
          <ListCard
            href={`${urls.case(file.id)}?acte=${actSlugs[act]}#decider`}
            title={w.acts[act].label}
            level={3}
            extract={w.acts[act].help}
          />
        ))}
      </CardList>
      <Form locale={locale} action={urls.caseTaking(file.id)} hidden={{ oui: 'non' }}>
        <p>
          <Button kind="plain">{w.giveBack}</Button>
        </p>
      </Form>
    </section>
  );
}
