import { sql } from 'kysely';
import type { Config } from '../../platform/config.ts';
import { standOn, type Ground } from '../ground.ts';
import type { Work } from './command.ts';
import { examine, fine, skipped, wrong, type Check, type Examined } from './doctor/check.ts';
import { databaseChecks } from './doctor/database.ts';
import { gatewayChecks } from './doctor/gateways.ts';
import { dataChecks, machineChecks } from './doctor/machine.ts';
import { packageChecks } from './doctor/packages.ts';
import { readSettings, settingChecks } from './doctor/settings.ts';
import { doctorWords as words } from './doctor/words.ts';
import { explain } from './explain.ts';
import type { Terminal } from './terminal.ts';
import { sayIfSlow } from './stand.ts';
import type { usages } from './usages.ts';

/** `ravie doctor`: what is wrong with an installation, and how to mend it. */
export const runDoctor: Work<typeof usages.doctor> = async ({ options }, { config: read, terminal }) => {
  const { config, finding } = await readSettings(read);
  const examined = [
    ...(await examine([...machineChecks, ...packageChecks, { id: 'config', look: () => finding }])),
    ...(await (config
      ? examineInstallation(config, terminal)
      : examine([{ id: 'database', look: () => skipped(words.afterSettings) }]))),
  ];
  const faults = examined.filter(({ state }) => state === 'wrong').length;
  if (options.json) terminal.printJson({ ok: faults === 0, checks: examined.map(forMachine) });
  else for (const line of linesOf(examined, faults)) terminal.print(line);
  return faults ? 1 : 0;
};

async function examineInstallation(config: Config, terminal: Terminal): Promise<Examined[]> {
  const around = await examine([...dataChecks(config), ...settingChecks(config), ...gatewayChecks(config)]);
  return [...around, ...(await examineDatabase(config, terminal))];
}

async function examineDatabase(config: Config, terminal: Terminal): Promise<Examined[]> {
  let ground: Ground;
  try {
    const patient = sayIfSlow(terminal.say);
    ground = await standOn(config, patient.say).finally(patient.end);
    await sql`select 1`.execute(ground.services.db);
  } catch (error) {
    return examine([{ id: 'database', look: () => wrong(explain(error).sentence, words.database.mend) }]);
  }
  const answers: Check = { id: 'database', look: () => fine(words.database.answers) };
  return examine([answers, ...databaseChecks(ground)]).finally(() => ground.close());
}

function forMachine({ check, state, says, ...others }: Examined) {
  return { check, state, says, ...('mend' in others && { mend: others.mend }) };
}

function linesOf(examined: readonly Examined[], faults: number): string[] {
  const width = Math.max(...Object.values(words.states).map((state) => state.length)) + 2;
  const lines = examined.flatMap((finding) => [
    `${words.states[finding.state].padEnd(width)}${words.line(finding.name, finding.says)}`,
    ...(finding.state === 'wrong' ? [`${' '.repeat(width)}→ ${finding.mend}`] : []),
  ]);
  return [...lines, '', faults ? words.count(faults) : words.allFine];
}
