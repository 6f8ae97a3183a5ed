import type { SettingName } from './config.ts';
import { settings } from './settings-table.ts';

/** One setting as it stands: never its value, which may hold a password even where it is not called a secret. */
export type SettingState = {
  name: SettingName;
  doc: string;
  /** As one would write it; null when there is none. */
  default: string | null;
  secret: boolean;
  state: 'set' | 'unset' | 'refused';
};

/** Every setting and where it stands in an environment. Faults that hold between settings are readConfig's to tell. */
export function describeSettings(environment: Record<string, string | undefined>): SettingState[] {
  return (Object.keys(settings) as SettingName[]).map((name) => {
    const { doc, schema, ...others } = settings[name];
    const given = environment[name]?.trim() || undefined;
    const fallback = schema.safeParse(undefined).data;
    return {
      name,
      doc,
      default: fallback === undefined ? null : String(fallback),
      secret: 'secret' in others,
      state: given === undefined ? 'unset' : schema.safeParse(given).success ? 'set' : 'refused',
    };
  });
}
