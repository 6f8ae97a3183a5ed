import { personById } from '../../features/people/actor.ts';
import {
  agreementOfCode,
  answerByLink,
  answerInAccount,
} from '../../features/replacements/actions/answer-agreement.ts';
import { tellEmployer } from '../../features/replacements/actions/ask-employers.ts';
import { followRequest } from '../../features/replacements/actions/asks-follow.ts';
import type { FollowedAgreement } from '../../features/replacements/domain/follow.ts';
import { freezeTerms, readPapers } from '../../features/replacements/actions/papers.ts';
import { cesuChecklist } from '../../features/replacements/domain/papers-cesu.ts';
import { contractOf } from '../../features/replacements/papers/contract.ts';
import { paperAsPdf } from '../../features/replacements/papers/pdf.ts';
import { mayEnterHome } from '../../features/replacements/store/agreement-homes.ts';
import { requestById } from '../../features/replacements/store/requests.ts';
import { shiftsOf } from '../../features/replacements/store/shifts.ts';
import { addressOf } from '../../features/work/store/addresses.ts';
import type { Person } from '../../language/actor.ts';
import type { Services } from '../../platform/services.ts';
import { demoAccountNamed } from '../demo/accounts.ts';
import { storyWords as w } from '../commands/words/story.ts';
import type { Telling } from './step.ts';

type Scene = { aicha: Person; josiane: Person; requestId: string };

/** Each employer answers, by his link, six figures or his account; then addresses open and contracts are ready. */
export async function agreeAndPrepare(services: Services, telling: Telling, scene: Scene): Promise<void> {
  const asked = await follow(services, scene);
  for (const agreement of asked) await oneEmployer(services, telling, scene, agreement);
  const request = await requestById(services.db, scene.aicha, scene.requestId);
  telling.add(
    'settled',
    'RAVie',
    request?.state === 'settled' ? w.settled : w.notSettled,
    request?.state === 'settled',
  );
  for (const agreement of asked) await prepare(services, telling, scene, agreement);
}

async function follow(services: Services, { aicha, requestId }: Scene): Promise<FollowedAgreement[]> {
  const request = await requestById(services.db, aicha, requestId);
  const shifts = await shiftsOf(services.db, requestId);
  const followed = request && (await followRequest(services, aicha, request, shifts));
  return followed?.agreements ?? [];
}

async function oneEmployer(
  services: Services,
  telling: Telling,
  { josiane }: Scene,
  agreement: FollowedAgreement,
): Promise<void> {
  const { id, employerId, employerName, toGive } = agreement;
  const way = await tellEmployer(services, services.db, id, 'employer-asked');
  const before = await mayEnterHome(services.db, josiane.id, employerId, services.now());
  telling.add(
    'tell-employer',
    'RAVie',
    w.told(employerName, w.ways[way ?? 'carer']),
    way !== null && !before,
    { employer: employerName, way },
  );
  if (way === 'account') {
    const georges = await personById(services.db, demoAccountNamed('georges') ?? '');
    const done = georges && (await answerInAccount(services, georges, id, 'agreed'));
    telling.add('agree', employerName, w.agrees(employerName, w.how.account), done?.ok === true);
    return;
  }
  // One by his link, the next by the figures he was told.
  const by = telling.steps.some((step) => step['by'] === 'link') ? 'code' : 'link';
  const byCode = toGive && by === 'code' ? await agreementOfCode(services, toGive.code, employerName) : null;
  const opens = by === 'link' || byCode?.id === id;
  const done = toGive && opens ? await answerByLink(services, toGive.token, 'agreed', by) : null;
  const again = toGive && (await answerByLink(services, toGive.token, 'declined', by));
  const once = again !== null && !again.ok && again.failure.kind === 'answered';
  telling.add('agree', employerName, w.agrees(employerName, w.how[by]), done?.ok === true && once, {
    by,
    once,
  });
}

async function prepare(
  services: Services,
  telling: Telling,
  { josiane }: Scene,
  agreement: FollowedAgreement,
): Promise<void> {
  const { id, employerId, employerName } = agreement;
  const opens = await mayEnterHome(services.db, josiane.id, employerId, services.now());
  const address = opens ? await addressOf(services.db, employerId) : null;
  telling.add(
    'home',
    'josiane',
    address ? w.home(employerName, address.street) : w.noHome(employerName),
    address !== null,
    { employer: employerName },
  );
  await freezeTerms(services, id);
  const { terms, street } = await readPapers(services, josiane, id);
  const pdf = await paperAsPdf(contractOf(terms, { ending: 'precise', street }));
  const isPdf = pdf.subarray(0, 5).toString() === '%PDF-';
  telling.add('contract', 'RAVie', w.contract(employerName, pdf.byteLength), isPdf, {
    employer: employerName,
    bytes: pdf.byteLength,
  });
  const list = cesuChecklist(terms);
  const steps = Array.isArray(list) ? list.length : Object.keys(list).length;
  telling.add('cesu', 'RAVie', w.cesu(steps), steps > 0, { employer: employerName });
}
