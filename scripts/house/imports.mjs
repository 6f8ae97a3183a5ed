/** Holds the import graph against the rules of .dependency-cruiser.mjs. */
import { join } from 'node:path';
import { cruise, getAvailableTranspilers } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../../.dependency-cruiser.mjs';
import { listFiles } from './files.mjs';

const FOLDERS = ['src', 'test', 'bench'];
const SOURCE = /\.tsx?$/;

/**
 * @typedef {{ rule: string, from: string, to: string, comment: string }} ForbiddenImport
 * @param {string} root folder that holds src/
 * @returns {Promise<{ forbidden: ForbiddenImport[], cruised: number, unseen: string[] }>} `unseen`: source
 *   files on disk the cruiser did not read; when it cannot read TypeScript it finds nothing and is happy,
 *   so a file it has not seen is a fault.
 */
export async function checkImports(root) {
  const onDisk = listFiles(root, FOLDERS, SOURCE);
  const folders = FOLDERS.filter((folder) => onDisk.some((path) => path.startsWith(`${folder}/`)));
  if (folders.length === 0) return { forbidden: [], cruised: 0, unseen: [] };
  const { options = {}, ...ruleSet } = configuration;
  const { output } = await cruise(
    folders,
    { ...options, baseDir: root, ruleSet, validate: true },
    { ...options.enhancedResolveOptions, bustTheCache: true },
    { tsConfig: extractTSConfig(join(import.meta.dirname, '../../tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered text where data was expected');
  const seen = new Set(output.modules.map((module) => module.source));
  return {
    forbidden: output.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      from: violation.from,
      to: violation.to === violation.from ? '' : violation.to,
      comment: violation.comment ?? commentOf(violation.rule.name),
    })),
    cruised: onDisk.filter((path) => seen.has(path)).length,
    unseen: onDisk.filter((path) => !seen.has(path)),
  };
}

/** Whether the cruiser can read the TypeScript that is installed. */
export const readsTypeScript = () =>
  getAvailableTranspilers().some(({ name, available }) => name === 'typescript' && available);

/** @param {string} name */
const commentOf = (name) => configuration.forbidden?.find((rule) => rule.name === name)?.comment ?? '';
