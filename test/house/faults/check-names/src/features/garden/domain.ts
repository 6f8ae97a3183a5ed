export const rose = 'la rose';
