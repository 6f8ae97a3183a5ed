import { expect, test } from 'vitest';
import { activities, bases } from './domain/kept/entry.ts';
import { entryOf } from './domain/kept.ts';
import { tablesOf, untilWhen } from './pages/kept.tsx';
import { fr } from './words.ts';
import { risks } from './words/study.ts';

// The register and the impact study say what the table of what is kept says: run vitest with -u to write them again.

const generated =
  '<!-- Écrit par src/features/my-data/documents.test.ts : la source est src/features/my-data (domain, words). -->';

const tableOf = (activity: (typeof activities)[number]) => [
  '| Données | Table | Durée | À l’effacement du compte | Emporté |',
  '| --- | --- | --- | --- | --- |',
  ...tablesOf(activity).map((table) => {
    const entry = entryOf(table);
    const { title, what } = fr.kept.tables[table];
    const until = untilWhen('fr', entry);
    return `| ${title} : ${what} | \`${table}\` | ${until} | ${fr.kept.erasure[entry.erasure]} | ${entry.exported ? 'oui' : ''} |`;
  }),
];

test('docs/register.md says what the table says', async () => {
  const entries = activities.map((activity, index) => {
    const { title, why, seenBy } = fr.kept.activities[activity];
    return [
      `## ${index + 1}. ${title}`,
      [
        `- **Finalité** : ${why}`,
        `- **Base légale** : ${fr.kept.basis[bases[activity]]}`,
        `- **Destinataires** : ${seenBy}`,
      ].join('\n'),
      tableOf(activity).join('\n'),
    ].join('\n\n');
  });
  const page = [
    '# Registre des activités de traitement',
    generated,
    'Article 30 du RGPD. Ce registre décrit le logiciel RAVie. Chaque installation y ajoute ce qui lui est propre : le ' +
      'responsable du traitement (`RAVIE_PUBLISHER`), le délégué à la protection des données (`RAVIE_DATA_OFFICER`), ' +
      'l’hébergeur (`RAVIE_HOSTING`), le serveur de courriel et la passerelle SMS, qui sont ses sous-traitants.',
    [
      '- **Personnes concernées** : assistantes et assistants de vie, particuliers employeurs, proches aidants, ' +
        'personnes en recherche d’emploi, équipes des relais et des territoires.',
      '- **Données sensibles** : aucune n’est demandée. Les personnes aidées n’ont pas de compte ; ce qui les ferait ' +
        'reconnaître est repéré et masqué avant l’enregistrement.',
      '- **Transferts hors de l’Union** : aucun par le logiciel. À vérifier auprès de la passerelle SMS choisie.',
      '- **Sécurité** : voir [l’étude d’impact](dpia.md), [SECURITY.md](../SECURITY.md) et [qui peut quoi](access.md).',
      '- **Droits** : lecture, copie, correction et effacement se font seul, dans « Mes données » ; le reste, auprès du ' +
        'délégué à la protection des données.',
    ].join('\n'),
    ...entries,
    '## Ce que le logiciel ne garde pas lui-même',
    'Le journal technique (sortie d’erreur) ne contient ni nom, ni contact, ni texte. Les sauvegardes sont à la charge de ' +
      'qui exploite : trente jours au plus, chiffrées. Un compte effacé y reste jusqu’à leur expiration ; après une ' +
      'restauration, les effacements faits depuis sont à refaire.',
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/register.md');
});

test('docs/dpia.md says what the study says', async () => {
  const level = (figure: number) => ['', 'négligeable', 'limitée', 'importante', 'maximale'][figure] ?? '';
  const page = [
    '# Étude d’impact (première version)',
    generated,
    'Article 35 du RGPD. Une étude est obligatoire ici : des personnes vulnérables sont au cœur du service (liste de la ' +
      'CNIL ; référentiel 2021-028). Elle n’a pas encore été revue par un délégué à la protection des données : chaque ' +
      'installation la complète, la fait valider, et la revoit chaque année.',
    '## Le traitement',
    'RAVie permet à des assistantes et assistants de vie, qui travaillent seuls chez des particuliers, de se poser des ' +
      'questions et d’y répondre. Ce qui est gardé, pourquoi et combien de temps : [le registre](register.md), tiré de la ' +
      'même source.',
    '## Nécessité et proportion',
    [
      '- Un prénom et une initiale suffisent ; ni nom, ni adresse, ni date de naissance.',
      '- Un téléphone ou une adresse e-mail, jamais les deux exigés ; ils ne s’affichent nulle part.',
      '- La commune, les gestes et les langues sont facultatifs ; chacun choisit qui les voit.',
      '- Aucun traceur, aucune mesure d’audience, aucune décision automatique.',
      '- Un compte inutilisé est effacé, après un avertissement.',
    ].join('\n'),
    '## Les risques, et ce qui les réduit',
    ...risks.map(({ title, harm, gravity, likelihood, measures }) =>
      [
        `### ${title}`,
        `${harm} Gravité ${level(gravity)}, vraisemblance ${level(likelihood)} une fois les mesures prises.`,
        measures.map((measure) => `- ${measure}`).join('\n'),
      ].join('\n\n'),
    ),
    '## Ce qui reste à faire',
    [
      '- Recueillir l’avis de personnes concernées, par un relais.',
      '- Faire valider par le délégué à la protection des données de l’installation.',
      '- Faire faire un test d’intrusion par un tiers avant l’ouverture nationale.',
    ].join('\n'),
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/dpia.md');
});
