export const today = 'jeudi';
