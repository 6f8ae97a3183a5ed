export const banner = 'markup';
