import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, from the source or from the bundle: the nearest one above that holds the migrations. */
export const root = above(dirname(fileURLToPath(import.meta.url)));

function above(folder: string): string {
  if (existsSync(join(folder, 'db', 'migrations'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The project folder was not found above this file.');
  return above(parent);
}

export const migrationsFolder = join(root, 'db', 'migrations');
export const publicFolder = join(root, 'dist', 'public');
export const demoFolder = join(root, 'demo');
