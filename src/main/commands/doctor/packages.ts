import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root } from '../../root.ts';
import { fine, skipped, wrong, type Check, type Finding } from './check.ts';
import { doctorWords } from './words.ts';

const words = doctorWords.packages;
const patience = 20_000;

/** Known weaknesses of the packages we run on, as npm tells them: the only check that asks the internet. */
export const packageChecks: readonly Check[] = [
  { id: 'packages', look: async () => readAdvisories(await askNpm()) },
];

/** What npm answers, whatever its exit code: it also ends badly when it has found something. */
async function askNpm(): Promise<string> {
  const line = ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=8000'];
  try {
    return (await promisify(execFile)('npm', line, { cwd: root, timeout: patience })).stdout;
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
}

/** npm's report, second version: what concerns us of it. */
const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']) }),
  ),
});

const byWeight = ['critical', 'high', 'moderate', 'low', 'info'] as const;

/** Reads `npm audit --json`: nothing known, packages to update (the worst first), or that it could not be asked. */
export function readAdvisories(output: string): Finding {
  const parsed = report.safeParse(parse(output));
  if (!parsed.success) return skipped(words.notAsked);
  const found = Object.entries(parsed.data.vulnerabilities)
    .sort(([, one], [, other]) => byWeight.indexOf(one.severity) - byWeight.indexOf(other.severity))
    .map(([name, { severity }]) => words.weak(name, severity));
  return found.length ? wrong(words.known(found), words.mend) : fine(words.none);
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
