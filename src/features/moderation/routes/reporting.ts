import { z } from 'zod';
import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { fileReport, postToReport, type Named } from '../actions/file-report.ts';
import { readMine } from '../actions/read-decision.ts';
import { ruleFrom, type Rule } from '../domain/rules.ts';
import { MinePage } from '../pages/mine.tsx';
import { reportDraftName, ReportPage, type ReportDraft } from '../pages/report.tsx';
import { words } from '../words.ts';
import { errorsFrom, reporters } from './request.ts';

const reporting = z.object({
  id: z
    .string()
    .refine(isId)
    .catch(() => newId()),
  rule: z.string('rule').transform((text, context): Rule => {
    const rule = ruleFrom(text);
    if (rule) return rule;
    context.addIssue('rule');
    return z.NEVER;
  }),
  words: z.string().max(600, 'long').default(''),
});

/** Reporting a post, and finding again what one reported and what was decided of one's own. */
export function reportingRoutes({ services, draw }: House): Route[] {
  const drawReport = async (
    c: RavieContext,
    named: Named,
    draft: ReportDraft,
    status: 200 | 422 | 429 = 200,
  ) => {
    const actor = personOf(c);
    const found = await postToReport(services, actor, named);
    const title = words[actor.locale].reports.title[named.kind];
    return draw(c, { title, section: 'exchange', body: ReportPage({ actor, post: found, draft }), status });
  };

  const file = async (c: RavieContext, named: Named) => {
    const actor = personOf(c);
    const { faults } = words[actor.locale].reports;
    const form = await readForm(c, reporting);
    const typed = {
      id: form.ok ? form.value.id : newId(),
      rule: typedText(form.typed, 'rule'),
      words: typedText(form.typed, 'words'),
    };
    if (!form.ok) return drawReport(c, named, { ...typed, errors: errorsFrom(form.faults, faults) }, 422);
    const filed = await fileReport(services, actor, { ...form.value, post: named });
    if (filed.ok) return c.redirect(urls.moderationAndMe({ fait: `signale.${named.id}` }), 303);
    const errors = [{ field: 'words', message: faults.tooMany }];
    return drawReport(c, named, { ...typed, errors }, 429);
  };

  const blank = (): ReportDraft => ({ id: newId(), rule: '', words: '', errors: [] });
  const question = (c: RavieContext): Named => ({ kind: 'question', id: idOf(c) });
  const answer = (c: RavieContext): Named => ({ kind: 'answer', id: idOf(c) });
  return [
    get('/entraide/questions/:id/signalement', reporters, (c) => drawReport(c, question(c), blank())),
    post('/entraide/questions/:id/signalement', reporters, (c) => file(c, question(c))),
    get('/entraide/reponses/:id/signalement', reporters, (c) => drawReport(c, answer(c), blank())),
    post('/entraide/reponses/:id/signalement', reporters, (c) => file(c, answer(c))),

    // Open to whoever is signed in: what was decided of her stays hers to read once she is no carer any more.
    get(urls.moderationAndMe(), signedIn, async (c) => {
      const actor = personOf(c);
      const { locale, id } = actor;
      const mine = await readMine(services, actor);
      const w = words[locale].reports;
      const [happened, about] = (c.req.query('fait') ?? '').split('.');
      const draftDone = isId(about) ? reportDraftName(about, id) : undefined;
      const flash =
        happened === 'signale' ? { kind: 'success' as const, message: w.filed, draftDone } : undefined;
      const body = MinePage({ locale, now: services.now(), ...mine });
      return draw(c, { title: w.mineTitle, section: 'more', body, flash });
    }),
  ];
}
