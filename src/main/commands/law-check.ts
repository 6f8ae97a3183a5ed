import { checkDocument } from '../../features/law/actions/check.ts';
import type { Work } from './command.ts';
import { parseJson, readDocumentAt } from './document.ts';
import { WrongUsage } from './refusal.ts';
import type { usages } from './usages.ts';
import { commandWords } from './words.ts';

const words = commandWords.lawCheck;
const limits = { megabytes: 8, tooLarge: words.tooLarge };

/** `ravie law check`: what the rules say of the cases of a document. Needs neither settings nor database. */
export const runLawCheck: Work<typeof usages.lawCheck> = async ({ options }, { terminal }) => {
  if (options.input === undefined) throw new WrongUsage(words.needsInput);
  const path = options.input;
  const text = await readDocumentAt(path, limits);
  const checked = checkDocument(
    parseJson(text, () => words.notJson(path)),
    'fr',
  );
  if (!checked.ok) throw new WrongUsage(words.wrong(checked.failure.path, words.why[checked.failure.fault]));
  const { checks, plan } = checked.value;
  if (options.json) terminal.printJson(checked.value);
  else
    for (const { rule, reasons } of [...checks, ...plan])
      for (const { verdict, says, lawful } of reasons)
        terminal.print(words.line(rule, verdict, [says, lawful].filter(Boolean).join(' ')));
  return 0;
};
