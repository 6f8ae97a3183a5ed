import { z } from 'zod';
import { holds, scopeIds, type Person } from '../../../language/actor.ts';
import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import type { Policy } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { dayAsText, wallClock } from '../../law/domain/clock.ts';
import { allDepartments } from '../../places/store.ts';
import { changeLine, type LineChange } from '../actions/department/change-line.ts';
import { makePlan, solveAgain } from '../actions/department/make-plan.ts';
import { publishPlan } from '../actions/department/publish-plan.ts';
import { readLine, readPlan } from '../actions/department/read-plan.ts';
import type { PlanState } from '../domain/department/plan.ts';
import { may } from '../domain/rights.ts';
import { LinePage } from '../pages/department/line.tsx';
import { PlanPage } from '../pages/department/plan.tsx';
import { PlansPage, type PlanDraft } from '../pages/department/plans.tsx';
import { plansFor } from '../store/department/plans.ts';
import { words } from '../words.ts';

/** Who plans the open hours of a whole department. */
const planning: Policy = { name: 'plans a department', allows: may.planSome };

const plan = z.object({
  id: z.string().refine(isId),
  departement: z.string(),
  du: z.string(),
  au: z.string(),
});
const change = z.object({
  geste: z.enum(['fixe', 'libre', 'personne', 'elle']),
  qui: z.string().refine(isId).optional().catch(undefined),
});

/** How many plans a list shows. */
const listed = 20;

/** A whole department at once: what its coordinator prepares, changes and publishes. */
export function departmentRoutes({ services, draw }: House): Route[] {
  const drawPlans = async (c: RavieContext, given: Partial<PlanDraft>, status: 200 | 422 = 200) => {
    const actor = personOf(c);
    const departments = (await allDepartments(services.db)).filter(({ code }) => mine(actor, code));
    const now = services.now();
    const { day } = wallClock(now, departments[0]?.timeZone ?? 'Europe/Paris');
    const draft = {
      id: newId(),
      department: actor.departmentCode ?? '',
      from: dayAsText(day + 1),
      until: dayAsText(day + 7),
      errors: [],
      ...given,
    };
    const plans = await plansFor(services.db, actor, listed);
    const body = PlansPage({ locale: actor.locale, now, departments, plans, draft });
    return draw(c, { title: words[actor.locale].department.title, section: 'replacement', body, status });
  };

  const drawLine = async (c: RavieContext, error: string | null, status: 200 | 422 = 200) => {
    const actor = personOf(c);
    const view = await readLine(services, actor, { planId: idOf(c, 'id'), shiftId: idOf(c, 'shiftId') });
    const body = LinePage({ locale: actor.locale, now: services.now(), ...view, error });
    return draw(c, {
      title: words[actor.locale].department.lineTitle,
      section: 'replacement',
      body,
      status,
    });
  };

  return [
    get(urls.departmentPlans(), planning, (c) => drawPlans(c, {})),

    post(urls.departmentPlans(), planning, async (c) => {
      const actor = personOf(c);
      const { faults } = words[actor.locale].department;
      const form = await readForm(c, plan);
      const typed = (name: string) => typedText(form.typed, name);
      const again = (message: string) =>
        drawPlans(
          c,
          {
            department: typed('departement'),
            from: typed('du'),
            until: typed('au'),
            errors: [{ field: 'au', message }],
          },
          422,
        );
      if (!form.ok) return again(faults['bad-days']);
      const { id, departement: departmentCode, du: fromDay, au: untilDay } = form.value;
      const made = await makePlan(services, actor, { id, departmentCode, fromDay, untilDay });
      if (!made.ok) return again(faults[made.failure.kind]);
      return c.redirect(urls.departmentPlan(id), 303);
    }),

    get('/remplacements/departement/:id', planning, async (c) => {
      const actor = personOf(c);
      const w = words[actor.locale].department;
      const view = await readPlan(services, actor, idOf(c, 'id'));
      const body = PlanPage({ locale: actor.locale, now: services.now(), ...view });
      const flash = flashOf(c.req.query('fait') ?? '', view.plan.state, w);
      return draw(c, { title: w.planOf(view.plan.departmentName), section: 'replacement', body, flash });
    }),

    post('/remplacements/departement/:id/recherche', planning, async (c) => {
      const again = await solveAgain(services, personOf(c), idOf(c, 'id'));
      return again.ok ? c.redirect(urls.departmentPlan(idOf(c, 'id')), 303) : asItStands(c);
    }),

    post('/remplacements/departement/:id/publication', planning, async (c) => {
      const published = await publishPlan(services, personOf(c), idOf(c, 'id'));
      if (!published.ok) return asItStands(c);
      return c.redirect(urls.departmentPlan(idOf(c, 'id'), { fait: `publie.${published.value.asked}` }), 303);
    }),

    get('/remplacements/departement/:id/:shiftId', planning, (c) => drawLine(c, null)),

    post('/remplacements/departement/:id/:shiftId', planning, async (c) => {
      const actor = personOf(c);
      const [planId, shiftId] = [idOf(c, 'id'), idOf(c, 'shiftId')];
      const form = await readForm(c, change);
      const meant = form.ok ? changeFrom(form.value) : null;
      if (!meant) return drawLine(c, null, 422);
      const changed = await changeLine(services, actor, { planId, shiftId, change: meant });
      if (!changed.ok && changed.failure.kind === 'not-ready') return asItStands(c);
      if (!changed.ok) return drawLine(c, words[actor.locale].department.faults['does-not-fit'], 422);
      return c.redirect(urls.departmentPlan(planId, { fait: 'change' }), 303);
    }),
  ];
}

/** From a page that was drawn before: the plan as it is now, which says so. */
const asItStands = (c: RavieContext) =>
  c.redirect(urls.departmentPlan(idOf(c, 'id'), { fait: 'avant' }), 303);

/** What is said of what was just done: `publie.5`, `change`, `avant`. */
function flashOf(done: string, state: PlanState, w: (typeof words)['fr']['department']) {
  const [said, asked] = done.split('.');
  if (said === 'publie') {
    const kind = Number(asked) > 0 ? ('success' as const) : ('warn' as const);
    return { kind, message: w.wasPublished(Number(asked)) };
  }
  if (said === 'change') return { kind: 'success' as const, message: w.wasChanged };
  if (said !== 'avant') return undefined;
  return { kind: 'warn' as const, message: state === 'published' ? w.alreadyPublished : w.changedSince };
}

function changeFrom({ geste, qui }: z.output<typeof change>): LineChange | null {
  switch (geste) {
    case 'fixe':
      return { kind: 'hold' };
    case 'libre':
      return { kind: 'free' };
    case 'personne':
      return { kind: 'nobody' };
    case 'elle':
      return qui === undefined ? null : { kind: 'give', carerId: qui };
  }
}

const mine = (actor: Person, code: string): boolean =>
  holds(actor, 'national_coordinator') || scopeIds(actor, 'territory_lead', 'department').includes(code);
