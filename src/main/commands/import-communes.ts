import { importGazetteer } from '../../features/places/actions/import-gazetteer.ts';
import { refineCommunes, type RefineReport } from '../../features/places/actions/refine-communes.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Work } from './command.ts';
import { readCommunes } from './read-communes.ts';
import { Refusal } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { Terminal } from './terminal.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.import;

/** `ravie import communes`: the communes of the packages; with a file or an address, the State's centres. */
export const runImportCommunes: Work<typeof usages.importCommunes> = async (
  { options, arguments: [source] },
  { config, terminal },
) => {
  // Asked for before the database: an address that does not answer leaves everything as it was.
  const text = source === undefined ? undefined : await readCommunes(source, terminal.say);
  return onGround(await config(), terminal, async (ground) => {
    await requireMigrated(ground);
    const { db } = ground.services;
    if (text === undefined) await load(db, terminal, options.json);
    else await refine(db, text, terminal, options.json);
  });
};

async function load(db: Db, terminal: Terminal, asJson: boolean): Promise<void> {
  terminal.say(words.loading);
  const report = await importGazetteer(db, progressTo(terminal));
  if (asJson) terminal.printJson(report);
  else terminal.print(words.loaded(report));
}

async function refine(db: Db, text: string, terminal: Terminal, asJson: boolean): Promise<void> {
  if (!(await db.selectFrom('communes').select('code').limit(1).executeTakeFirst()))
    throw new Refusal(words.loadFirst);
  const report = await refineCommunes(db, text, progressTo(terminal));
  if (asJson) terminal.printJson(report);
  else for (const line of linesOf(report)) terminal.print(line);
}

function linesOf(report: RefineReport): string[] {
  const moved = Object.entries(report.moved);
  const first = report.unknown.slice(0, 5).join(', ');
  return [
    words.read(report.read),
    ...(report.resumedAt ? [words.resumed(report.resumedAt)] : []),
    ...moved.map(([from, count]) => words.moved(count, from)),
    ...(moved.length ? [words.meanMove(report.meanMoveKm)] : []),
    ...(report.unchanged ? [words.unchanged(report.unchanged)] : []),
    ...(report.unknown.length ? [words.unknown(report.unknown.length, first)] : []),
    ...(report.refused ? [words.refused(report.refused)] : []),
  ];
}

const second = 1000;

/** Says how far the work is, at most once a second. */
function progressTo(terminal: Terminal): (done: number, total: number) => void {
  let said = performance.now();
  return (done, total) => {
    if (performance.now() - said < second) return;
    said = performance.now();
    terminal.say(words.progress(done, total));
  };
}
