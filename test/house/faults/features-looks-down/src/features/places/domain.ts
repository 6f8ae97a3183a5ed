export const routes = ['/communes'];
