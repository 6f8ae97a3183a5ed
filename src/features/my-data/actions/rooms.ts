import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { exportPosts, unsignPosts } from '../../exchange/store/own-data.ts';
import { exportMessages, withdrawNotices } from '../../messages/store/own-data.ts';
import { exportModeration } from '../../moderation/store/own-data.ts';
import { exportWork, leaveWork } from '../../work/store/own-data.ts';
import { exportOffers } from '../../replacements/store/offers/own-data.ts';
import { exportReplacements, leaveReplacements } from '../../replacements/store/own-data.ts';
import { exportPapers } from '../../replacements/store/papers-own-data.ts';
import { erasePerson, exportPerson } from '../../people/store/own-data.ts';

/** What each room does of somebody's data: gives it to her, and takes her out. */
type RoomPart = {
  give: (db: Db, personId: string) => AsyncGenerator<Exported>;
  /** Absent where foreign keys say it all: what refers to her goes with her row, or loses her name. */
  takeOut?: (db: Db, personId: string) => Promise<void>;
};

/** Rooms in the order in which somebody is taken out: what refers to her first, her account last. */
export const roomParts: readonly RoomPart[] = [
  { give: exportReplacements, takeOut: leaveReplacements },
  { give: exportWork, takeOut: leaveWork },
  { give: exportModeration },
  { give: exportPapers },
  { give: exportOffers },
  { give: exportMessages, takeOut: withdrawNotices },
  { give: exportPosts, takeOut: unsignPosts },
  { give: exportPerson, takeOut: erasePerson },
];
