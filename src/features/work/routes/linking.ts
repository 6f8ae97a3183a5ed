import { holds } from '../../../language/actor.ts';
import { urls } from '../../../language/urls.ts';
import { idOf, personOf } from '../../../platform/http/asker.ts';
import type { RavieContext } from '../../../platform/http/context.ts';
import { readTyped, typedText } from '../../../platform/http/form.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import type { FormError } from '../../../ui/form.tsx';
import type { House } from '../../../ui/house.ts';
import { dayFromText } from '../../law/domain/clock.ts';
import { correctContract } from '../actions/correct-contract.ts';
import { makeLinkCode, takeContract, type LinkFailure } from '../actions/link.ts';
import { CodePage } from '../pages/code.tsx';
import { hasContracts } from '../policies.ts';
import { words } from '../words.ts';
import type { FaultKey } from '../words/contract-faults.ts';
import { showContract } from './reading.ts';
import { contractOf, fault } from './request.ts';

const sentence: Record<LinkFailure['kind'], FaultKey> = {
  'unknown-code': 'unknownCode',
  'own-contract': 'ownCode',
  'too-many-tries': 'tooManyTries',
};

/** Codes that bring the other side in, and the end of a contract. */
export function linkingRoutes(house: House): Route[] {
  const { services, draw } = house;

  const drawCode = (c: RavieContext, code: string, errors: readonly FormError[] = []) => {
    const actor = personOf(c);
    const { locale } = actor;
    const side = holds(actor, 'carer') ? 'carer' : 'employer';
    const body = CodePage({ locale, side, code, errors });
    return draw(c, { title: words[locale].contracts.code.title, body, status: errors.length ? 422 : 200 });
  };

  return [
    get(urls.contractCode(), hasContracts, (c) => drawCode(c, '')),
    post(urls.contractCode(), hasContracts, async (c) => {
      const actor = personOf(c);
      const code = typedText(await readTyped(c), 'code').slice(0, 40);
      const taken = await takeContract(services, actor, code);
      if (taken.ok) return c.redirect(urls.employer(taken.value.contractId, { fait: 'relie' }), 303);
      return drawCode(c, code, [fault(actor.locale, 'code', sentence[taken.failure.kind])]);
    }),

    post('/employeurs/:id/code', hasContracts, async (c) => {
      const id = idOf(c);
      await makeLinkCode(services, personOf(c), id);
      return c.redirect(urls.employer(id, { fait: 'code' }), 303);
    }),

    post('/employeurs/:id/fin', hasContracts, async (c) => {
      const { actor, contract } = await contractOf(services.db, c);
      const typed = await readTyped(c);
      const goesOn = typedText(typed, 'continue') === 'oui';
      const endsOn = goesOn ? null : typedText(typed, 'ends_on').slice(0, 10);
      const wrong = (key: FaultKey) => showContract(house, c, [fault(actor.locale, 'ends_on', key)]);
      if (endsOn !== null && dayFromText(endsOn) === null) return wrong('date');
      if (endsOn !== null && endsOn < contract.startsOn) return wrong('dateOrder');
      await correctContract(services, actor, contract.id, { contract: { endsOn } });
      return c.redirect(urls.employer(contract.id, { fait: goesOn ? 'repris' : 'fini' }), 303);
    }),
  ];
}
