import { holds, type Actor, type Person } from '../../language/actor.ts';
import { urls } from '../../language/urls.ts';
import { exchangeHome } from '../../features/exchange/actions/exchange-home.ts';
import { isExpert, mayReadExchange } from '../../features/exchange/domain/reader.ts';
import { ExchangeHome } from '../../features/exchange/pages/home.tsx';
import { may } from '../../features/people/domain/rights.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { AccessibilityPage, MorePage, SourcePage, type MoreLink } from './more.tsx';
import { CarerHome, OtherHome, VisitorHome } from './pages.tsx';
import { homeWords, type RoleForHome } from './words.ts';

/** Pages that belong to no room: the welcome, the rest of the bar, and what the law and the licence ask for. */
export function homeRoutes({ services, draw }: House): Route[] {
  const { config } = services;
  return [
    get(urls.home(), anyone, async (c) => {
      const actor = c.get('actor');
      const { locale } = actor;
      if (actor.kind === 'visitor') {
        const body = VisitorHome({ locale, demo: config.demoAccounts });
        return draw(c, { title: homeWords[locale].visitorTitle, section: 'home', body });
      }
      const title = homeWords[locale].hello(actor.firstName);
      const body = mayReadExchange(actor)
        ? CarerHome({
            actor,
            children: ExchangeHome({ actor, now: services.now(), ...(await exchangeHome(services, actor)) }),
          })
        : OtherHome({ actor, role: roleForHome(actor) });
      return draw(c, { title, section: 'home', body });
    }),

    get(urls.more(), anyone, (c) => {
      const actor = c.get('actor');
      const body = MorePage({
        locale: actor.locale,
        links: linksFor(actor, config.demoAccounts),
        signedIn: actor.kind === 'person',
      });
      return draw(c, { title: homeWords[actor.locale].moreTitle, section: 'more', body });
    }),

    get(urls.accessibility(), anyone, (c) => {
      const { locale } = c.get('actor');
      return draw(c, { title: homeWords[locale].accessibilityTitle, body: AccessibilityPage({ locale }) });
    }),

    get(urls.source(), anyone, (c) => {
      const { locale } = c.get('actor');
      const body = SourcePage({ locale, sourceUrl: config.sourceUrl });
      return draw(c, { title: homeWords[locale].sourceTitle, body });
    }),
  ];
}

function roleForHome(actor: Person): RoleForHome {
  const known = ['employer', 'caregiver', 'job_seeker'] as const;
  return known.find((role) => holds(actor, role)) ?? 'other';
}

function linksFor(actor: Actor, demo: boolean): MoreLink[] {
  const w = homeWords[actor.locale];
  const all: (MoreLink | false)[] = [
    actor.kind === 'visitor' && { href: urls.signIn(), label: w.signIn, icon: 'signIn' },
    actor.kind === 'person' && { href: urls.profile(), label: w.profile, icon: 'edit' },
    isExpert(actor) && { href: urls.expertQueues(), label: w.expertQuestions, icon: 'training' },
    may.admitSome(actor) && { href: urls.admissions(), label: w.admissions, icon: 'invite' },
    may.grantSome(actor) && { href: urls.people(), label: w.people, icon: 'people' },
    { href: urls.join(), label: w.joinAnother, icon: 'handshake' },
    { href: urls.communes(), label: w.findCommune, icon: 'place' },
    demo && { href: urls.demo(), label: w.demo, icon: 'relay' },
    demo && { href: urls.demoBox(), label: w.demoBox, icon: 'inbox' },
    { href: urls.accessibility(), label: w.accessibility, icon: 'accessible' },
    { href: urls.source(), label: w.source, icon: 'source' },
  ];
  return all.filter((link) => link !== false);
}
