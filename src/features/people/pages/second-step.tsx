import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { CodeWay } from '../domain/strength.ts';
import { words } from '../words.ts';
import { UnlockButton } from './passkeys.tsx';

/** What she may show herself by; contacts are masked. */
export type StepWays = { codes: readonly { way: CodeWay; contact: string }[]; passkeys: boolean };

/**
 * « Encore un pas ». `state`: `ready` when she holds another way, `none` when she has to add one (`missing` contacts),
 * `old` when nobody knows any more how this session was opened.
 */
export function SecondStepPage(props: {
  locale: Locale;
  next: string;
  state: 'ready' | 'none' | 'old';
  ways: StepWays;
  missing: readonly CodeWay[];
  error: string | null;
}) {
  const { locale, next, state, ways, missing, error } = props;
  const w = words[locale].secondStep;
  return (
    <Narrow>
      <PageHead locale={locale} title={w.title} lead={w.lead} />
      {error && (
        <Notice kind="warn" announced>
          {error}
        </Notice>
      )}
      {state === 'ready' && <Ready locale={locale} next={next} ways={ways} />}
      {state === 'none' && <None locale={locale} missing={missing} />}
      {state === 'old' && (
        <>
          <p>{w.old}</p>
          <Actions>
            <LinkButton icon="lock" href={urls.signInOnceMore(next)}>
              {w.again}
            </LinkButton>
          </Actions>
        </>
      )}
      <p class="soft">{w.why}</p>
      {state === 'ready' && <p class="soft small">{w.lost}</p>}
      <p>
        <a href={urls.home()}>{w.later}</a>
      </p>
    </Narrow>
  );
}

/** The home of somebody whose roles all sleep: nothing else is hers to do. */
export function AsleepHome({ locale, hello }: { locale: Locale; hello: string }) {
  const w = words[locale].secondStep;
  return (
    <Narrow>
      <PageHead locale={locale} title={hello} lead={w.asleepHome} />
      <Actions>
        <LinkButton icon="unlock" href={urls.secondStep()}>
          {w.asleepLink}
        </LinkButton>
      </Actions>
      <p class="soft">{w.why}</p>
    </Narrow>
  );
}

function Ready({ locale, next, ways }: { locale: Locale; next: string; ways: StepWays }) {
  const w = words[locale].secondStep;
  return (
    <div class="stack">
      {ways.passkeys && <UnlockButton locale={locale} ask="step" next={next} />}
      {ways.codes.map(({ way, contact }) => (
        <form class="stack" action={urls.secondStepSending()} method="post">
          <input type="hidden" name="suite" value={next} />
          <input type="hidden" name="par" value={way} />
          <div>
            <Button icon={way === 'phone' ? 'phone' : 'mail'}>{w.code[way]}</Button>
          </div>
          <p class="small soft">{contact}</p>
        </form>
      ))}
    </div>
  );
}

function None({ locale, missing }: { locale: Locale; missing: readonly CodeWay[] }) {
  const { secondStep: w, devices } = words[locale];
  return (
    <div class="stack">
      <p>
        <strong>{w.none}</strong>
      </p>
      <UnlockButton locale={locale} ask="add" />
      {missing.map((way) => (
        <p>
          <LinkButton kind="quiet" icon={way === 'phone' ? 'phone' : 'mail'} href={urls.contact()}>
            {devices.reachAdd[way]}
          </LinkButton>
        </p>
      ))}
    </div>
  );
}
