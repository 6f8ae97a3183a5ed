import { atHour, inHours, onDay } from './figures.ts';
import type { HoursReason } from './hours.ts';
import type { Sayings } from './said.ts';

const daysEn = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const hoursEn: Sayings<HoursReason> = {
  'week-too-long': ({ week, hours, most }) => ({
    says: `Week ${week} has ${inHours(hours)} of work. The most allowed is ${inHours(most)}.`,
    lawful: `Take ${inHours(hours - most)} off that week.`,
  }),
  'mean-too-high': ({ first, mean, most, over }) => ({
    says: `From week ${first}, the average over ${over} weeks is ${inHours(mean)}. The most allowed is ${inHours(most)}.`,
    lawful: `Take ${inHours((mean - most) * over)} off those ${over} weeks.`,
  }),
  'mean-unknown': ({ hours, known, most, over }) => ({
    says: `One week has ${inHours(hours)}. That is allowed if the average over ${over} weeks stays at ${inHours(most)} or less. We only know ${known} of them.`,
    lawful: `Count ${over} weeks in a row.`,
  }),
  'hours-elsewhere': ({ hours, most }) => ({
    says: `The longest week here has ${inHours(hours)}. With other employers, the total must stay at ${inHours(most)} or less.`,
    lawful: 'Whoever works adds up all the hours, and warns every employer before going over.',
  }),
  'week-fine': ({ hours, most }) => ({
    says: `The longest week has ${inHours(hours)} of work, out of ${inHours(most)} at most.`,
  }),
  'presence-unwritten': ({ hours }) => ({
    says: `These ${inHours(hours)} of presence are not in writing. Unwritten, they are hours of work.`,
    lawful: 'Put them in the contract, the letter of engagement or an amendment. Otherwise pay them as work.',
  }),
  'presence-is-work': ({ hours }) => ({
    says: `The calls are frequent: these ${inHours(hours)} are work, to be counted and paid in full.`,
    lawful: 'Sign an amendment that makes them hours of work.',
  }),
  'presence-shared': () => ({
    says: 'There are no hours of presence in shared childcare.',
    lawful: 'Count and pay all these hours as work.',
  }),
  'presence-writing-unknown': () => ({
    says: 'These hours of presence must be written in the contract.',
    lawful: 'Check the contract or the letter of engagement.',
  }),
  'presence-calls-unknown': () => ({
    says: 'If the calls are frequent, it is no longer presence: it is work.',
    lawful: 'Talk about it together, and count the calls.',
  }),
  'presence-counted': ({ hours, counted }) => ({
    says: `${inHours(hours)} of presence count as ${inHours(counted)} of work.`,
  }),
  'rest-too-short': ({ monday, longest, least }) => ({
    says: `In the week of ${onDay(monday, 'en')}, the longest rest is ${inHours(longest)}. It must be ${inHours(least)} in a row.`,
    lawful: `Leave ${inHours(least)} in a row without work. Exceptionally: a written agreement of whoever works, and 25% more pay or rest.`,
  }),
  'rest-consent-unknown': ({ monday, longest, least }) => ({
    says: `In the week of ${onDay(monday, 'en')}, the longest rest is ${inHours(longest)} instead of ${inHours(least)}.`,
    lawful:
      'Exceptionally allowed with a written agreement of whoever works, and 25% more pay or rest. Check that it is written.',
  }),
  'rest-across-weeks': ({ monday, least }) => ({
    says: `In the week of ${onDay(monday, 'en')}, the ${inHours(least)} of rest run over Sunday midnight.`,
    lawful: 'Safest: keep the whole rest between Monday and Sunday.',
  }),
  'rest-worked-by-consent': ({ monday }) => ({
    says: `In the week of ${onDay(monday, 'en')}, the rest is worked as an exception, with the written agreement of whoever works. It is paid 25% more, or given back as rest.`,
  }),
  'rest-fine': ({ least }) => ({ says: `Every week keeps ${inHours(least)} of rest in a row.` }),
  'day-rest-short': ({ from, hours, usual }) => ({
    says: `From ${atHour(from, 'en')}, the longest rest in 24 hours is ${inHours(hours)}. Other trades need ${inHours(usual)}.`,
    lawful: `To be safe, leave ${inHours(usual)} in a row. We have not read that it is required here.`,
  }),
  'day-rest-fine': ({ usual }) => ({ says: `Every day keeps ${inHours(usual)} of rest in a row.` }),
  'rest-across-employers': ({ monday, longest, least }) => ({
    says: `All employers together, the week of ${onDay(monday, 'en')} leaves only ${inHours(longest)} of rest in a row.`,
    lawful: `The agreement asks for ${inHours(least)} in each contract. It does not say so for several together: whoever works says whether it suits.`,
  }),
  'rest-across-employers-fine': ({ least }) => ({
    says: `All employers together, every week keeps ${inHours(least)} of rest in a row.`,
  }),
  'notice-too-short': ({ days: count, least }) => ({
    says: `The hours are given ${daysEn(count)} ahead. It must be ${daysEn(least)}.`,
    lawful:
      'Give them earlier. If it truly could not be foreseen, whoever works may say yes, or refuse without risk.',
  }),
  'notice-unwritten': () => ({
    says: 'The hours are not given in writing.',
    lawful: 'Send them in a message, or hand them over on paper.',
  }),
  'notice-writing-unknown': () => ({
    says: 'The hours must be given in writing.',
    lawful: 'Check that a message or a paper says them.',
  }),
  'notice-urgent': ({ days: count, least }) => ({
    says: `The hours are given ${daysEn(count)} ahead instead of ${daysEn(least)}. That is allowed if the situation is truly exceptional.`,
    lawful: 'Whoever is not free may refuse: it is no fault.',
  }),
  'notice-fine': ({ days: count, least }) => ({
    says: `The hours are given ${daysEn(count)} ahead; ${daysEn(least)} are asked for.`,
  }),
  'notice-regular': () => ({
    says: 'The hours are regular: this notice does not apply. Changing them takes a written amendment.',
  }),
  'training-on-leave': () => ({
    says: 'A training course cannot take place during paid leave.',
    lawful: 'Put it on a working day, or outside working time with a written agreement.',
  }),
  'training-unasked': () => ({
    says: 'The other employers were not asked in writing.',
    lawful: 'Write to them to ask for leave of absence.',
  }),
  'training-unanswered': () => ({
    says: 'An employer did not answer in writing before the training began.',
    lawful: 'Wait for the written answer.',
  }),
  'training-unagreed': () => ({
    says: 'Outside working time, a written agreement of whoever trains is needed.',
    lawful: 'Write it down. One has 8 days to think again, and may refuse.',
  }),
  'training-asking-unknown': () => ({
    says: 'The request to the other employers and their answers must be in writing.',
    lawful: 'Check both before it begins.',
  }),
  'training-agreement-unknown': () => ({
    says: 'Outside working time, a written agreement of whoever trains is needed.',
    lawful: 'Check that it is signed.',
  }),
  'training-fine': () => ({
    says: 'In working time, training counts as work. The contracts with the other employers are suspended that day.',
  }),
  'training-outside-fine': () => ({ says: 'Outside working time, training gives a flat allowance.' }),
};
