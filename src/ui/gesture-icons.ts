import type { Gesture } from '../language/gestures.ts';
import type { IconName } from './icon-files.ts';

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
