import { words as peopleWords } from '../features/people/words.ts';
import { readerHeader } from '../language/copies.ts';
import type { Actor, Theme } from '../language/actor.ts';
import type { Locale } from '../language/locale.ts';
import { urls } from '../language/urls.ts';
import type { Assets } from '../platform/http/assets.ts';
import type { Config } from '../platform/config.ts';
import type { RavieContext } from '../platform/http/context.ts';
import { readCookie } from '../platform/http/cookies.ts';
import { answerPage } from '../platform/http/page.ts';
import { stylesheetFor } from '../ui/css/stylesheet.ts';
import type { Draw, Page } from '../ui/house.ts';
import { Layout } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Account, NavItem, TopNews } from '../ui/top.tsx';
import { problemStatus, type Problem } from './problem.ts';
import { ProblemPage } from './problem-page.tsx';
import { mainWords, type Words } from './words.ts';

export type Shell = {
  draw: Draw;
  drawProblem: (c: RavieContext, problem: Problem) => Response | Promise<Response>;
  /** The texts of the inlined styles, for the content policy. */
  styles: string[];
};

/** Builds once what surrounds every page: its style, its script, its places. */
export function createShell(
  assets: Assets,
  places: (actor: Actor) => NavItem[],
  config: Pick<Config, 'demoAccounts' | 'origin'>,
): Shell {
  const fonts = {
    regular: urls.asset(assets.name('font-regular.woff2')),
    bold: urls.asset(assets.name('font-bold.woff2')),
  };
  const loaded = {
    script: urls.asset(assets.name('app.js')),
    fonts: Object.values(fonts),
    stylesheet: stylesheetFor(fonts),
  };
  const draw: Draw = async (c, page) => {
    const html = (await document(c, page)).toString();
    const cut = endOfOpening(html);
    const actor = c.get('actor');
    c.header(readerHeader, actor.kind === 'person' ? actor.id : 'visitor');
    return answerPage(c, { opening: html.slice(0, cut), rest: html.slice(cut) }, page.status ?? 200);
  };
  const drawProblem: Shell['drawProblem'] = (c, problem) => {
    const status = problemStatus[problem];
    const locale = c.get('locale');
    if (wantsJson(c)) return c.json({ error: mainWords[locale].problems[problem].title }, status);
    const body = ProblemPage({ locale, problem, requestId: c.get('requestId') });
    return draw(c, { title: mainWords[locale].problems[problem].title, body, status });
  };

  function document(c: RavieContext, page: Page) {
    const actor = c.get('actor');
    const { locale } = actor;
    const w = mainWords[locale];
    const foot = [
      ...(config.demoAccounts ? [{ href: urls.demo(), label: w.foot.demo }] : []),
      { href: urls.rules(), label: w.foot.rules },
      { href: urls.legal(), label: w.foot.legal },
      { href: urls.dataOfficer(), label: w.foot.data },
      { href: urls.accessibility(), label: w.foot.accessibility },
      { href: urls.source(), label: w.foot.source },
    ];
    // A robot that draws a preview is a visitor: what it reads tells what RAVie is, and of nobody.
    const isVisitor = actor.kind === 'visitor';
    return Layout({
      locale,
      theme: actor.kind === 'person' ? actor.theme : themeFrom(readCookie({ config }, c, 'apparence')),
      title: page.title,
      ...(isVisitor && {
        description: w.description,
        // A link to a private page leads a visitor to sign in: « Se connecter » would tell nobody what it is.
        preview: { origin: config.origin, title: c.req.path === urls.signIn() ? w.preview : page.title },
      }),
      path: pathOf(c),
      nav: places(actor),
      ...(page.section && { active: page.section }),
      account: accountOf(actor, w.signIn),
      news: actor.kind === 'person' ? newsOf(c.get('unread'), w.news) : null,
      foot,
      assets: loaded,
      flash: page.flash,
      installs: page.installs,
      reader: actor.kind === 'person' ? actor.id : undefined,
      children: (
        <>
          {stepWaits(c) && <StepWaits locale={locale} path={pathOf(c)} />}
          {page.body}
        </>
      ),
    });
  }
  return { draw, drawProblem, styles: [loaded.stylesheet] };
}

/** Where what all pages share ends: the style sheet, which stands first in the head. */
function endOfOpening(html: string): number {
  const mark = '</style>';
  return html.indexOf(mark) + mark.length;
}

function accountOf(actor: Actor, signIn: string): Account {
  if (actor.kind === 'visitor') return { kind: 'visitor', label: signIn, href: urls.signIn() };
  return { kind: 'person', firstName: actor.firstName, initial: actor.initial, href: urls.profile() };
}

function newsOf(count: number, w: Words['news']): TopNews {
  return { href: urls.news(), label: w.link, count, said: w.unread(count) };
}

/** Whether roles of hers sleep, on a page that does not say so by itself. */
function stepWaits(c: RavieContext): boolean {
  const actor = c.get('actor');
  if (actor.kind !== 'person' || !actor.asleep) return false;
  // There, it is all the page says.
  const saidAlready = c.req.path === urls.home() && actor.grants.length === 0;
  return !saidAlready && !c.req.path.startsWith(urls.secondStep());
}

/** Why pages she knows are not there, and what to do. */
function StepWaits({ locale, path }: { locale: Locale; path: string }) {
  const w = peopleWords[locale].secondStep;
  return (
    <Notice kind="warn">
      {w.asleep} <a href={urls.secondStep(path)}>{w.asleepLink}</a>
    </Notice>
  );
}

/** Where a form of the foot comes back to: this page if it can be asked for again, else home. */
function pathOf(c: RavieContext): string {
  if (c.req.method !== 'GET') return urls.home();
  const url = new URL(c.req.url);
  return url.pathname + url.search;
}

function themeFrom(chosen: string | undefined): Theme {
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

/** A program asks for JSON and for nothing else; a browser always asks for a page too. */
function wantsJson(c: RavieContext): boolean {
  const accept = c.req.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
