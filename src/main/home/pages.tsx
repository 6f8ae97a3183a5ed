import type { Child } from 'hono/jsx';
import type { Person } from '../../language/actor.ts';
import type { Locale } from '../../language/locale.ts';
import { urls } from '../../language/urls.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { IconName } from '../../ui/icon-files.ts';
import { Icon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Hero, PageHead } from '../../ui/page-parts.tsx';
import { InstallHint } from '../device/pages.tsx';
import { homeWords } from './words.ts';

/** For somebody who has not signed in: what this is, and the first step. */
export function VisitorHome({ locale, demo }: { locale: Locale; demo: boolean }) {
  const w = homeWords[locale];
  return (
    <>
      {demo && (
        <Notice>
          {w.demoNotice} <a href={urls.demo()}>{w.demoLink}</a>
        </Notice>
      )}
      <Hero>
        <h1>{w.visitorHeading}</h1>
        <p class="lead">{w.visitorLead}</p>
        <p class="row">
          <LinkButton href={urls.join()} icon="handshake">
            {w.haveCode}
          </LinkButton>
          <LinkButton kind="quiet" href={urls.signIn()} icon="signIn">
            {w.signIn}
          </LinkButton>
        </p>
        <p>
          <a href={urls.admission()}>{w.noCode}</a>
        </p>
      </Hero>
      <div class="tiles">
        {w.points.map((point) => (
          <Card>
            <h2 class="row">
              <Icon name={point.icon as IconName} />
              {point.title}
            </h2>
            <p>{point.text}</p>
          </Card>
        ))}
      </div>
      <h2>{w.others}</h2>
      <p>{w.othersText}</p>
    </>
  );
}

/** For a carer: her name, what waits for her, then what the exchange has for her. */
export function CarerHome(props: { actor: Person; waiting: Child; hint: boolean; children: Child }) {
  const { actor, waiting, hint, children } = props;
  return (
    <>
      <PageHead locale={actor.locale} title={homeWords[actor.locale].hello(actor.firstName)} />
      {waiting}
      {children}
      {hint && <InstallHint locale={actor.locale} />}
    </>
  );
}
