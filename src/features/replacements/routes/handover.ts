import { z } from 'zod';
import { untilHeader } from '../../../language/copies.ts';
import { Forbidden } from '../../../language/failure.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { readForm, typedText } from '../../../platform/http/form.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { readSheet, writeHandover } from '../actions/handover.ts';
import type { Flagged } from '../domain/handover-guard.ts';
import { longest, mayWrite, sheetParts, type SheetPart, type SheetTexts } from '../domain/handover-sheet.ts';
import { SheetFormPage } from '../pages/handover-form.tsx';
import { SheetPage } from '../pages/handover.tsx';
import { replacing } from '../policies.ts';
import { words } from '../words.ts';

const text = (part: SheetPart) => z.string(part).max(longest[part], part).default('');

const sheetForm = z.object({
  gestures: text('gestures'),
  habits: text('habits'),
  keys: text('keys'),
  reassures: text('reassures'),
  avoid: text('avoid'),
  contacts: text('contacts'),
  relu: z.string().optional().catch(undefined),
});

/** What is to be known of a home: read by those who may, written by its two. */
export function handoverRoutes({ services, draw }: House): Route[] {
  const contractOf = (c: RavieContext) => c.req.param('contract') ?? '';

  const drawForm = async (
    c: RavieContext,
    typed: { texts: SheetTexts; errors?: FormError[]; flagged?: Flagged[] } | null,
  ) => {
    const actor = personOf(c);
    const { locale } = actor;
    const { sheet } = await readSheet(services, actor, contractOf(c));
    if (!mayWrite(sheet.reader)) throw new Forbidden('write the sheet');
    const { texts, ...wrong } = typed ?? { texts: sheet.texts };
    const body = SheetFormPage({ locale, personId: actor.id, sheet, texts, ...wrong });
    const title = words[locale].handover.title(sheet.employerName);
    return draw(c, { title, section: 'replacement', body, status: typed ? 422 : 200 });
  };

  return [
    get('/passation/:contract', replacing, async (c) => {
      const actor = personOf(c);
      const { locale } = actor;
      const w = words[locale].handover;
      const { sheet, address } = await readSheet(services, actor, contractOf(c));
      // A device that keeps the page forgets it then.
      if (sheet.until) c.header(untilHeader, String(sheet.until.getTime()));
      const body = SheetPage({ locale, sheet, address, now: services.now() });
      const saved = c.req.query('fait') === 'garde';
      const draftDone = `handover:${sheet.contractId}:${actor.id}`;
      const flash = saved ? { kind: 'success' as const, message: w.saved, draftDone } : undefined;
      return draw(c, { title: w.title(sheet.employerName), section: 'replacement', body, flash });
    }),

    get('/passation/:contract/modification', replacing, (c) => drawForm(c, null)),

    post('/passation/:contract', replacing, async (c) => {
      const actor = personOf(c);
      const contractId = contractOf(c);
      const form = await readForm(c, sheetForm);
      const w = words[actor.locale].handover;
      const texts = typedTexts(form.typed);
      if (!form.ok) {
        const wrong = sheetParts.filter((part) => form.faults[part] !== undefined);
        const errors = wrong.map((part) => ({ field: part, message: w.tooLong(longest[part]) }));
        return drawForm(c, { texts, errors });
      }
      const { relu, ...value } = form.value;
      const kept = await writeHandover(services, actor, {
        contractId,
        texts: value,
        lookedAgain: relu === 'oui',
      });
      if (!kept.ok) return drawForm(c, { texts, flagged: kept.failure.flagged });
      return c.redirect(urls.handover(contractId, { fait: 'garde' }), 303);
    }),
  ];
}

/** As it was typed, for drawing it again. */
function typedTexts(typed: Parameters<typeof typedText>[0]): SheetTexts {
  const of = (part: SheetPart) => typedText(typed, part);
  return {
    gestures: of('gestures'),
    habits: of('habits'),
    keys: of('keys'),
    reassures: of('reassures'),
    avoid: of('avoid'),
    contacts: of('contacts'),
  };
}
