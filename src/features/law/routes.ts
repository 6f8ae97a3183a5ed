import { z } from 'zod';
import { NotFound } from '../../language/failure.ts';
import { mainlandTimeZone } from '../../language/time.ts';
import { urls } from '../../language/urls.ts';
import type { RavieContext } from '../../platform/http/context.ts';
import { readQuery } from '../../platform/http/form.ts';
import { anyone } from '../../platform/http/policy.ts';
import { get, type Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { slugFromText } from './domain/articles.ts';
import { dayAsText, wallClock } from './domain/clock.ts';
import { groupParts, sectionsOf } from './domain/contents.ts';
import { ruleIds, ruleNamed, rulesOn, type AnyFinding, type RuleId } from './domain/rules.ts';
import { isTried, readTrial, trialFields } from './domain/trials.ts';
import { ArticlePage } from './pages/article.tsx';
import { ContentsPage, PartPage } from './pages/contents.tsx';
import { RulePage } from './pages/rule.tsx';
import { RulesPage } from './pages/rules.tsx';
import { allParts, articleBySlug, articlesOfPart, lastImport, neighbours, searchArticles } from './store.ts';
import { ruleSlugs } from './words/rules.ts';
import { words } from './words.ts';

const search = z.object({ q: z.string().max(200).catch('').default('') });
const longest = 60;
const shown = 20;

/** The law, for everybody, signed in or not. */
export function lawRoutes({ services, draw }: House): Route[] {
  const { db } = services;
  return [
    get(urls.law(), anyone, async (c) => {
      const { locale } = c.get('actor');
      const query = readQuery(c, search);
      const text = (query.ok ? query.value.q : '').trim();
      const slug = slugFromText(text);
      if (slug && (await articleBySlug(db, slug))) return c.redirect(urls.lawArticle(slug), 303);
      const found = text ? await searchArticles(db, text, shown) : null;
      const groups = found ? [] : groupParts(await allParts(db));
      const more = found?.length === shown;
      const imported = await lastImport(db);
      const body = ContentsPage({ locale, text, found, more, groups, imported });
      return draw(c, { title: words[locale].title, body });
    }),

    get('/droit/parties/:part', anyone, async (c) => {
      const { locale } = c.get('actor');
      const articles = await articlesOfPart(db, c.req.param('part') ?? '');
      const title = articles[0]?.partTitle;
      if (title === undefined) throw new NotFound();
      return draw(c, { title, body: PartPage({ locale, title, sections: sectionsOf(articles) }) });
    }),

    get('/droit/articles/:slug', anyone, async (c) => {
      const { locale } = c.get('actor');
      const article = await articleBySlug(db, c.req.param('slug') ?? '');
      if (!article) throw new NotFound();
      const [beside, imported] = await Promise.all([neighbours(db, article.position), lastImport(db)]);
      const body = ArticlePage({ locale, article, ...beside, rules: rulesOn(article.slug), imported });
      const name = article.number ? words[locale].article(article.number) : article.partTitle;
      return draw(c, { title: [name, article.title].filter(Boolean).join(' · '), body });
    }),

    get(urls.lawRules(), anyone, (c) => {
      const { locale } = c.get('actor');
      return draw(c, { title: words[locale].rulesTitle, body: RulesPage({ locale }) });
    }),

    get('/droit/regles/:rule', anyone, (c) => {
      const { locale } = c.get('actor');
      const id = ruleIds.find((each) => ruleSlugs[each] === c.req.param('rule'));
      if (!id) throw new NotFound();
      const today = dayAsText(wallClock(services.now(), mainlandTimeZone).day);
      const tried = tryCase(c, id);
      const body = RulePage({ locale, id, today, ...tried });
      return draw(c, { title: words[locale].rules[id].title, body, status: tried.wrong.length ? 422 : 200 });
    }),
  ];
}

type Tried = { typed: Record<string, string>; wrong: string[]; answer: AnyFinding | null };

/** The case in the address, if there is one: what the rule says of it, or what cannot be read. */
function tryCase(c: RavieContext, id: RuleId): Tried {
  const typed: Record<string, string> = {};
  if (!isTried(id)) return { typed, wrong: [], answer: null };
  const fields = trialFields[id].map(({ name }) => name);
  for (const name of fields) {
    const value = c.req.query(name);
    if (value !== undefined) typed[name] = value.slice(0, longest);
  }
  if (Object.keys(typed).length === 0) return { typed, wrong: [], answer: null };
  const read = readTrial(id, typed, mainlandTimeZone);
  if (!read.ok) return { typed, wrong: read.wrong, answer: null };
  return { typed, wrong: [], answer: ruleNamed(id).judge(read.facts as never) };
}
