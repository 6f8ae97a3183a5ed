import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expertFieldFrom, type ExpertField } from '../../../language/expert-fields.ts';
import { themeFrom, type Theme } from '../domain/themes.ts';

/** A question of the demonstration with its answers, as its file tells them. Days are counted back from today. */
export type DemoThread = {
  name: string;
  theme: Theme;
  reach: 'all' | 'department' | 'relay';
  /** A persona's name, or the slug of a department. */
  author: string;
  /** Asked without a name. */
  unsigned: boolean;
  /** The field it is sent to; what an expert persona answers there bears it. */
  field: ExpertField | null;
  days: number;
  title: string;
  body: string;
  answers: DemoAnswer[];
};

export type DemoAnswer = {
  author: string;
  days: number;
  thanks: number;
  /** The one its asker marked. */
  helped: boolean;
  /** Given without a name. */
  unsigned: boolean;
  /** The same person as before under this slug comes back. */
  again: boolean;
  body: string;
};

/** Reads every thread of `<folder>/entraide`, in the order of their names. Throws a sentence naming a faulty file. */
export function readThreads(folder: string): DemoThread[] {
  const place = join(folder, 'entraide');
  return readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readThread(name, readFileSync(join(place, name), 'utf8')));
}

/** Reads one file: front matter, `# title`, text, then `## who · days · merci n [· aidée] [· suite] [· sans nom]` and texts. */
export function readThread(name: string, text: string): DemoThread {
  const [, front = '', rest = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const facts = new Map(
    front.split('\n').map((line) => [line.split(':')[0]?.trim() ?? '', line.split(':')[1]?.trim() ?? '']),
  );
  const [head = '', ...parts] = rest.split(/^## /m);
  const [title = '', ...lines] = head.trim().split('\n');
  const theme = themeFrom(facts.get('theme'));
  const reach = facts.get('reach');
  const days = Number(facts.get('days'));
  const author = facts.get('author');
  const known = reach === 'all' || reach === 'department' || reach === 'relay';
  if (!theme || !known || !author || !Number.isFinite(days) || !title.startsWith('# '))
    throw new Error(`${name} is not a thread of the demonstration.`);
  return {
    name, theme, reach, author, days, unsigned: facts.get('nom') === 'non', field: expertFieldFrom(facts.get('domaine')),
    title: title.slice(2).trim(),
    body: lines.join('\n').trim(),
    answers: parts.map((part) => readAnswer(name, part)),
  }; // oxfmt-ignore
}

function readAnswer(name: string, part: string): DemoAnswer {
  const [head = '', ...lines] = part.trim().split('\n');
  const [author = '', days, thanks = '', ...marks] = head.split('·').map((piece) => piece.trim());
  const read = { days: Number(days), thanks: Number(thanks.replace('merci', '')) };
  if (!author || !Number.isFinite(read.days) || !Number.isFinite(read.thanks))
    throw new Error(`${name}: « ${head} » is not the head of an answer.`);
  return {
    ...read,
    author,
    helped: marks.includes('aidée'),
    unsigned: marks.includes('sans nom'),
    again: marks.includes('suite'),
    body: lines.join('\n').trim(),
  };
}
