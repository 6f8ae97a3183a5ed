/** Plans departments in flu, beside what one would do by hand, and plain assignments beside npm munkres. */
import { parseArgs } from 'node:util';
import { benchAssignment } from './replacements/assignment.ts';
import { benchPlans } from './replacements/plans.ts';

const parts = { plans: benchPlans, assignment: benchAssignment };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '200,1000,3000' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10))
  throw new RangeError('--sizes takes whole numbers, 10 or more, with commas.');
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new RangeError('--seconds takes a number above 0.');
const names = Object.keys(parts) as (keyof typeof parts)[];
const asked = positionals.length > 0 ? names.filter((name) => positionals.includes(name)) : names;
const unknown = positionals.filter((name) => !names.some((known) => known === name));
if (unknown.length > 0) throw new RangeError(`The parts are: ${names.join(', ')}.`);

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
for (const name of asked) {
  const table = await parts[name]({ sizes, seconds, seed: Number(values.seed) }, say);
  process.stdout.write(`${table}\n`);
}
