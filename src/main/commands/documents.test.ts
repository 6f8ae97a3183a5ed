import { expect, test } from 'vitest';
import { describeSettings } from '../../platform/settings.ts';
import { helpOf, helpOfAll } from './help.ts';
import { usages } from './usages.ts';

// What the documentation says of commands and settings is what the code says: run vitest with -u to write it again.

const generated = (by: string) => `<!-- Écrit par src/main/commands/documents.test.ts à partir de ${by}. -->`;
const block = (text: string) => `\`\`\`text\n${text}\n\`\`\``;

test('docs/cli.md says what the commands say', async () => {
  const all = Object.values(usages);
  const commands = all.map(
    (usage) => `## ${usage.name}

${usage.summary}

${block(helpOf(usage))}`,
  );
  const page = [
    '# La ligne de commande',
    generated('l’aide des commandes'),
    'La sortie standard d’une commande est sa réponse, et rien d’autre ; ce qu’elle dit en travaillant va sur la ' +
      'sortie d’erreur. Avec `--json`, la réponse est une ligne de JSON, la commande travaille sans rien dire, et ce ' +
      'qui ne va pas est un objet `{"error": "…"}` sur la sortie d’erreur. Tous les réglages viennent de ' +
      'l’environnement : voir [configuration.md](configuration.md).',
    block(helpOfAll(all)),
    ...commands,
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/cli.md');
});

test('docs/configuration.md says what the settings say', async () => {
  const rows = describeSettings({}).map(
    ({ name, doc, default: fallback, secret }) =>
      `| \`${name}\` | ${fallback === null ? '' : `\`${fallback}\``} | ${doc}${secret ? ' **Secret.**' : ''} |`,
  );
  const page = [
    '# Les réglages',
    generated('src/platform/config.ts'),
    'Chaque réglage est une variable d’environnement. Tous sont lus et vérifiés au démarrage : s’il en est un de ' +
      'mauvais, RAVie ne démarre pas, et dit lesquels en une phrase chacun. `npm run -s ravie -- config` montre ' +
      'lesquels sont donnés, sans jamais montrer leur valeur ; `npm run -s ravie -- doctor` vérifie le reste.',
    ['| Réglage | Par défaut | À quoi il sert |', '| --- | --- | --- |', ...rows].join('\n'),
    'Un secret peut aussi être lu dans un fichier, tel qu’un coffre le monte : même nom suivi de `_FILE`, par exemple ' +
      '`RAVIE_SECRET_FILE=/run/secrets/ravie`. Le fichier est lu au démarrage ; donner les deux est refusé. Pour changer ' +
      'de secret sans déconnecter personne : [docs/security.md](security.md), “Changing the secret”.',
    '## En production',
    'Avec `RAVIE_ENV=production`, RAVie refuse de démarrer s’il manque un secret, un serveur de courriel ou une ' +
      'passerelle SMS, si `RAVIE_ORIGIN` n’est pas en https, ou si des comptes de démonstration sont ouverts ou ' +
      'présents dans la base.',
    block(
      [
        'RAVIE_ENV=production',
        'RAVIE_ORIGIN=https://ravie.example',
        'RAVIE_TRUSTED_PROXIES=1',
        'RAVIE_SECRET=…                  # openssl rand -base64 32',
        'DATABASE_URL=postgres://ravie:…@base.example/ravie',
        'RAVIE_SMTP_URL=smtps://ravie:…@courriel.example:465',
        'RAVIE_MAIL_FROM="RAVie <ne-pas-repondre@ravie.example>"',
        'RAVIE_SMS_URL=https://sms.example/messages',
        'RAVIE_SMS_HEADERS={"Authorization":"Bearer …"}',
      ].join('\n'),
    ),
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/configuration.md');
});
