/** A moment of November 2026 in Guéret; the clock of the tests stands on Sunday 22, at ten in the morning. */
export const at = (text: string) => new Date(`2026-11-${text}+01:00`);

export const thursday = { start: at('26T08:00'), end: at('26T10:00') };
export const evening = { start: at('26T18:00'), end: at('26T19:00') };
export const friday = { start: at('27T08:00'), end: at('27T10:00') };
export const saturday = { start: at('28T08:00'), end: at('28T10:00') };
