import { readdirSync, readFileSync } from 'node:fs';

/** USER_HZ: what Linux counts processor time in, for programs, on every machine Node runs on. */
const ticksPerSecond = 100;

type Stat = { parent: number; own: number; ended: number };

/**
 * Processor time used by a process and its children since they began, children that have ended included, user and
 * system together, in milliseconds (see proc_pid_stat(5)). To be compared before and after. Linux only.
 */
export function cpuOf(pid: number): number {
  const { own, ended } = statOf(pid) ?? { own: 0, ended: 0 };
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat?.parent === pid);
  const ticks = children.reduce((sum, child) => sum + (child?.own ?? 0), own + ended);
  return (ticks / ticksPerSecond) * 1000;
}

/** Null when the process has just ended. */
function statOf(pid: number): Stat | null {
  try {
    // The name of the program, in parentheses, may hold anything: fields are counted after it.
    const fields =
      readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11);
    return { parent, own: user + system, ended: endedUser + endedSystem };
  } catch {
    return null;
  }
}
