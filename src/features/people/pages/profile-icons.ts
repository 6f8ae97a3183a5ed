import type { IconName } from '../../../ui/icon-files.ts';
import type { Audience } from '../domain/profile.ts';

/** The picture beside who sees something. */
export const audienceIcons: Record<Audience, IconName> = { me: 'lock', relay: 'relay', carers: 'people' };
