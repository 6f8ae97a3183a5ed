import { mayEnter } from '../features/exchange/domain/reader.ts';
import { may as mayInReplacements } from '../features/replacements/domain/rights.ts';
import type { Actor } from '../language/actor.ts';
import { urls } from '../language/urls.ts';
import type { NavItem } from '../ui/top.tsx';
import { outsiderKind } from './home/outsiders/home.ts';
import { mainWords } from './words.ts';

/** The places of the bar for this person: what does not exist yet, or is not hers, is not there. */
export function placesOf(actor: Actor): NavItem[] {
  const w = mainWords[actor.locale].nav;
  const home: NavItem = { id: 'home', href: urls.home(), label: w.home, icon: 'home' };
  const exchange: NavItem = { id: 'exchange', href: urls.exchange(), label: w.exchange, icon: 'exchange' };
  const replacement: NavItem = {
    id: 'replacement',
    href: urls.replacements(),
    label: w.replacement,
    icon: 'replacement',
  };
  const replaced = mayInReplacements.enter(actor) ? [replacement] : [];
  const centre: NavItem = { id: 'centre', href: urls.myCentre(), label: w.centre, icon: 'relay' };
  const more: NavItem = { id: 'more', href: urls.more(), label: w.more, icon: 'more' };
  if (actor.kind === 'visitor') return [home, more];
  if (mayEnter(actor)) return [home, exchange, ...replaced, centre, more];
  const hasCentre = actor.grants.some(({ scope }) => scope.kind === 'centre');
  return hasCentre || outsiderKind(actor) === 'staff'
    ? [home, ...replaced, centre, more]
    : [home, ...replaced, more];
}
