import type { Child } from 'hono/jsx';
import type { Person } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { PageHead } from '../../../ui/page-parts.tsx';
import { homeWords } from '../words.ts';
import { outsiderWords, type Outsider } from './words.ts';

/** A relay or a centre, and how far by road, in words; null when nobody knows. */
export type Nearby = {
  id: string;
  kind: 'relay' | 'resource';
  name: string;
  communeName: string;
  distance: string | null;
};

/** For who is no carer: what RAVie does for them today, said plainly. `near` is null while we know no commune. */
export function OutsiderHome(props: {
  actor: Person;
  waiting: Child;
  who: Outsider;
  near: readonly Nearby[] | null;
  /** What she comes for, before the rest. */
  first: Child;
  /** Whether the figures of replacements are read from here. */
  figures: boolean;
}) {
  const { actor, waiting, who, near, first, figures } = props;
  const w = outsiderWords[actor.locale];
  const { lead, now } = w.homes[who];
  return (
    <>
      <PageHead
        locale={actor.locale}
        title={homeWords[actor.locale].hello(actor.firstName)}
        lead={lead}
        listen
      />
      {waiting}
      {first}
      {who === 'none' && (
        <p>
          <LinkButton icon="person" href={urls.whoIAm()}>
            {w.whoIAm}
          </LinkButton>
        </p>
      )}
      <Card>
        <h2>{w.now}</h2>
        <ul>
          {now.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Card>
      {figures && (
        <p>
          <LinkButton kind="quiet" icon="figures" href={urls.replacementFigures()}>
            {homeWords[actor.locale].replacementFigures}
          </LinkButton>
        </p>
      )}
      {(who === 'employer' || who === 'caregiver') && (
        <p>
          <LinkButton kind="quiet" icon="building" href={urls.directory()}>
            {homeWords[actor.locale].directory}
          </LinkButton>
        </p>
      )}
      {who !== 'staff' && <Near actor={actor} near={near} />}
      <section class="stack">
        <h2>{w.exchange}</h2>
        <p>{w.closed}</p>
        <p class="row">
          <LinkButton kind="quiet" icon="handshake" href={urls.join()}>
            {w.isCarer}
          </LinkButton>
          {who !== 'none' && who !== 'expert' && (
            <LinkButton kind="plain" href={urls.whoIAm()}>
              {w.change}
            </LinkButton>
          )}
        </p>
      </section>
    </>
  );
}

function Near({ actor, near }: { actor: Person; near: readonly Nearby[] | null }) {
  const w = outsiderWords[actor.locale];
  return (
    <section class="stack">
      <h2>{w.near}</h2>
      {near === null ? (
        <>
          <p>{w.noCommune}</p>
          <p>
            <LinkButton kind="quiet" icon="place" href={urls.profilePart('identite')}>
              {w.addCommune}
            </LinkButton>
          </p>
        </>
      ) : near.length === 0 ? (
        <p class="soft">{w.nearNone}</p>
      ) : (
        <ul class="tiles" role="list">
          {near.map((one) => (
            <li>
              <Card>
                <h3 class="row">
                  <Icon name={one.kind === 'relay' ? 'relay' : 'building'} />
                  {one.name}
                </h3>
                <p class="soft">
                  {one.communeName}
                  {one.distance && ` · ${one.distance}`}
                </p>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
