/** What is kept of work, table by table. */
export const fr = {
  employers: {
    title: 'Vos employeurs',
    what: 'leur nom, leur commune, comment les joindre s’ils sont d’accord',
  },
  employer_addresses: { title: 'Leurs adresses', what: 'la rue et comment on entre, à part du reste' },
  contracts: {
    title: 'Vos contrats',
    what: 'les dates, l’emploi, le salaire, les gestes, et de qui vient chaque information',
  },
  contract_hours: { title: 'Vos semaines habituelles', what: 'les jours et les heures de chaque contrat' },
  contract_days: { title: 'Vos jours différents', what: 'les heures ajoutées ou qui n’ont pas lieu' },
  availabilities: {
    title: 'Vos disponibilités',
    what: 'jusqu’à quand, à quelle distance, ce qu’on peut vous proposer',
  },
  availability_hours: {
    title: 'Vos heures libres',
    what: 'les jours et les heures où vous pourriez remplacer',
  },
  availability_days: { title: 'Vos jours libres ou pris', what: 'les jours qui diffèrent de votre semaine' },
  availability_wishes: {
    title: 'Vos préférences',
    what: 'où vous préférez aller ou non. Vous seule les lisez',
  },
  open_carers: {
    title: 'L’index des disponibilités',
    what: 'votre commune, vos gestes et ce que vous acceptez, tant que vous êtes ouverte',
  },
};

export const en: typeof fr = {
  employers: { title: 'Your employers', what: 'their name, town, and how to reach them if they agree' },
  employer_addresses: {
    title: 'Their addresses',
    what: 'the street and how one enters, apart from the rest',
  },
  contracts: { title: 'Your contracts', what: 'dates, job, wage, what is done, and whose word each is' },
  contract_hours: { title: 'Your usual weeks', what: 'the days and hours of each contract' },
  contract_days: { title: 'Your days that differ', what: 'hours added, or that do not take place' },
  availabilities: {
    title: 'When you could replace others',
    what: 'until when, how far, what you may be offered',
  },
  availability_hours: { title: 'Your free hours', what: 'the days and hours when you could replace others' },
  availability_days: { title: 'Your days free or taken', what: 'the days that differ from your week' },
  availability_wishes: {
    title: 'Your preferences',
    what: 'where you would rather go or not. You alone read them',
  },
  open_carers: {
    title: 'The index of who is free',
    what: 'your town, what you can do and what you accept, while you are open',
  },
};
