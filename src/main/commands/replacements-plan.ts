import { planProblem } from '../../features/planning/actions/plan.ts';
import { whereJsonBreaks } from '../../features/planning/domain/broken-json.ts';
import { readLocked, readProblem, type BadDocument } from '../../features/planning/domain/document.ts';
import { reasons, type Plan } from '../../features/planning/domain/plan.ts';
import type { Lock, Problem } from '../../features/planning/domain/problem.ts';
import type { Outcome } from '../../language/failure.ts';
import type { Work } from './command.ts';
import { parseJson, readDocument, readDocumentAt } from './document.ts';
import { WrongUsage } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { planLimits, type usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.plan;
const limits = { megabytes: 256, tooLarge: words.tooLarge };
const mostSeed = 2 ** 31 - 1;

/** `ravie replacements plan`: who goes where. Needs neither settings nor database. */
export const runReplacementsPlan: Work<typeof usages.replacementsPlan> = async (
  { options },
  { terminal, since: begun = performance.now() },
) => {
  if (options.input === undefined) throw new WrongUsage(words.needsInput);
  const seconds = readSeconds(options.seconds);
  const seed = readSeed(options.seed);
  // Until here the program was loaded, which counts too; half of what is given is for the plan, however slow that was.
  const since = Math.max(begun, performance.now() - (seconds * 1000) / 2);
  const text = await (options.input === '-'
    ? readDocument(terminal.input, limits)
    : readDocumentAt(options.input, limits));
  const { problem, locked } = parse(text);
  const plan = await planProblem(problem, { seconds, seed, since, locked: locked ?? [] });
  if (options.json) terminal.printJson(answerOf(plan, locked !== null));
  else tell(terminal, problem, plan);
  return 0;
};

/** What a machine is answered: of locks, only when the document gave some. */
function answerOf({ brokenLocks, ...answer }: Plan, withLocks: boolean): Partial<Plan> {
  return withLocks ? { ...answer, brokenLocks } : answer;
}

function tell(terminal: Terminal, { shifts }: Problem, plan: Plan): void {
  for (const { shift, carer, minutes } of plan.assignments) terminal.print(words.line(shift, carer, minutes));
  for (const { shift, why } of plan.uncovered) {
    const counts = reasons.flatMap((reason) => (why[reason] ? [words.reasons[reason](why[reason])] : []));
    terminal.print(words.uncovered(shift, counts.join(', ')));
  }
  for (const { shift, carer } of plan.brokenLocks) terminal.print(words.brokenLock(shift, carer));
  terminal.print(words.total(plan.coverage, shifts.length, plan.bound.coverage));
  terminal.print(words.faces(plan.faces, plan.minutes));
  terminal.print(words.ended[plan.ended]);
}

function readSeconds(given: string | undefined): number {
  const { usual, most } = planLimits;
  const seconds = given === undefined ? usual : Number(given);
  if (seconds > 0 && seconds <= most) return seconds;
  throw new WrongUsage(words.badSeconds(most));
}

function readSeed(given: string | undefined): number {
  const seed = Number(given ?? 0);
  if (Number.isInteger(seed) && seed >= 0 && seed <= mostSeed) return seed;
  throw new WrongUsage(commandWords.usage.badNumber('--seed', 0, mostSeed));
}

function parse(text: string): { problem: Problem; locked: Lock[] | null } {
  const given = parseJson(text, (broken) => words.notJson(whereJsonBreaks(broken)));
  return { problem: orRefuse(readProblem(given)), locked: orRefuse(readLocked(given)) };
}

function orRefuse<Found>(found: Outcome<Found, BadDocument>): Found {
  if (found.ok) return found.value;
  const { path, fault } = found.failure;
  throw new WrongUsage(words.wrong(path, words.why[fault]));
}
