import type { Gesture } from '../../../language/gestures.ts';
import type { IconName } from '../../../ui/icon-files.ts';
import type { Audience } from '../domain/profile.ts';

/** The picture beside each gesture. */
export const gestureIcons: Record<Gesture, IconName> = {
  washing: 'washing',
  shower: 'shower',
  dressing: 'dressing',
  continence: 'calm',
  transfers: 'moving',
  hoist: 'tools',
  walking: 'walking',
  bed: 'bed',
  cooking: 'cooking',
  meals: 'meal',
  housework: 'housework',
  errands: 'contract',
  outings: 'car',
  company: 'talking',
  memory: 'memory',
  nights: 'night',
  end_of_life: 'loss',
  digital: 'digital',
};

/** The picture beside who sees something. */
export const audienceIcons: Record<Audience, IconName> = { me: 'lock', relay: 'relay', carers: 'people' };
