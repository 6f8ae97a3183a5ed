import { nameOf, type Observed } from './observe.ts';

const meaning: Record<string, string> = {
  '200': 'the page, or the answer',
  '303': 'done, and led on',
  'sign in': 'led to sign in, and back',
  '403': 'refused',
  '404': 'not there, or not for this person: both look the same',
  '422': 'let in, and asked to put something right',
  '503': 'not ready: the tests run without the queue',
};

const intro = `# Who may do what

Every address of the house, asked by every role, on the demonstration network: what is written here was observed, not
declared. \`npm test\` asks again and fails when an answer changes. After a change that was meant, write this page again with
\`RAVIE_WRITE_ACCESS=1 npm test -- pg18\`, and read the difference before committing it.

“Of Guéret” and “of Dieppe” are two relays far apart; Aubusson is another relay of the department of Guéret. The host, the
structure member, the territory lead and the moderator are of that department too. “A question for” somebody was asked by a
carer of there, and answered by another.
`;

/** The page docs/access.md, from what was observed. `everybody` are the people asked, in their order. */
export function drawAccess(observed: readonly Observed[], everybody: readonly string[]): string {
  const used = new Set(observed.flatMap(({ answers }) => answers.map(({ answer }) => answer)));
  const legend = Object.entries(meaning)
    .filter(([answer]) => used.has(answer))
    .map(([answer, words]) => `- **${answer}**: ${words}`);
  const same = observed.filter(({ answers }) => new Set(answers.map(({ answer }) => answer)).size === 1);
  const different = observed.filter((one) => !same.includes(one));
  const open = same.map(
    ({ route, subject, answers }) =>
      `| ${nameOf(route)} | ${route.policy.name} | ${subject.what} | ${answers[0]?.answer ?? ''} |`,
  );
  const routes = Map.groupBy(different, ({ route }) => nameOf(route));
  return [
    intro,
    `Asked: ${everybody.join(', ')}.\n`,
    'Answered:\n',
    ...legend,
    '\n## The same for everybody\n',
    '| Route | Open to | Asked for | Answer |',
    '|---|---|---|---|',
    ...open,
    '',
    ...[...routes].map(([name, rows]) => drawRoute(name, rows)),
  ].join('\n');
}

function drawRoute(name: string, rows: readonly Observed[]): string {
  const known = Object.keys(meaning);
  const answers = [...new Set(rows.flatMap((row) => row.answers.map(({ answer }) => answer)))].sort(
    (one, other) => known.indexOf(one) - known.indexOf(other),
  );
  const lines = rows.map(({ subject, answers: given }) => {
    const groups = answers.map((answer) =>
      given.filter((one) => one.answer === answer).map(({ who }) => who),
    );
    const most = Math.max(...groups.map(({ length }) => length));
    const cells = groups.map((who) =>
      who.length === given.length
        ? 'everybody'
        : who.length === most && most > 4
          ? 'everybody else'
          : who.join(', '),
    );
    return `| ${[subject.what, ...cells].join(' | ')} |`;
  });
  return [
    `## ${name}\n`,
    `Open to: ${rows[0]?.route.policy.name ?? ''}.\n`,
    `| Asked for | ${answers.join(' | ')} |`,
    `|---|${answers.map(() => '---|').join('')}`,
    ...lines,
    '',
  ].join('\n');
}
