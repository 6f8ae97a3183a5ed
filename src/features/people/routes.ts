import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { admissionRoutes } from './routes/admissions.ts';
import { centreRoutes } from './routes/centres.ts';
import { contactRemovalRoutes } from './routes/contact-removal.ts';
import { contactRoutes } from './routes/contact.ts';
import { deviceRoutes } from './routes/devices.ts';
import { expertRoutes } from './routes/experts.ts';
import { groupRoutes } from './routes/group.ts';
import { joiningRoutes } from './routes/joining.ts';
import { keycardEntryRoutes } from './routes/keycard-entry.ts';
import { keycardPrintRoutes } from './routes/keycard-print.ts';
import { keycardRoutes } from './routes/keycards.ts';
import { passkeyRoutes } from './routes/passkeys.ts';
import { roleRoutes } from './routes/roles.ts';
import { preferenceRoutes } from './routes/preferences.ts';
import { profileRoutes } from './routes/profile.ts';
import { secondStepRoutes } from './routes/second-step.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { whoIAmRoutes } from './routes/who-i-am.ts';

/** Every address of the room of people. */
export function peopleRoutes(house: House): Route[] {
  return [
    ...signInRoutes(house),
    ...secondStepRoutes(house),
    ...keycardEntryRoutes(house),
    ...keycardRoutes(house),
    ...keycardPrintRoutes(house),
    ...deviceRoutes(house),
    ...passkeyRoutes(house),
    ...contactRoutes(house),
    ...contactRemovalRoutes(house),
    ...joiningRoutes(house),
    ...centreRoutes(house),
    ...groupRoutes(house),
    ...admissionRoutes(house),
    ...profileRoutes(house),
    ...whoIAmRoutes(house),
    ...preferenceRoutes(house),
    ...roleRoutes(house),
    ...expertRoutes(house),
  ];
}
