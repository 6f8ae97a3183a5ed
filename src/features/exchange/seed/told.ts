import { urls } from '../../../language/urls.ts';
import type { PlantedNotice } from '../../messages/seed.ts';
import type { PlantedThread } from './plant.ts';

/** How far back the list of news of the demonstration goes, in days. */
const lately = 30;

/**
 * What its people were told of these threads: answers to their questions, and thanks for their answers. What came
 * after the asker last looked is still new to her.
 */
export function toldOf(threads: readonly PlantedThread[], now: Date): PlantedNotice[] {
  const since = now.getTime() - lately * 86_400_000;
  return threads
    .flatMap((thread) => thread.answers.flatMap((answer) => ofAnswer(thread, answer)))
    .filter(({ at }) => at.getTime() > since);
}

function ofAnswer(thread: PlantedThread, answer: PlantedThread['answers'][number]): PlantedNotice[] {
  const { id: factId, answeredAt: at } = answer;
  const path = urls.answer(thread.id, factId);
  const told: PlantedNotice[] = [];
  if (answer.authorId !== thread.authorId) {
    const readAt = at > thread.seenAt ? null : thread.seenAt;
    told.push({ kind: 'answer-to-my-question', to: thread.authorId, factId, path, at, readAt });
  }
  if (answer.thankedBy.length > 0)
    told.push({ kind: 'thanked', to: answer.authorId, factId, path, at, readAt: thread.seenAt });
  return told;
}
