/** What was counted of one department, or of the whole country: never shown as it is. */
export type Tally = {
  /** Requests asked and not called off; how many different carers were to be replaced; the hours they asked for. */
  asked: { requests: number; carers: number; shifts: number };
  /** Of those: requests with hours agreed to, the carers who were replaced, those who came, and the hours. */
  filled: { requests: number; carers: number; came: number; shifts: number };
  /** From asked to settled: a middle, in minutes; null when nothing was settled. */
  settling: { requests: number; carers: number; minutes: number | null };
  /** The road of those who came, door to door: a middle, in minutes; null when it is known of nobody. */
  road: { carers: number; minutes: number | null };
  /** Hours done by each of those who came, the most first. */
  hours: readonly number[];
  /** How many more were open to replacing, and did none of these hours. */
  idle: number;
};

/** `listed`: a relay or a centre is there, so that it stands in the page whatever was asked. */
export type DepartmentTally = Tally & { code: string; name: string; listed: boolean };
