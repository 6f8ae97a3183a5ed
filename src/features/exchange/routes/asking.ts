import { z } from 'zod';
import type { Person } from '../../../language/actor.ts';
import { expertFieldFrom, expertSlugs } from '../../../language/expert-fields.ts';
import { isId, newId } from '../../../language/ids.ts';
import { urls } from '../../../language/urls.ts';
import { personOf } from '../../../platform/http/asker.ts';
import { manyOf, readForm, readQuery, typedText, type Typed } from '../../../platform/http/form.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { askQuestion, type AskFailure } from '../actions/ask-question.ts';
import { readCircles, readOffers } from '../actions/read-circles.ts';
import { findSimilar } from '../actions/find-similar.ts';
import { guarded, pointOutIn } from '../actions/guard-text.ts';
import { guessTheme } from '../domain/guess-theme.ts';
import { themeFrom, themeSlugs, type Theme } from '../domain/themes.ts';
import { crowdEnough, isSmall } from '../domain/unsigned.ts';
import { sizes, splitText } from '../domain/writing.ts';
import { AskLaterPage, AskPage, SimilarFragment, type AskDraft } from '../pages/ask.tsx';
import { CheckPage } from '../pages/check.tsx';
import { suspensionOf } from '../store/writers.ts';
import { words } from '../words.ts';
import { errorsFrom, fault, readers, refusalIn, refusalStatus, unsignedField, writers } from './request.ts';

const many = z.union([z.string(), z.array(z.string())]).optional();

const asking = z.object({
  id: z
    .string()
    .refine(isId)
    .catch(() => newId()),
  text: z.string(fault('short')).min(sizes.shortest, fault('short')).max(sizes.longest, fault('long')),
  theme: z.string().optional().catch(undefined),
  audience: z.string(fault('audience')),
  keep: many,
  sansnom: unsignedField,
  specialiste: z.string().optional().catch(undefined),
  step: z.string().optional().catch(undefined),
});

const shared = z.string().max(sizes.longest).catch('').default('');
/** A text to begin with; from another app of the telephone, with its title and address (`share_target`). */
const prefill = z.object({ titre: shared, texte: shared, lien: shared });
const writing = z.object({ text: z.string().catch('').default('') });

/** What another app shares, in the order of a letter; many repeat the address in the text. */
function textShared({ titre, texte, lien }: z.output<typeof prefill>): string {
  const parts = [titre, texte, texte.includes(lien) ? '' : lien];
  return parts.filter((part, index) => part && parts.indexOf(part) === index).join('\n');
}

/** Asking: the form, what looks like it while one writes, the look before posting, and posting. */
export function askingRoutes({ services, draw }: House): Route[] {
  const drawAsk = async (c: RavieContext, draft: AskDraft, status: 200 | 422 | 429 = 200) => {
    const actor = personOf(c);
    const [offers, suspension] = await Promise.all([
      readOffers(services, actor),
      suspensionOf(services.db, actor, services.now()),
    ]);
    if (suspension) {
      const { locale } = actor;
      const body = AskLaterPage({ locale, now: services.now(), suspension });
      return draw(c, { title: words[locale].writing.askTitle, section: 'exchange', body, status });
    }
    const body = AskPage({ actor, ...offers, draft });
    return draw(c, { title: words[actor.locale].writing.askTitle, section: 'exchange', body, status });
  };

  return [
    get(urls.ask(), writers, (c) => {
      const query = readQuery(c, prefill);
      const text = query.ok ? textShared(query.value).slice(0, sizes.longest) : '';
      return drawAsk(c, {
        id: newId(),
        text,
        theme: '',
        audience: 'all',
        unsigned: false,
        field: '',
        errors: [],
      });
    }),

    // Asked while one writes; posted, since a draft has no business in an address.
    post(urls.similar(), readers, async (c) => {
      const actor = personOf(c);
      const form = await readForm(c, writing);
      const text = form.ok ? form.value.text : '';
      const similar = await findSimilar(services, actor, text.slice(0, sizes.longest));
      return c.html(SimilarFragment({ locale: actor.locale, similar }));
    }),

    // The look before posting is drawn at this address: asked for again, the form is what it stands for.
    get(urls.questions(), writers, (c) => c.redirect(urls.ask(), 303)),

    post(urls.questions(), writers, async (c) => {
      const actor = personOf(c);
      const form = await readForm(c, asking);
      const draft = (errors: FormError[]) => draftFrom(form.typed, errors);
      if (typedText(form.typed, 'step') === 'change') return drawAsk(c, draft([]));
      if (!form.ok) return drawAsk(c, draft(errorsFrom(actor, form.faults)), 422);
      const { id, text, audience, keep, step, sansnom: unsigned } = form.value;
      const field = expertFieldFrom(form.value.specialiste);
      const chosen = themeFrom(form.value.theme);
      const theme = chosen ?? themeOf(text);
      if (!theme) return drawAsk(c, draft(errorsFrom(actor, { theme: 'theme' })), 422);
      if (step !== 'publish') {
        const pointed = pointOutIn('text', text);
        const similar = await findSimilar(services, actor, text);
        const recognisable = unsigned ? await readCircles(services, actor) : null;
        const crowd = recognisable?.crowds.get(audience) ?? crowdEnough;
        if (pointed.length > 0 || similar.length > 0 || !chosen || isSmall(crowd)) {
          const hidden = {
            id,
            text,
            ...(unsigned && { sansnom: 'oui' }),
            ...(field && { specialiste: expertSlugs[field] }),
            // Where a wider circle is offered, it is chosen anew.
            ...(!isSmall(crowd) && { audience }),
            ...(chosen && { theme: themeSlugs[chosen] }),
          };
          const preview = guarded('text', text, []);
          const check = {
            what: 'question',
            action: urls.questions(),
            hidden,
            guessed: chosen ? null : themeSlugs[theme],
            pointed,
            preview,
            similar,
            unsigned: recognisable && { crowd, question: { audience, ...recognisable } },
          } as const;
          return draw(c, {
            title: words[actor.locale].writing.check.title,
            section: 'exchange',
            body: CheckPage({ locale: actor.locale, check }),
            status: 422,
          });
        }
      }
      const given = { id, text, theme, audience, kept: manyOf(keep), unsigned, field };
      const asked = await askQuestion(services, actor, given);
      if (asked.ok) return c.redirect(urls.question(asked.value.id, { fait: 'posee' }), 303);
      const { failure } = asked;
      const status = failure.kind === 'not-her-audience' ? 422 : refusalStatus(failure);
      return drawAsk(c, draft([errorFrom(actor, failure, services.now())]), status);
    }),
  ];
}

/** The theme for whoever did not touch one: she sees it, and can change it, before posting. */
function themeOf(text: string): Theme | null {
  const { title, body } = splitText(text);
  return guessTheme(title, body);
}

function draftFrom(typed: Typed, errors: FormError[]): AskDraft {
  const id = typedText(typed, 'id');
  return {
    id: isId(id) ? id : newId(),
    text: typedText(typed, 'text'),
    theme: typedText(typed, 'theme'),
    audience: typedText(typed, 'audience') || 'all',
    unsigned: typedText(typed, 'sansnom') === 'oui',
    field: typedText(typed, 'specialiste'),
    errors,
  };
}

function errorFrom(actor: Person, failure: AskFailure, now: Date): FormError {
  if (failure.kind === 'not-her-audience')
    return { field: 'audience', message: words[actor.locale].writing.faults.audience };
  return { field: 'text', message: refusalIn(actor, failure, now) };
}
