import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { channels, groups, noticeKinds, rulesOf } from './domain/kinds.ts';
import { fr } from './words.ts';

const document = new URL('../../../docs/messages.md', import.meta.url);
const [start, end] = ['<!-- début du tableau des messages -->', '<!-- fin du tableau des messages -->'];

const urgencies = { urgent: 'oui, même la nuit', usual: '', quiet: 'groupé seulement' };

/** The table of kinds, as people who run a house read it. */
function drawTable(): string {
  const rows = groups.flatMap((group) =>
    noticeKinds
      .filter((kind) => rulesOf(kind).group === group)
      .map((kind) => {
        const { defaults, urgency, alwaysListed } = rulesOf(kind);
        const ways = channels.map((channel) => fr.choices.rhythms[defaults[channel]].toLowerCase());
        const inApp = alwaysListed ? 'toujours' : ways[0];
        const cells = [fr.choices.groups[group], fr.kinds[kind].choice, inApp, ...ways.slice(1)];
        return `| ${[...cells, urgencies[urgency], `\`${kind}\``].join(' | ')} |`;
      }),
  );
  return [
    '| Sur | Message | Dans RAVie | Notification | Courriel | SMS | Pressé | Dans le code |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

test('docs/messages.md has the table of kinds (run vitest with -u to write it again)', async () => {
  const page = await readFile(document, 'utf8');
  const [before = '', rest = ''] = page.split(start);
  const [, after = ''] = rest.split(end);
  const drawn = `${before}${start}\n\n${drawTable()}\n\n${end}${after}`;
  await expect(drawn).toMatchFileSnapshot('../../../docs/messages.md');
});
