export { day } from './helpers/dates.ts';
export * from './utils.ts';
