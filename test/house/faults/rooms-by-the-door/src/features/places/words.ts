export const title = 'Communes';
