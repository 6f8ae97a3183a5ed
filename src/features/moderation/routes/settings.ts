import { z } from 'zod';
import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText, type Typed } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { flashOf } from '../../../ui/flash.ts';
import type { House } from '../../../ui/house.ts';
import { departmentsNamed } from '../store/departments.ts';
import { holdNewcomers } from '../actions/set-hold.ts';
import { SettingsPage, type HoldForm } from '../pages/settings.tsx';
import { words } from '../words.ts';
import { errorsFrom, moderators } from './request.ts';

/** What is proposed where nothing was chosen. */
const usual = { posts: 2, days: 7 } as const;

const fields = (code: string) =>
  z.object({
    [`hold-${code}`]: z.enum(['oui', 'non'], 'hold'),
    [`posts-${code}`]: z.coerce.number('posts').int('posts').min(1, 'posts').max(20, 'posts'),
    [`days-${code}`]: z.coerce.number('days').int('days').min(1, 'days').max(90, 'days'),
  });

/** How the first posts of newcomers are held, department by department. */
export function settingsRoutes({ services, draw }: House): Route[] {
  const drawSettings = async (c: RavieContext, failed: HoldForm | null) => {
    const actor = personOf(c);
    const { locale } = actor;
    const departments = await departmentsNamed(services.db, actor);
    const holds = departments.map(({ code, name, hold }): HoldForm => {
      if (failed?.departmentCode === code) return { ...failed, departmentName: name };
      const { posts, days } = hold ?? usual;
      return {
        departmentCode: code, departmentName: name, hold: hold ? 'oui' : 'non', posts: String(posts),
        days: String(days), errors: [],
      }; // oxfmt-ignore
    });
    const w = words[locale].cases;
    const body = SettingsPage({ locale, holds });
    const flash = flashOf(c, { garde: w.saved });
    return draw(c, { title: w.settingsTitle, section: 'more', body, flash, status: failed ? 422 : 200 });
  };

  return [
    get(urls.moderationSettings(), moderators, (c) => drawSettings(c, null)),

    post(urls.moderationSettings(), moderators, async (c) => {
      const actor = personOf(c);
      const departmentCode = typedText((await readForm(c, z.object({}))).typed, 'department');
      if (!/^[0-9AB]{2,3}$/.test(departmentCode)) throw new NotFound();
      const form = await readForm(c, fields(departmentCode));
      if (!form.ok) {
        const errors = errorsFrom(form.faults, words[actor.locale].cases.settingsFaults);
        return drawSettings(c, { ...typedHold(form.typed, departmentCode), errors });
      }
      const given = (name: string) => form.value[`${name}-${departmentCode}`];
      const hold =
        given('hold') === 'oui' ? { posts: Number(given('posts')), days: Number(given('days')) } : null;
      await holdNewcomers(services, actor, { departmentCode, hold });
      return c.redirect(`${urls.moderationSettings()}?fait=garde`, 303);
    }),
  ];
}

function typedHold(typed: Typed, code: string): Omit<HoldForm, 'errors'> {
  const text = (name: string) => typedText(typed, `${name}-${code}`);
  return {
    departmentCode: code,
    departmentName: '',
    hold: text('hold'),
    posts: text('posts'),
    days: text('days'),
  };
}
