import type { Person } from '../../../language/actor.ts';
import type { ExpertField } from '../../../language/expert-fields.ts';
import { done, failed, Forbidden, type Outcome } from '../../../language/failure.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { transact } from '../../../platform/db/database.ts';
import type { Services } from '../../../platform/services.ts';
import { chosenAudience } from '../domain/audience.ts';
import { may } from '../domain/reader.ts';
import type { Theme } from '../domain/themes.ts';
import { splitText } from '../domain/writing.ts';
import { insertQuestion, questionMinted } from '../store/questions.ts';
import { reachOf } from '../store/reach.ts';
import { learnableWords, writeTerms } from '../store/terms.ts';
import { keepAlias } from '../store/unsigned.ts';
import { guarded } from './guard-text.ts';
import { mayPost, type Refusal } from './may-post.ts';
import { addressedTo, unsignedPostId, whoInThread } from './write-unsigned.ts';

export type Asking = {
  /** Minted when the form was shown. */
  id: string;
  text: string;
  theme: Theme;
  /** `all`, or one of the actor's own circles. */
  audience: string;
  /** Keys of findings that their writer said point to nobody. */
  kept: readonly string[];
  /** Without her name. */
  unsigned?: boolean;
  /** The field whose experts it is sent to as well. */
  field?: ExpertField | null;
};

export type AskFailure = Refusal | { kind: 'not-her-audience' };

/**
 * Posts a question: what points to somebody is masked first, unless expressly kept. The same form sent again by
 * the same person is the question she already asked, whatever else is sent with it. A newcomer's may be held first.
 * Answers the question's id: that of the form, or another one when it is asked without a name.
 */
export async function askQuestion(
  services: Services,
  actor: Person,
  { id: formId, text, theme, audience: chosen, kept, unsigned = false, field = null }: Asking,
): Promise<Outcome<{ id: string }, AskFailure>> {
  if (!may.ask(actor)) throw new Forbidden('ask');
  const hiddenId = unsignedPostId(services, actor, formId);
  const asked = await questionMinted(services.db, actor, [formId, hiddenId]);
  if (asked) return sameForm(asked);
  const reach = await reachOf(services.db, actor);
  const audience = chosenAudience(reach, chosen);
  if (!audience) return failed({ kind: 'not-her-audience' });
  const posting = await mayPost(services, actor, 'ask', text);
  if (posting.refusal) return failed(posting.refusal);
  const { held } = posting;

  const now = services.now();
  const id = unsigned ? hiddenId : formId;
  const { title, body } = splitText(guarded('text', text, kept));
  const circle = addressedTo(reach, audience);
  return transact(services.db, async (trx) => {
    const thread = { questionId: id, audience, addressedTo: circle };
    const author = unsigned ? await whoInThread(trx, actor, thread) : { personId: actor.id };
    const question = { id, author, audience, theme, field, title, body, addressedTo: circle, held, now };
    const filed = await insertQuestion(trx, question);
    if (!filed) return sameForm(await questionMinted(trx, actor, [id]));
    if ('alias' in author) await keepAlias(trx, actor, id, author.alias);
    const found = { ...question, ...filed, helped: false, answered: false, answers: '' };
    if (held) await services.jobs.emit(trx, { type: 'post-held', questionId: id, answerId: null });
    else await writeTerms(trx, [found], learnableWords(`${title} ${body}`));
    await recordAudit(trx, {
      actor: unsigned ? 'unsigned' : actor,
      action: 'ask-question',
      subject: `question:${id}`,
      details: { theme, audience, field, held },
    });
    if (!held) await services.jobs.emit(trx, { type: 'question-asked', questionId: id });
    return done({ id });
  });
}

/** An id is minted by chance alone: one that is somebody else's was not minted for this form. */
function sameForm(asked: { id: string; own: boolean } | null) {
  if (!asked?.own) throw new Forbidden('ask under this id');
  return done({ id: asked.id });
}
