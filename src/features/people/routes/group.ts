import { NotFound } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { signedIn } from '../../../platform/http/policy.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { centreToRun, enterGroup, planGroup, type GroupFailure } from '../actions/enter-group.ts';
import { textOfFile } from '../group-file.ts';
import { GroupPage, GroupPlanPage } from '../pages/group.tsx';
import { words } from '../words.ts';

/** Entering the people of a relay from a file: choose, look at what would happen, confirm. */
export function groupRoutes({ services, draw }: House): Route[] {
  const drawForm = async (c: RavieContext, fault: GroupFailure['kind'] | 'no-file' | null) => {
    const actor = personOf(c);
    const { locale } = actor;
    const w = words[locale].group;
    const centre = await centreToRun(services.db, actor, c.req.param('id') ?? '');
    const errors = fault ? [{ field: 'fichier', message: w.failures[fault] }] : [];
    const status = fault === 'too-often' ? 429 : fault ? 422 : 200;
    return draw(c, {
      title: w.title,
      section: 'centre',
      body: GroupPage({ locale, centre, errors }),
      status,
    });
  };

  return [
    get('/relais/:id/groupe', signedIn, (c) => drawForm(c, null)),

    post('/relais/:id/groupe', signedIn, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const centreId = c.req.param('id') ?? '';
      const { text, confirmed } = await readBody(c);
      if (text === null) return drawForm(c, 'no-file');
      if (confirmed) {
        const entered = await enterGroup(services, actor, { centreId, text });
        return entered.ok
          ? c.redirect(`${urls.centre(centreId)}?fait=groupe`, 303)
          : drawForm(c, entered.failure.kind);
      }
      const planned = await planGroup(services, actor, { centreId, text });
      if (!planned.ok) return drawForm(c, planned.failure.kind);
      const body = GroupPlanPage({ locale, ...planned.value, text });
      return draw(c, { title: words[locale].group.planTitle, section: 'centre', body });
    }),
  ];
}

/** The file chosen, or its text sent back to be confirmed; null when there is neither. */
async function readBody(c: RavieContext): Promise<{ text: string | null; confirmed: boolean }> {
  const body = await c.req.parseBody().catch((error: unknown) => {
    if (error instanceof TypeError) return null;
    throw error;
  });
  if (!body) throw new NotFound();
  const { fichier, texte } = body;
  const confirmed = body['confirmer'] === 'oui';
  if (typeof texte === 'string' && texte.trim() !== '') return { text: texte.trimStart(), confirmed };
  if (!(fichier instanceof File) || fichier.size === 0) return { text: null, confirmed: false };
  return { text: textOfFile(await fichier.bytes()), confirmed: false };
}
