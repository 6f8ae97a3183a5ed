/** What stands in the form of a service, as it was typed. */
export type ServiceTyped = {
  /** Minted by the page of a new one. */
  id: string;
  departmentCode: string;
  texts: Record<'nom' | 'telephone' | 'courriel' | 'site' | 'horaires' | 'phrase', string>;
  kinds: readonly string[];
  where: string;
  /** One a line. */
  communes: string;
};
