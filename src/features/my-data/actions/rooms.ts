import type { Exported } from '../../../language/exported.ts';
import type { Db } from '../../../platform/db/database.ts';
import { exportPosts, unsignPosts } from '../../exchange/store/own-data.ts';
import { erasePerson, exportPerson } from '../../people/store/own-data.ts';

/** What each room does of somebody's data: gives it to her, and takes her out. */
type RoomPart = {
  give: (db: Db, personId: string) => AsyncGenerator<Exported>;
  takeOut: (db: Db, personId: string, now: Date) => Promise<void>;
};

/** Rooms in the order in which somebody is taken out: what refers to her first, her account last. */
export const roomParts: readonly RoomPart[] = [
  { give: exportPosts, takeOut: unsignPosts },
  { give: exportPerson, takeOut: erasePerson },
];
