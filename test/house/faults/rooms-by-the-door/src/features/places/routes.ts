export const path = '/communes';
