export const layout = '<html>';
