import type { Child } from 'hono/jsx';
import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { personName } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Actions, LinkButton } from '../../../ui/button.tsx';
import { Card, CardList } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { IconName } from '../../../ui/icon-files.ts';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import type { Because, Candidate, LeftOut, WhyNot } from '../domain/candidates.ts';
import type { Choice } from '../domain/candidates/choose.ts';
import type { ReplacementShift, SeenRequest } from '../domain/request.ts';
import { gesturesSaid } from '../words/gestures.ts';
import { aboutMinutes } from '../words/when.ts';
import { words } from '../words.ts';

type Props = {
  actor: Person;
  request: SeenRequest;
  /** The shifts somebody is looked for. */
  shifts: readonly ReplacementShift[];
  choice: Choice;
  /** The most hours a week the law allows for these contracts. */
  most: number;
  /** The first name looked for, and the ids it found; null when nobody was looked for. */
  asked: { text: string; ids: readonly string[] } | null;
  /** Whether the reader may look for a colleague by her name. */
  searches: boolean;
  /** The button that asks them. */
  asking?: Child;
};

/** Who could come, in the order they would be asked, each with why; then who cannot, and why not. */
export function CandidatesPage(props: Props) {
  const { actor, request, choice, asking } = props;
  const { locale } = actor;
  const w = words[locale].candidates;
  const { candidates, leftOut, unnamed } = choice;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={w.lead(candidates.length)}
        back={<BackLink href={urls.replacement(request.id)}>{w.back}</BackLink>}
        listen
      />
      {candidates.length === 0 ? (
        <EmptyState icon="people" title={w.nobody}>
          <p>{w.nobodyHint}</p>
          <p>
            <a href={urls.directory({ departement: request.departmentCode })}>
              {words[locale].help.directory}
            </a>
          </p>
        </EmptyState>
      ) : (
        <CardList>
          {candidates.map((candidate, index) => (
            <CandidateCard {...props} candidate={candidate} rank={index + 1} />
          ))}
        </CardList>
      )}
      {asking}
      <WhyNotHer {...props} />
      {leftOut.length > 0 && (
        <details>
          <summary>{w.leftOut(leftOut.length)}</summary>
          <CardList>
            {leftOut.map((person) => (
              <LeftOutCard {...props} person={person} />
            ))}
          </CardList>
        </details>
      )}
      {unnamed > 0 && <p class="hint">{w.unnamed(unnamed)}</p>}
      <p>
        <a href={urls.howReplacementsAreChosen()}>{w.how}</a>
      </p>
    </Narrow>
  );
}

const icons: Record<Because['kind'], IconName> = {
  everything: 'done',
  'whole-employer': 'done',
  'known-there': 'family',
  minutes: 'place',
  'same-centre': 'relay',
  'her-turn': 'history',
};

function CandidateCard(props: Props & { candidate: Candidate; rank: number }) {
  const { actor, shifts, candidate, rank, most } = props;
  const { locale } = actor;
  const w = words[locale].candidates;
  const { firstName, initial, communeName, because, shiftIds } = candidate;
  const all = because.some(({ kind }) => kind === 'everything');
  return (
    <Card>
      <h2>{w.place(rank, personName(firstName, initial))}</h2>
      {communeName && <p class="soft">{communeName}</p>}
      <p class="row">
        {!all && <Badge icon="clock">{w.because.some(shiftIds.length, shifts.length)}</Badge>}
        {because.map((reason) => (
          <Badge icon={icons[reason.kind]} tone={reason.kind === 'everything' ? 'done' : 'plain'}>
            {becauseSaid(reason, shifts, locale)}
          </Badge>
        ))}
      </p>
      {candidate.toCheckWithHer && (
        <Notice kind="warn">
          <p>{w.toCheck(most)}</p>
          <p class="hint">{w.toCheckHint}</p>
        </Notice>
      )}
    </Card>
  );
}

function becauseSaid(reason: Because, shifts: Props['shifts'], locale: Person['locale']): string {
  const w = words[locale].candidates.because;
  const names = (ids: readonly string[]) =>
    ids.map((id) => shifts.find(({ employerId }) => employerId === id)?.employerName ?? '').join(', ');
  switch (reason.kind) {
    case 'everything':
      return w.everything(reason.shifts);
    case 'whole-employer':
    case 'known-there':
      return w[reason.kind](names(reason.employerIds));
    case 'minutes':
      return w.minutes(aboutMinutes(reason.minutes, locale));
    case 'same-centre':
    case 'her-turn':
      return w[reason.kind];
  }
}

/** Why somebody is not proposed, in a sentence. */
export function whyNotSaid(why: WhyNot, locale: Person['locale']): string {
  const w = words[locale].candidates.why;
  switch (why.kind) {
    case 'gestures':
      return w.gestures(gesturesSaid(why.missing, locale), why.missing.length);
    case 'too-far':
      return w['too-far'](aboutMinutes(why.minutes, locale));
    case 'not-everything':
      return w['not-everything'](why.shifts, why.of);
    case 'not-available':
    case 'already-asked':
    case 'refused':
    case 'enough-faces':
    case 'is-replaced':
      return w[why.kind];
  }
}

function LeftOutCard({ actor: { locale }, person }: Props & { person: LeftOut }) {
  return (
    <Card tone="quiet">
      <p>
        <strong>{personName(person.firstName, person.initial)}</strong>
        {person.communeName && <span class="soft">{`\u00a0· ${person.communeName}`}</span>}
      </p>
      {person.why.map((why) => (
        <p>{whyNotSaid(why, locale)}</p>
      ))}
    </Card>
  );
}

/** « Pourquoi pas elle ? »: a first name, and the answer for each colleague who has it. */
function WhyNotHer(props: Props) {
  const { actor, request, choice, asked, searches } = props;
  const { locale } = actor;
  const w = words[locale].candidates;
  if (!searches) return null;
  return (
    <section class="stack" id="pourquoi">
      <h2>{w.whyNot}</h2>
      <SearchBox
        locale={locale}
        action={`${urls.replacementWho(request.id)}#pourquoi`}
        label={w.whyNotHint}
        placeholder={w.whyNotExample}
        value={asked?.text}
      />
      {asked?.ids.length === 0 && <p role="status">{w.nobodyFound(asked.text)}</p>}
      {asked && asked.ids.length > 0 && (
        <CardList>
          {asked.ids.flatMap((id) => {
            const person = choice.leftOut.find(({ carerId }) => carerId === id);
            if (person) return [<LeftOutCard {...props} person={person} />];
            const rank = choice.candidates.findIndex(({ carerId }) => carerId === id);
            const found = choice.candidates[rank];
            if (!found) return [];
            return [
              <Card tone="done">
                <strong>{personName(found.firstName, found.initial)}</strong>
                <p>{w.why.proposed(rank + 1)}</p>
              </Card>,
            ];
          })}
        </CardList>
      )}
    </section>
  );
}

/** Hours the law refuses: nobody is looked for. */
export function RefusedPage({ actor: { locale }, request }: { actor: Person; request: SeenRequest }) {
  const w = words[locale].candidates;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        back={<BackLink href={urls.replacement(request.id)}>{w.back}</BackLink>}
      />
      <Notice kind="warn">{w.refused}</Notice>
      <Actions>
        <LinkButton href={urls.replacement(request.id)} icon="edit">
          {w.correct}
        </LinkButton>
      </Actions>
    </Narrow>
  );
}
