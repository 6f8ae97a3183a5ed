import type { Kept } from './entry.ts';

/** What the room `people` keeps, besides what opens the door (`sign-in.ts`). */
export const peopleTables = {
  people: {
    activity: 'profile',
    until: ['account', 'unusedAccount', 'neverUsed'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'first_name', 'initial', 'commune_code', 'gestures', 'languages'],
    plain: ['commune_seen_by', 'gestures_seen_by', 'languages_seen_by', 'locale', 'theme'],
  },
  grants: {
    activity: 'membership',
    until: ['account', 'withdrawnRole'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'person_id', 'role', 'scope_kind', 'scope_id', 'granted_by', 'withdrawn_by'],
    plain: [],
  },
  admission_requests: {
    activity: 'membership',
    until: ['account', 'admission'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'person_id', 'department_code', 'message', 'decided_by', 'reason'],
    plain: [],
  },
  experts: {
    activity: 'membership',
    until: ['account', 'withdrawnRole'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'person_id', 'field', 'named_by', 'ended_by'],
    plain: [],
  },
} as const satisfies Record<string, Kept>;
