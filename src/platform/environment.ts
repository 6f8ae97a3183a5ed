import { readConfig, type Config } from './config.ts';
import { withSecretFiles } from './secret-files.ts';
import { describeSettings, type SettingState } from './settings.ts';

// The only reader of `process.env` in the house.

/** The configuration of this process, from its environment and the files it names. Throws `ConfigError`. */
export function configFromEnvironment(): Config {
  return readConfig(withSecretFiles(process.env));
}

/** Which settings the environment of this process holds. Throws `ConfigError` when a file it names cannot be read. */
export function settingsInEnvironment(): SettingState[] {
  return describeSettings(withSecretFiles(process.env));
}
