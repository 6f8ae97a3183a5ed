import { minimumWage, type Level, type Minimum } from '../../law/domain/wages.ts';
import type { Contract, Job } from './contract.ts';

/** Where each job stands in the grid (annex 7, « Adulte »). */
export const levelOf: Record<Job, Level> = { A: 'III', B: 'IV', C: 'V', D: 'VI' };

type Paid = Pick<Contract, 'job' | 'hourlyCents'> & {
  employer: Pick<Contract['employer'], 'departmentCode'>;
};

/**
 * The least an hour of this contract may be paid on a day (ISO), without a certificate of the branch; null when the job
 * is not known or nobody knows the figures of that day.
 */
export function leastFor({ job, employer }: Omit<Paid, 'hourlyCents'>, date: string): Minimum | null {
  if (job === null) return null;
  return minimumWage(levelOf[job], date, false, employer.departmentCode === '976' ? 'mayotte' : 'france');
}

/** That minimum when the wage falls short of it, to the cent; null when it is enough or not known. */
export function shortOf(contract: Paid, date: string): Minimum | null {
  const least = leastFor(contract, date);
  if (!least || contract.hourlyCents === null) return null;
  return contract.hourlyCents < Math.round(least.wage * 100) ? least : null;
}
