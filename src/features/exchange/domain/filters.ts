import { themeSlugs, type Theme } from './themes.ts';

/** What a search is narrowed to. */
export type Filters = {
  theme: Theme | null;
  department: { code: string; name: string } | null;
  unanswered: boolean;
};

/** The filters as an address or a form carries them. */
export function fieldsOf({ theme, department, unanswered }: Filters): Record<string, string> {
  return {
    ...(theme && { theme: themeSlugs[theme] }),
    ...(department && { departement: department.code }),
    ...(unanswered && { sansreponse: 'oui' }),
  };
}
