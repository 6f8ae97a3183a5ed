import type { JSX } from 'hono/jsx/jsx-runtime';
import { describe, expect, test } from 'vitest';
import { stylesheetFor } from './css/stylesheet.ts';
import { Layout, type LayoutProps } from './layout.tsx';

const stylesheet = stylesheetFor({ regular: '/assets/r.woff2', bold: '/assets/b.woff2' });
const given: LayoutProps = {
  locale: 'fr',
  theme: 'auto',
  title: 'Entraide',
  path: '/entraide?q=a&b',
  nav: [
    { id: 'home', href: '/', label: 'Accueil', icon: 'home' },
    { id: 'exchange', href: '/entraide', label: 'Entraide', icon: 'exchange' },
  ],
  active: 'exchange',
  account: { kind: 'person', firstName: 'Aïcha', initial: 'B', href: '/profil' },
  foot: [{ href: '/accessibilite', label: 'Accessibilité' }],
  assets: { script: '/assets/app.js', fonts: ['/assets/r.woff2'], stylesheet },
  children: <h1>Entraide</h1>,
};

const draw = async (more: Partial<LayoutProps> = {}) => {
  const page: JSX.Element = <Layout {...given} {...more} />;
  return (await page).toString();
};

describe('a page', () => {
  test('is a whole document in its language', async () => {
    const page = await draw();
    expect(page).toMatch(/^<!doctype html><html lang="fr"><head><meta charset="utf-8">/);
    expect(page).toMatch(/<\/body><\/html>$/);
    expect(page).toContain('<title>Entraide · RAVie</title>');
    expect(await draw({ locale: 'en' })).toContain('<html lang="en">');
  });

  test('can be entered past the places, and has one main', async () => {
    const page = await draw();
    expect(page).toContain('<a class="skip" href="#main">Aller au contenu</a>');
    expect(page.match(/<main/g)).toHaveLength(1);
    expect(page).toContain('id="main"');
  });

  test('tells which place it belongs to', async () => {
    const current = (await draw()).match(/<a href="[^"]*" aria-current="page">/g);
    expect(current).toEqual(['<a href="/entraide" aria-current="page">']);
  });

  test('has nothing inline but the style sheet, to the letter', async () => {
    const page = await draw();
    expect(page).toContain(`<style>${stylesheet}</style>`);
    expect(page.replace(stylesheet, '')).not.toMatch(/\s(style|on\w+)=/);
    expect(page.match(/<script/g)).toEqual(['<script']);
    expect(page).toContain('<script type="module" src="/assets/app.js"></script>');
  });

  test('leaves the appearance to the device until the person chooses', async () => {
    expect(await draw()).toMatch(/<html lang="fr">/);
    expect(await draw({ theme: 'dark' })).toContain('<html lang="fr" data-theme="dark">');
  });

  test('comes back where it was after a change of language', async () => {
    expect(await draw()).toContain('name="retour" value="/entraide?q=a&amp;b"');
  });

  test('says what has just happened, and which draft has arrived', async () => {
    const page = await draw({ flash: { kind: 'success', message: 'C’est parti.', draftDone: 'question:1' } });
    expect(page).toContain('role="status"');
    expect(page).toContain('data-draft-done="question:1"');
  });

  test('shows hostile words as words', async () => {
    const hostile = '"><script>alert(1)</script>';
    const page = await draw({
      title: hostile,
      path: hostile,
      description: hostile,
      canonical: hostile,
      account: { kind: 'person', firstName: hostile, initial: hostile, href: hostile },
      flash: { kind: 'warn', message: hostile, draftDone: hostile },
    });
    expect(page).not.toContain('<script>alert');
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});
