/** Euros in whole cents, so that no sum drifts. */
export const asCents = (euros: number) => Math.round(euros * 100);

/** What is owed at least, in euros: rounded up to the cent, for a cent less would be less than the law says. */
export const atLeast = (euros: number) => Math.ceil(Math.round(euros * 1e6) / 1e4) / 100;

/** Whether what is paid falls short of what is owed. Both in euros, compared to the cent. */
export const fallsShort = (paid: number, owed: number) => asCents(paid) < asCents(owed);
