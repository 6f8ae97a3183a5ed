import { readConfig, type Config } from './config.ts';
import { describeSettings, type SettingState } from './settings.ts';

// The only reader of `process.env` in the house.

/** The configuration of this process, from its environment. Throws `ConfigError`. */
export function configFromEnvironment(): Config {
  return readConfig(process.env);
}

/** Which settings the environment of this process holds. */
export function settingsInEnvironment(): SettingState[] {
  return describeSettings(process.env);
}
