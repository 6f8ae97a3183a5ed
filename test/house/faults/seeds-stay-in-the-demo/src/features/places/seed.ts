export const villages = ['Ajain'];
