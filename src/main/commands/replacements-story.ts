import { tellStory } from '../story/replacement.ts';
import type { Work } from './command.ts';
import { Refusal } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { usages } from './usages.ts';
import { storyWords as words } from './words/story.ts';

/** `ravie replacements story`: a replacement from end to end, in a transaction that is rolled back. */
export const runReplacementsStory: Work<typeof usages.replacementsStory> = async (
  { options },
  { config: read, terminal },
) => {
  const outcome = { holds: false };
  const ended = await onGround(await read(), terminal, async (ground) => {
    await requireMigrated(ground);
    const story = await tellStory(ground.services);
    if (!story) throw new Refusal(words.needsDemo);
    outcome.holds = story.ok;
    if (options.json) terminal.printJson(story);
    else {
      for (const { step, who, says, ok } of story.steps) terminal.print(words.line(step, who, says, ok));
      terminal.print(words.total(story.seconds.toFixed(1).replace('.', ','), story.ok));
    }
  });
  return ended === 0 && !outcome.holds ? 1 : ended;
};
