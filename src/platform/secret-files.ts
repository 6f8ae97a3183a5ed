import { readFileSync } from 'node:fs';
import { ConfigError, type SettingName } from './config.ts';
import { settings } from './settings-table.ts';

type Environment = Record<string, string | undefined>;

/** The settings that are secrets: each may be given as the name of a file, under the same name and `_FILE`. */
export const secretSettings = (Object.keys(settings) as SettingName[]).filter(
  (name) => 'secret' in settings[name],
);

/** Larger than any secret; a file named by mistake is not read whole into memory. */
const largest = 16 * 1024;

/**
 * The environment, its secrets read from the files that it names (`RAVIE_SECRET_FILE=/run/secrets/ravie`): what a
 * vault mounts stands in no list of processes and in no unit file. Throws `ConfigError` when one cannot be read, is
 * empty, or is given twice; neither the value nor what the file holds is ever said.
 */
export function withSecretFiles(environment: Environment): Environment {
  const faults: string[] = [];
  const read: Environment = {};
  for (const name of secretSettings) {
    const setting = `${name}_FILE`;
    const path = environment[setting]?.trim();
    if (!path) continue;
    if (environment[name]?.trim()) faults.push(`${setting} : ${name} est donné aussi. Gardez l’un des deux.`);
    const value = contentOf(path);
    if (!value) faults.push(`${setting} : le fichier ne se lit pas, est vide, ou est trop grand.`);
    else read[name] = value;
  }
  if (faults.length) throw new ConfigError(faults);
  return { ...environment, ...read };
}

/** What a file holds, without the line end that editors put last; null when it is no secret. */
function contentOf(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return text.length <= largest ? text || null : null;
  } catch {
    return null;
  }
}
