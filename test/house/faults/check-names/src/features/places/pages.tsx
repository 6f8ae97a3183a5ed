export const page = 'markup';
