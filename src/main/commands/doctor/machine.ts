import { access, constants, mkdtemp, readFile, rmdir, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../../../platform/config.ts';
import { publicFolder } from '../../root.ts';
import { fine, wrong, type Check } from './check.ts';
import { decimal } from '../words/figures.ts';
import { doctorWords } from './words.ts';

const words = doctorWords.machine;

/** As package.json's `engines`. */
const oldestNode = [22, 12] as const;

/** What can be looked at before any setting is known. */
export const machineChecks: readonly Check[] = [
  {
    id: 'node',
    look: () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
      return recent
        ? fine(words.node(process.versions.node))
        : wrong(words.node(process.versions.node), words.nodeMend(oldestNode.join('.')));
    },
  },
  {
    id: 'build',
    look: async () => {
      const missing = await missingAssets();
      return missing.length
        ? wrong(words.buildLacks(missing.join(', ')), words.buildMend)
        : fine(words.build);
    },
  },
];

async function missingAssets(): Promise<string[]> {
  const manifest = 'manifest.json';
  const text = await readFile(join(publicFolder, manifest), 'utf8').catch(() => null);
  if (text === null) return [manifest];
  const names = Object.values(JSON.parse(text) as Record<string, string>);
  const isThere = await Promise.all(names.map((name) => may(join(publicFolder, name), constants.R_OK)));
  return names.filter((_, index) => !isThere[index]);
}

/** The folder of the data: may we write there, and how much room is left. */
export function dataChecks(config: Config): Check[] {
  return [
    {
      id: 'data',
      look: async () => {
        const folder = await nearest(config.dataDir);
        return (await takesFolders(folder))
          ? fine(words.data(config.dataDir))
          : wrong(words.dataRefused(config.dataDir), words.dataMend(folder));
      },
    },
    {
      id: 'disk',
      look: async () => {
        const { bavail, bsize } = await statfs(await nearest(config.dataDir));
        const free = bavail * bsize;
        // The embedded database lives there; with another one there is next to nothing to keep.
        const needed = config.databaseUrl ? 100e6 : 1e9;
        const room = decimal(free / 1e9);
        return free >= needed
          ? fine(words.disk(room))
          : wrong(words.disk(room), words.diskMend(config.dataDir));
      },
    },
  ];
}

/** The folder itself, or the nearest one above that exists: where it would be made. */
async function nearest(folder: string): Promise<string> {
  const parent = dirname(folder);
  return parent === folder || (await may(folder, constants.F_OK)) ? folder : nearest(parent);
}

/** Tried, because root is always told that it may, even where nothing can be written. */
async function takesFolders(folder: string): Promise<boolean> {
  try {
    await rmdir(await mkdtemp(join(folder, '.ravie-')));
    return true;
  } catch {
    return false;
  }
}

function may(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
