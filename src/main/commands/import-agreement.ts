import { importAgreement } from '../../features/law/actions/import-agreement.ts';
import type { Work } from './command.ts';
import { Refusal } from './refusal.ts';
import { onGround, requireMigrated } from './stand.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.importAgreement;

/** `ravie import agreement`: every article of the package, and what changed since the last import. */
export const runImportAgreement: Work<typeof usages.importAgreement> = async (
  { options },
  { config, terminal },
) =>
  onGround(await config(), terminal, async (ground) => {
    await requireMigrated(ground);
    terminal.say(words.loading);
    const report = await importAgreement(ground.services.db);
    if (!report) throw new Refusal(words.noPackage);
    if (options.json) terminal.printJson(report);
    else terminal.print(words.loaded(report));
  });
