/**
 * The plan of the house: the one place where floors, rooms and who may know whom are written down.
 * The import rules (.dependency-cruiser.mjs) and the other checks (scripts/house/) are made from it.
 */

/** Floors of src/, from the roof to the ground. A file looks at its own floor and at those below. */
export const floors = ['main', 'features', 'ui', 'platform', 'language'];

/**
 * Rooms of src/features/, from the first to the last, each with the rooms it may know. A room may only
 * know rooms written before it: a reaction that goes up is an event (src/language/events).
 * @type {Record<string, readonly string[]>}
 */
export const mayKnow = {
  law: [],
  places: [],
  people: ['places'],
  messages: ['people', 'places'],
  directory: ['messages', 'people', 'places'],
  exchange: ['messages', 'people', 'places'],
  moderation: ['exchange', 'messages', 'people', 'places'],
  planning: [],
  work: ['law', 'messages', 'people', 'places'],
  replacements: ['work', 'planning', 'law', 'directory', 'messages', 'people', 'places'],
  'my-data': ['replacements', 'work', 'moderation', 'exchange', 'directory', 'messages', 'people', 'places'],
  administration: ['messages', 'people', 'places'],
};

/** What a room shows to the others: these files, or the files of a folder of that name. */
export const doors = ['domain', 'store', 'actions'];

/** Names of the rooms, in their order. */
export const rooms = Object.keys(mayKnow);
