import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { Badge, Meta } from '../../../ui/badge.tsx';
import { CardList, ListCard } from '../../../ui/card.tsx';
import type { AskLine } from '../domain/asks-views.ts';
import { aboutMinutes, daysSaid, momentSaid } from '../words/when.ts';
import { words } from '../words.ts';

/** On « Remplacement »: what awaits her answer, first of all; then what she was asked lately, folded. */
export function AskedOfMe({ actor, now, asks }: { actor: Person; now: Date; asks: readonly AskLine[] }) {
  const { locale } = actor;
  const w = words[locale].asks;
  const waiting = asks.filter(({ state }) => state === 'waiting');
  const hers = asks.filter(
    ({ standing }) => standing === 'accepted' || standing === 'willing' || standing === 'countered',
  );
  const others = asks.filter((ask) => !waiting.includes(ask) && !hers.includes(ask));
  const list = (lines: readonly AskLine[]) => (
    <CardList>
      {lines.map((line) => (
        <AskCard actor={actor} now={now} line={line} />
      ))}
    </CardList>
  );
  if (asks.length === 0) return null;
  return (
    <section class="stack">
      {waiting.length + hers.length > 0 && <h2>{w.askedOfMe}</h2>}
      {waiting.length + hers.length > 0 && list([...waiting, ...hers])}
      {others.length > 0 && (
        <details>
          <summary>{w.askedBefore}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One ask: when, where, until when. */
export function AskCard({ actor: { locale }, now, line }: { actor: Person; now: Date; line: AskLine }) {
  const w = words[locale].asks;
  const { id, state, standing, spans, communes, expiresAt, timeZone } = line;
  const { minutes } = line.because;
  const waits = state === 'waiting';
  const until = momentSaid(expiresAt, locale, now, timeZone);
  return (
    <ListCard
      level={3}
      href={urls.replacementAsk(id)}
      title={capital(w.card(daysSaid(spans, locale, now, timeZone), communes.join(', ')))}
      tone={waits ? 'attention' : standing === 'accepted' ? 'done' : 'quiet'}
      badges={
        <Badge tone={waits ? 'attention' : standing === 'accepted' ? 'done' : 'plain'}>
          {w.states[standing]}
        </Badge>
      }
      extract={waits ? w.until(until) : undefined}
      meta={minutes > 0 && <Meta items={[{ icon: 'place', text: aboutMinutes(minutes, locale) }]} />}
    />
  );
}
