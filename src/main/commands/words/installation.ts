import { decimal, figure, precisionOf } from './figures.ts';

/** What is said by the commands that make an installation run and fill it. */
export const installationWords = {
  serve: {
    usage: {
      summary: 'Sert le site et fait les travaux.',
      about: [
        'Démarre la base de données, la met à jour, charge les communes si elles manquent, fait les travaux et sert le',
        'site. Ctrl-C arrête tout dans l’ordre ; un second Ctrl-C arrête tout de suite.',
      ],
    },
    demoIfEmpty: 'Installe aussi le réseau de démonstration quand la base est vide.',
    open: (url: string, seconds: number) => `RAVie est ouverte (en ${decimal(seconds)} s) : ${url}`,
    personas: (url: string) => `Pour être quelqu’un de la démonstration, en un geste : ${url}`,
    persona: (name: string, who: string) => `  ${name.padEnd(12)}${who}`,
    howToStop: 'Ctrl-C arrête tout.',
  },

  worker: {
    usage: {
      summary: 'Fait les travaux, sans servir de pages.',
      about: [
        'Fait les travaux (messages à envoyer, ménage de la nuit) sans servir de pages : pour une installation où le',
        'site tourne en plusieurs processus. Chaque travail n’est fait que par un seul d’entre eux.',
      ],
    },
    working: 'Les travaux sont faits ici. Ctrl-C arrête tout.',
  },

  migrate: {
    usage: {
      summary: 'Met la base de données à jour.',
      about: [
        'Applique à la base de données les migrations qui manquent, chacune entière ou pas du tout. Plusieurs lancements',
        'à la fois s’attendent.',
      ],
    },
    applying: (name: string) => `J’applique ${name}.`,
    applied: (count: number) =>
      count === 1 ? 'Une migration appliquée.' : `${count} migrations appliquées.`,
    nothing: 'La base de données est à jour.',
    needsOwner:
      'DATABASE_URL : des migrations attendent, et ce compte n’a que le droit de servir. Lancez « npm run -s ravie -- migrate » avec DATABASE_OWNER_URL.',
  },

  demo: {
    usage: {
      summary: 'Installe le réseau de démonstration dans une base vide.',
      about: [
        'Met la base à jour, charge les communes, puis installe le réseau inventé : relais, personnes, questions et',
        'réponses. Refusé en production, et dans une base où il y a déjà quelqu’un.',
      ],
    },
    notInProduction: 'Pas de comptes de démonstration en production.',
    notEmpty:
      'Il y a déjà des personnes dans cette base : la démonstration ne s’installe que dans une base vide. Choisissez un autre RAVIE_DATA_DIR, ou une autre DATABASE_URL.',
    inProduction: (names: string) =>
      `RAVIE_ENV : pas de comptes de démonstration en production, et cette base en contient (${names}). Choisissez une base vide (DATABASE_URL).`,
    done: 'Le réseau de démonstration est installé.',
  },

  import: {
    usage: {
      summary: 'Charge les communes de France, ou précise où elles sont.',
      about: [
        'Sans rien de plus, charge les régions, départements et communes livrés avec les paquets. Avec un fichier ou une',
        'adresse, lit ce que répond l’API géographique de l’État (/communes?fields=code,nom,centre) et met ses centres à',
        'la place des points approchés. Recommencer ne change rien de plus ; un import coupé reprend où il en était.',
      ],
    },
    source: 'fichier ou adresse',
    loading: 'Communes de France : je les charge…',
    fetching: (host: string) => `Je demande les communes à ${host}…`,
    progress: (done: number, total: number) => `  ${figure(done)} / ${figure(total)}`,
    loaded: (report: { communes: number; changed: number; seconds: number }) =>
      `${figure(report.communes)} communes, dont ${figure(report.changed)} nouvelles ou corrigées, en ${decimal(report.seconds)} s.`,
    read: (count: number) => `${figure(count)} enregistrements lus.`,
    resumed: (position: number) => `Reprise après l’enregistrement ${figure(position)}.`,
    moved: (count: number, from: string) =>
      `${figure(count)} communes précisées (avant : ${precisionOf(from)}).`,
    meanMove: (kilometres: number) => `Déplacement moyen : ${decimal(kilometres)} km.`,
    unchanged: (count: number) => `${figure(count)} communes étaient déjà à leur place.`,
    unknown: (count: number, first: string) => `${count} codes inconnus : ${first}.`,
    refused: (count: number) => `${count} enregistrements qui ne sont pas des communes, laissés de côté.`,
    loadFirst: 'Les communes ne sont pas chargées : lancez d’abord « npm run -s ravie -- import communes ».',
    httpOnly: (scheme: string) => `Une adresse en http ou https est attendue, pas en ${scheme}.`,
    badAddress: (address: string) => `« ${address} » n’est pas une adresse.`,
    notFile: (path: string) => `${path} n’est pas un fichier.`,
    tooLarge: (limit: number) => `Plus de ${limit} Mo : ce n’est pas une liste de communes.`,
    answered: (status: number) => `L’adresse a répondu ${status} au lieu de la liste des communes.`,
    notFollowed: (host: string, next: string) =>
      `${host} renvoie vers ${next}, que RAVie ne suit pas : donnez vous-même l’adresse, si elle est la bonne.`,
    tooSlow: (seconds: number) => `L’adresse n’a pas tout envoyé en ${seconds} s.`,
    unreachable: (host: string) => `${host} ne répond pas : vérifiez l’adresse et le réseau.`,
    notText: 'Ce n’est pas un texte en UTF-8.',
  },

  grant: {
    usage: {
      summary: 'Donne un rôle à quelqu’un.',
      about: [
        'Donne un rôle depuis la console de la machine : sert à créer la première coordination nationale, qui donne',
        'ensuite les autres rôles sur le site. Le compte est créé s’il n’existe pas. C’est écrit au journal.',
      ],
    },
    contact: 'Son téléphone ou son adresse e-mail.',
    contactValue: 'contact',
    role: (roles: string) => `Un rôle parmi : ${roles}.`,
    roleValue: 'rôle',
    scope: 'Où : national (par défaut), department:23, centre:<id> ou structure:<id>.',
    scopeValue: 'étendue',
    needs: (name: string) => `Il manque --${name}.`,
    badRole: (role: string, roles: string) => `« ${role} » n’est pas un rôle. Les rôles : ${roles}.`,
    badScope: (scope: string) =>
      `« ${scope} » n’est pas une étendue. Écrivez national, department:23, centre:<id> ou structure:<id>.`,
    notAContact: 'Ce n’est ni un numéro de téléphone ni une adresse e-mail.',
    scopeUnfit: (role: string, kinds: string) => `Le rôle ${role} se donne seulement pour : ${kinds}.`,
    unknownScope: 'Ce département, ce relais ou cette structure n’existe pas ici.',
    already: 'Cette personne a déjà ce rôle.',
    done: (role: string, isNew: boolean) =>
      `C’est fait : ${role}.${isNew ? ' Le compte vient d’être créé : il s’ouvre en demandant un code sur le site.' : ''}`,
  },
};
