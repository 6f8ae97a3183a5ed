export const misc = 1;
