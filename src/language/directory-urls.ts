import { part, query, type Given } from './address.ts';

/** Addresses of the directory: a part of the URL book (`urls`). */
export const directoryUrls = {
  directory: (of: Given<'departement' | 'commune' | 'commune_code'> = {}) => `/annuaire${query(of)}`,
  /** What those who keep it are to check. */
  directoryToCheck: () => '/annuaire/a-verifier',
  directoryServices: () => '/annuaire/services',
  newDirectoryService: (of: Given<'departement'> = {}) => `/annuaire/services/nouveau${query(of)}`,
  directoryService: (id: string, more: Given<'fait'> = {}) => `/annuaire/services/${part(id)}${query(more)}`,
  directoryServiceEdition: (id: string) => `/annuaire/services/${part(id)}/modification`,
  directoryServiceCheck: (id: string) => `/annuaire/services/${part(id)}/verification`,
  directoryServiceClosing: (id: string) => `/annuaire/services/${part(id)}/fermeture`,
  directoryServiceReport: (id: string) => `/annuaire/services/${part(id)}/signalement`,
} as const;
