import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { admissionRoutes } from './routes/admissions.ts';
import { centreRoutes } from './routes/centres.ts';
import { expertRoutes } from './routes/experts.ts';
import { joiningRoutes } from './routes/joining.ts';
import { roleRoutes } from './routes/roles.ts';
import { preferenceRoutes } from './routes/preferences.ts';
import { profileRoutes } from './routes/profile.ts';
import { signInRoutes } from './routes/sign-in.ts';

/** Every address of the room of people. */
export function peopleRoutes(house: House): Route[] {
  return [
    ...signInRoutes(house),
    ...joiningRoutes(house),
    ...centreRoutes(house),
    ...admissionRoutes(house),
    ...profileRoutes(house),
    ...preferenceRoutes(house),
    ...roleRoutes(house),
    ...expertRoutes(house),
  ];
}
