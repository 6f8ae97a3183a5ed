import type { Refused } from '../../domain/offers/view.ts';
import { isId, newId } from '../../../../language/ids.ts';
import { urls } from '../../../../language/urls.ts';
import { NotFound } from '../../../../language/failure.ts';
import { idOf, personOf } from '../../../../platform/http/asker.ts';
import type { RavieContext } from '../../../../platform/http/context.ts';
import { readTyped, typedText, type Typed } from '../../../../platform/http/form.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { flashOf } from '../../../../ui/flash.ts';
import type { FormError } from '../../../../ui/form.tsx';
import type { House } from '../../../../ui/house.ts';
import { markPageRead } from '../../../messages/store/news.ts';
import { answerOffer, withdrawAnswer } from '../../actions/offers/answer.ts';
import { answerFacts } from '../../actions/offers/form-facts.ts';
import { readOffer } from '../../actions/offers/read.ts';
import { acceptAnswer, declineAnswer, withdrawOffer } from '../../actions/offers/settle.ts';
import { offerLimits } from '../../domain/offers/offer.ts';
import type { AnswerTyped } from '../../pages/offers/props.ts';
import { OfferPage } from '../../pages/offers/offer.tsx';
import { offerTitle } from '../../pages/offers/parts.tsx';
import { replacing } from '../../policies.ts';
import { words } from '../../words.ts';
import { reachFrom, shiftFrom } from './typed.ts';

const nothingToSay = { shifts: [], busy: [], reaches: [] };

type Again = { typed?: AnswerTyped; errors?: FormError[]; refused?: Refused };

/** One offer: answering it, choosing among the answers, taking back. */
export function offerAnsweringRoutes({ services, draw }: House): Route[] {
  const drawOffer = async (c: RavieContext, { typed, errors = [], refused }: Again = {}) => {
    const actor = personOf(c);
    const now = services.now();
    const view = await readOffer(services, actor, idOf(c));
    const facts = view.mayAnswer ? await answerFacts(services, actor, view.offer) : nothingToSay;
    const body = OfferPage({
      actor,
      now,
      view,
      ...facts,
      typed: typed ?? answerTyped({}),
      errors,
      refused: refused ?? null,
    });
    const w = words[actor.locale].offers;
    const title = offerTitle(view.offer, actor.locale, now);
    const status = refused ? 409 : errors.length > 0 ? 422 : 200;
    return draw(c, { title, section: 'replacement', body, flash: flashOf(c, w.done), status });
  };

  return [
    get('/remplacements/echanges/:id', replacing, async (c) => {
      await markPageRead(services.db, personOf(c), urls.hourOffer(idOf(c)), services.now());
      return drawOffer(c);
    }),

    post('/remplacements/echanges/:id/reponses', replacing, async (c) => {
      const actor = personOf(c);
      const id = idOf(c);
      const form = await readTyped(c);
      const typed = answerTyped(form);
      const { faults } = words[actor.locale].offerForms;
      if (typed.word.trim().length > offerLimits.word)
        return drawOffer(c, {
          typed,
          errors: [{ field: 'mot', message: faults.wordLong(offerLimits.word) }],
        });
      const answered = await answerOffer(services, actor, id, {
        id: typed.id,
        word: typed.word,
        reach: reachFrom(form),
        shift: shiftFrom(typed.shift),
      });
      if (answered.ok) return c.redirect(urls.hourOffer(id, { fait: 'repondu' }), 303);
      const { failure } = answered;
      if (failure.kind === 'no-shift')
        return drawOffer(c, { typed, errors: [{ field: 'heure', message: faults.shift }] });
      if (failure.kind === 'no-contact')
        return drawOffer(c, { typed, errors: [{ field: 'joindre', message: faults.reach }] });
      return drawOffer(c, { typed, refused: failure });
    }),

    post('/remplacements/echanges/:id/reponses/retrait', replacing, async (c) => {
      await withdrawAnswer(services, personOf(c), idOf(c));
      return c.redirect(urls.hourOffers({ fait: 'repris' }), 303);
    }),

    post('/remplacements/echanges/:id/choix', replacing, async (c) => {
      const actor = personOf(c);
      const id = idOf(c);
      const typed = await readTyped(c);
      const answerId = typedText(typed, 'reponse');
      if (!isId(answerId)) throw new NotFound();
      if (typedText(typed, 'acte') === 'non') {
        await declineAnswer(services, actor, id, answerId);
        return c.redirect(urls.hourOffer(id, { fait: 'non' }), 303);
      }
      const accepted = await acceptAnswer(services, actor, id, answerId);
      if (accepted.ok) return c.redirect(urls.hourOffer(id, { fait: 'conclu' }), 303);
      return drawOffer(c, { refused: accepted.failure });
    }),

    post('/remplacements/echanges/:id/retrait', replacing, async (c) => {
      await withdrawOffer(services, personOf(c), idOf(c));
      return c.redirect(urls.hourOffers({ fait: 'retire' }), 303);
    }),
  ];
}

function answerTyped(typed: Typed): AnswerTyped {
  const id = typedText(typed, 'id');
  return {
    id: isId(id) ? id : newId(),
    shift: typedText(typed, 'heure').slice(0, 80),
    word: typedText(typed, 'mot'),
    reach: typedText(typed, 'joindre'),
  };
}
