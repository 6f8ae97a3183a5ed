import { z } from 'zod';
import { Forbidden } from '../../../language/failure.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { House } from '../../../ui/house.ts';
import { lookBehind } from '../actions/look-behind.ts';
import { readCase } from '../actions/read-case.ts';
import { VeilPage, veilDraftName, type Veil } from '../pages/veil.tsx';
import { words } from '../words.ts';
import { moderators } from './request.ts';

/** Looking behind a post without a name: the page that says what it costs, and the act. */
export function veilRoutes({ services, draw }: House): Route[] {
  const drawVeil = async (c: RavieContext, veil: Veil, status: 200 | 409 | 422 | 429 = 200) => {
    const { locale } = personOf(c);
    const { file, post } = await readCase(services, personOf(c), idOf(c));
    const w = words[locale].veils;
    const body = VeilPage({ locale, caseId: file.id, post, veil });
    const seen = veil.kind === 'found';
    const flash = seen
      ? { kind: 'success' as const, message: w.wasSeen, draftDone: veilDraftName(file.id) }
      : undefined;
    return draw(c, { title: w.title, section: 'more', body, status, flash });
  };

  return [
    get('/moderation/dossiers/:id/auteur', moderators, async (c) => {
      const { unsigned, mayReveal } = await readCase(services, personOf(c), idOf(c));
      if (!unsigned) return drawVeil(c, { kind: 'signed' });
      if (!mayReveal) throw new Forbidden('reveal');
      return drawVeil(c, { kind: 'asking', reason: '', errors: [] });
    }),

    // The name is in this answer alone: no address shows it again without another reason.
    post('/moderation/dossiers/:id/auteur', moderators, async (c) => {
      const actor = personOf(c);
      // Also says no to who wrote it herself.
      const { unsigned } = await readCase(services, actor, idOf(c));
      if (!unsigned) return drawVeil(c, { kind: 'signed' }, 409);
      const { typed } = await readForm(c, z.object({}));
      const reason = typedText(typed, 'reason');
      const seen = await lookBehind(services, actor, idOf(c), reason);
      if (seen.ok) return drawVeil(c, { kind: 'found', author: seen.value });
      const { kind } = seen.failure;
      switch (kind) {
        case 'signed':
          return drawVeil(c, { kind: 'signed' }, 409);
        case 'author-gone':
          return drawVeil(c, { kind: 'gone' }, 409);
        case 'no-reason':
        case 'too-many': {
          const errors = [{ field: 'reason', message: words[actor.locale].veils.faults[kind] }];
          return drawVeil(c, { kind: 'asking', reason, errors }, kind === 'no-reason' ? 422 : 429);
        }
      }
    }),
  ];
}
