/** Plans departments in flu, solves plain assignments beside npm munkres, and looks for who could come among many. */
import { parseArgs } from 'node:util';
import { benchAssignment } from './replacements/assignment.ts';
import { measureCandidates } from './replacements/candidates.ts';
import { benchPlans, type Asked } from './replacements/plans.ts';

type Say = (sentence: string) => void;
type Part = { usualSizes: string; run: (asked: Asked & { requests: number }, say: Say) => Promise<string> };

const parts: Record<string, Part> = {
  plans: { usualSizes: '200,1000,3000', run: benchPlans },
  assignment: { usualSizes: '200,1000,3000', run: benchAssignment },
  candidates: { usualSizes: '10000,100000,1000000', run: measureCandidates },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    requests: { type: 'string', default: '100' },
  },
});
const [seconds, seed, requests] = [Number(values.seconds), Number(values.seed), Number(values.requests)];
if (!(seconds > 0)) throw new RangeError('--seconds takes a number above 0.');
if (!Number.isInteger(requests) || requests < 1)
  throw new RangeError('--requests takes a whole number, 1 or more.');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new RangeError(`The parts are: ${Object.keys(parts).join(', ')}.`);
  const sizes = (values.sizes ?? part.usualSizes).split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 10))
    throw new RangeError('--sizes takes whole numbers, 10 or more, with commas.');
  process.stdout.write(`${await part.run({ sizes, seconds, seed, requests }, say)}\n`);
}
