import type { Locale } from '../../language/locale.ts';
import { agoInWords } from '../../language/time.ts';
import { urls } from '../../language/urls.ts';
import type { BoxMessage } from '../../platform/demo/box.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card, CardList } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BackLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-parts.tsx';
import { demoWords } from './words.ts';

/** One line of the list: `name` is the one in the address, `label` the one people read. */
export type DemoPerson = { name: string; label: string; who: string };

/** Who one can be, each behind one button. */
export function DemoPage(props: { locale: Locale; people: readonly DemoPerson[]; current: string | null }) {
  const w = demoWords[props.locale];
  return (
    <>
      <PageHead locale={props.locale} title={w.title} lead={w.lead} />
      <p>
        <LinkButton kind="quiet" icon="inbox" href={urls.demoBox()}>
          {w.boxLink}
        </LinkButton>
      </p>
      <h2>{w.people}</h2>
      <CardList small>
        {props.people.map((person) => (
          <Card tone={person.name === props.current ? 'done' : 'plain'}>
            <form class="stack" action={urls.demoBe(person.name)} method="post">
              <p>{person.who}</p>
              <p>
                <Button kind={person.name === 'aicha' ? 'primary' : 'quiet'} icon="signIn">
                  {w.be(person.label)}
                </Button>
              </p>
            </form>
          </Card>
        ))}
      </CardList>
    </>
  );
}

/** What would have left by mail or SMS, newest first. */
export function DemoBoxPage(props: { locale: Locale; messages: readonly BoxMessage[]; now: Date }) {
  const { locale, messages, now } = props;
  const w = demoWords[locale];
  return (
    <>
      <PageHead
        locale={locale}
        title={w.boxTitle}
        lead={w.boxLead}
        back={<BackLink href={urls.demo()}>{w.back}</BackLink>}
      />
      {messages.length === 0 ? (
        <EmptyState icon="inbox" title={w.boxEmpty}>
          <p>{w.boxEmptyHelp}</p>
        </EmptyState>
      ) : (
        <CardList>
          {messages.map((message) => (
            <Card>
              <p class="row small">
                <Badge icon={message.channel === 'sms' ? 'phone' : 'mail'}>
                  {message.channel === 'sms' ? w.sms : w.mail}
                </Badge>
                <span class="soft">
                  {w.to(message.recipient)} · {agoInWords(message.at, locale, now)}
                </span>
              </p>
              {message.subject && <h2>{message.subject}</h2>}
              <p class="prose">{message.body}</p>
            </Card>
          ))}
        </CardList>
      )}
    </>
  );
}
