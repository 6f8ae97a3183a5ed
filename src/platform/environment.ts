import { readConfig, type Config } from './config.ts';

/** The configuration of this process, from its environment. The only reader of `process.env` in the house. */
export function configFromEnvironment(): Config {
  return readConfig(process.env);
}
