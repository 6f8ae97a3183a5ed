export const fr = {
  hygiene: 'Toilette',
  meals: 'Repas',
  transfers: 'Transferts',
  night: 'Nuit',
  company: 'Accompagnement',
  rights: 'Mes droits',
  equipment: 'Matériel',
  relations: 'Relations',
  self: 'Prendre soin de moi',
  digital: 'Numérique',
};

export const en: typeof fr = {
  hygiene: 'Washing',
  meals: 'Meals',
  transfers: 'Transfers',
  night: 'Nights',
  company: 'Keeping company',
  rights: 'My rights',
  equipment: 'Equipment',
  relations: 'Relations',
  self: 'Taking care of myself',
  digital: 'Digital',
};
