export const rename = () => 'ok';
