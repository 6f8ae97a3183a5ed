import type { Person } from '../../../language/actor.ts';
import { done, failed, Forbidden, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { chosenAudience } from '../domain/audience.ts';
import { may } from '../domain/reader.ts';
import type { Theme } from '../domain/themes.ts';
import { splitText } from '../domain/writing.ts';
import { askerOf, insertQuestion } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';
import { learnableWords, writeTerms } from '../store/terms.ts';
import { guarded } from './guard-text.ts';
import { mayPost, type Refusal } from './may-post.ts';

export type Asking = {
  /** Minted when the form was shown. */
  id: string;
  text: string;
  theme: Theme;
  /** `all`, or one of the actor's own circles. */
  audience: string;
  /** Keys of findings that their writer said point to nobody. */
  kept: readonly string[];
};

export type AskFailure = Refusal | { kind: 'not-her-audience' };

/**
 * Posts a question: what points to somebody is masked first, unless expressly kept. The same id sent again by
 * the same person is the question she already asked, whatever else is sent with it. A newcomer's may be held first.
 */
export async function askQuestion(
  services: Services,
  actor: Person,
  { id, text, theme, audience: chosen, kept }: Asking,
): Promise<Outcome<{ id: string }, AskFailure>> {
  if (!may.ask(actor)) throw new Forbidden('ask');
  const asked = await askerOf(services.db, id);
  if (asked) return sameForm(asked, actor, id);
  const reach = await reachOf(services.db, actor);
  const audience = chosenAudience(reach, chosen);
  if (!audience) return failed({ kind: 'not-her-audience' });
  const posting = await mayPost(services, actor, 'ask', text);
  if (posting.refusal) return failed(posting.refusal);
  const { held } = posting;

  const now = services.now();
  const { title, body } = splitText(guarded('text', text, kept));
  const addressedTo = reach.circles.find((circle) => circle.audience === audience)?.departmentCode ?? null;
  return transact(services.db, async (trx) => {
    const question = { id, authorId: actor.id, audience, theme, title, body, addressedTo, held, now };
    const filed = await insertQuestion(trx, question);
    if (!filed) return sameForm(await askerOf(trx, id), actor, id);
    const thread = { ...question, ...filed, helped: false, answered: false, answers: '' };
    if (held) await services.jobs.emit(trx, { type: 'post-held', questionId: id, answerId: null });
    else await writeTerms(trx, [thread], learnableWords(`${title} ${body}`));
    await recordAudit(trx, {
      actor,
      action: 'ask-question',
      subject: `question:${id}`,
      details: { theme, audience, held },
    });
    return done({ id });
  });
}

/** An id is minted by chance alone: one that is somebody else's was not minted for this form. */
function sameForm(asked: { authorId: string | null } | null, actor: Person, id: string) {
  if (asked?.authorId !== actor.id) throw new Forbidden('ask under this id');
  return done({ id });
}
