export const card = 'markup';
