import { iconFiles } from '../../../src/language/device-pictures.ts';
import { urls } from '../../../src/language/urls.ts';
import { page, type Subjects } from './subject.ts';

/** What a device asks for to install RAVie and to be told of news. */
export function deviceSubjects(): Subjects {
  return {
    'GET /worker.js': page(urls.worker(), 'the worker'),
    'GET /ravie-fr.webmanifest': page(urls.manifest('fr'), 'the application'),
    'GET /ravie-en.webmanifest': page(urls.manifest('en'), 'the application'),
    'GET /icones/:name': [
      { what: 'a drawing', path: urls.icon(iconFiles[0]) },
      { what: 'no drawing', path: '/icones/rien.png' },
    ],
    'GET /installer': page(urls.install(), 'how to'),
    'POST /installer/non-merci': [{ what: 'one’s own device', path: urls.noInstall(), form: {} }],
  };
}
