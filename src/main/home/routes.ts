import { holds, type Actor } from '../../language/actor.ts';
import { urls } from '../../language/urls.ts';
import { keepsSome } from '../../features/directory/domain/rights.ts';
import { administers } from '../../features/administration/policies.ts';
import { exchangeHome } from '../../features/exchange/actions/exchange-home.ts';
import { isExpert, mayReadExchange } from '../../features/exchange/domain/reader.ts';
import { ExchangeHome } from '../../features/exchange/pages/home.tsx';
import { replacementsAtHome } from '../../features/replacements/actions/at-home.ts';
import { may as mayInReplacements } from '../../features/replacements/domain/rights.ts';
import { ReplacementsSection } from '../../features/replacements/pages/at-home.tsx';
import { may as mayInModeration } from '../../features/moderation/domain/rights.ts';
import { may } from '../../features/people/domain/rights.ts';
import { couldReplace, hasContracts } from '../../features/work/policies.ts';
import { employerHome } from './employer.tsx';
import { AsleepHome } from '../../features/people/pages/second-step.tsx';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { mayHintInstall } from '../device/install.ts';
import { deviceWords } from '../device/words.ts';
import { awaiting } from './awaiting.ts';
import { Awaiting, MorePage, SourcePage, type MoreLink } from './more.tsx';
import { centresNear, outsiderKind } from './outsiders/home.ts';
import { OutsiderHome } from './outsiders/page.tsx';
import { CarerHome, VisitorHome } from './pages.tsx';
import { homeWords } from './words.ts';

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
      if (actor.asleep && actor.grants.length === 0)
        return draw(c, { title, section: 'home', body: AsleepHome({ locale, hello: title }) });
      const [links, replacements] = await Promise.all([
        awaiting(services.db, actor, services.now()),
        replacementsAtHome(services, actor),
      ]);
      const waiting = [
        Awaiting({ locale, links }),
        ReplacementsSection({ actor, now: services.now(), home: replacements }),
      ];
      const body = mayReadExchange(actor)
        ? CarerHome({
            actor,
            waiting,
            hint: mayHintInstall(services, c),
            children: ExchangeHome({ actor, now: services.now(), ...(await exchangeHome(services, actor)) }),
          })
        : OutsiderHome({
            actor,
            waiting,
            who: outsiderKind(actor),
            near: await centresNear(services.db, actor),
            first: holds(actor, 'employer') && (await employerHome(services, actor)),
            figures: readsFiguresHere(actor),
          });
      return draw(c, { title, section: 'home', body });
    }),

    get(urls.more(), anyone, async (c) => {
      const actor = c.get('actor');
      const waiting = actor.kind === 'person' ? await awaiting(services.db, actor, services.now()) : [];
      const body = MorePage({
        locale: actor.locale,
        links: linksFor(actor, config.demoAccounts, waiting),
        signedIn: actor.kind === 'person',
      });
      return draw(c, { title: homeWords[actor.locale].moreTitle, section: 'more', body });
    }),

    get(urls.source(), anyone, (c) => {
      const { locale } = c.get('actor');
      const body = SourcePage({ locale, sourceUrl: config.sourceUrl });
      return draw(c, { title: homeWords[locale].sourceTitle, body });
    }),
  ];
}

/** Others find the figures on « Remplacement ». */
const readsFiguresHere = (actor: Actor): boolean =>
  mayInReplacements.readFigures(actor) && !mayInReplacements.enter(actor);

function linksFor(actor: Actor, demo: boolean, waiting: readonly MoreLink[]): MoreLink[] {
  const w = homeWords[actor.locale];
  const all: (MoreLink | false)[] = [
    actor.kind === 'visitor' && { href: urls.signIn(), label: w.signIn, icon: 'signIn' },
    actor.kind === 'person' && { href: urls.profile(), label: w.profile, icon: 'edit' },
    actor.kind === 'person' && { href: urls.news(), label: w.news, icon: 'bell' },
    actor.kind === 'person' && { href: urls.messageChoices(), label: w.messages, icon: 'settings' },
    actor.kind === 'person' && { href: urls.devices(), label: w.devices, icon: 'digital' },
    actor.kind === 'person' && { href: urls.outbox(), label: w.waitingToLeave, icon: 'send' },
    { href: urls.offline(), label: w.offline, icon: 'digital' },
    actor.kind === 'person' && { href: urls.myData(), label: w.myData, icon: 'shield' },
    hasContracts.allows(actor) && {
      href: urls.employers(),
      label: holds(actor, 'carer') ? w.employers : w.atHome,
      icon: 'calendar',
    },
    couldReplace.allows(actor) && { href: urls.availability(), label: w.availability, icon: 'clock' },
    isExpert(actor) && { href: urls.expertQueues(), label: w.expertQuestions, icon: 'training' },
    may.admitSome(actor) && { href: urls.admissions(), label: w.admissions, icon: 'invite' },
    mayInReplacements.planSome(actor) && {
      href: urls.departmentPlans(),
      label: w.departmentPlans,
      icon: 'replacement',
    },
    readsFiguresHere(actor) && {
      href: urls.replacementFigures(),
      label: w.replacementFigures,
      icon: 'figures',
    },
    may.grantSome(actor) && { href: urls.people(), label: w.people, icon: 'people' },
    mayInModeration.moderateSome(actor) && { href: urls.moderation(), label: w.moderation, icon: 'shield' },
    mayReadExchange(actor) && { href: urls.moderationAndMe(), label: w.moderationAndMe, icon: 'shield' },
    administers.allows(actor) && { href: urls.administration(), label: w.administration, icon: 'settings' },
    actor.kind === 'visitor' && { href: urls.keycardSignIn(), label: w.keycard, icon: 'qr' },
    { href: urls.install(), label: deviceWords[actor.locale].title, icon: 'digital' },
    { href: urls.join(), label: w.joinAnother, icon: 'handshake' },
    { href: urls.directory(), label: w.directory, icon: 'building' },
    keepsSome(actor) && { href: urls.directoryToCheck(), label: w.directoryToCheck, icon: 'check' },
    { href: urls.law(), label: w.law, icon: 'law' },
    { href: urls.communes(), label: w.findCommune, icon: 'place' },
    demo && { href: urls.demo(), label: w.demo, icon: 'relay' },
    demo && { href: urls.demoBox(), label: w.demoBox, icon: 'inbox' },
    { href: urls.accessibility(), label: w.accessibility, icon: 'accessible' },
    { href: urls.dataOfficer(), label: w.personalData, icon: 'lock' },
    { href: urls.terms(), label: w.terms, icon: 'contract' },
    { href: urls.legal(), label: w.legal, icon: 'info' },
    { href: urls.source(), label: w.source, icon: 'source' },
  ];
  return all
    .filter((link) => link !== false)
    .map((link) => waiting.find(({ href }) => href === link.href) ?? link);
}
