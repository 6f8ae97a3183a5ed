import type { Kept } from './entry.ts';

/**
 * What the room `work` keeps: for whom one works, when, and when one could work more. It leaves with whose account it
 * belongs to; what the other side of a contract wrote of it leaves with him.
 */
export const workTables = {
  employers: {
    activity: 'work',
    until: ['account', 'oldContract'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'household', 'owner_id', 'person_id', 'name', 'commune_code', 'phone', 'email'],
    plain: ['locale'],
  },
  employer_addresses: {
    activity: 'work',
    until: ['account', 'oldContract'],
    erasure: 'deleted',
    exported: true,
    personal: ['employer_id', 'street', 'entry'],
    plain: [],
  },
  contracts: {
    activity: 'work',
    until: ['account', 'oldContract'],
    erasure: 'deleted',
    exported: true,
    personal: ['id', 'employer_id', 'carer_id', 'link_code', 'schedule', 'job', 'gestures', 'said'],
    plain: [],
  },
  contract_hours: {
    activity: 'work',
    until: ['account', 'oldContract'],
    erasure: 'deleted',
    exported: true,
    personal: ['contract_id', 'kind'],
    plain: [],
  },
  contract_days: {
    activity: 'work',
    until: ['account', 'pastDays'],
    erasure: 'deleted',
    exported: true,
    personal: ['contract_id', 'kind'],
    plain: ['id'],
  },
  availabilities: {
    activity: 'work',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'means', 'kinds'],
    plain: [],
  },
  availability_hours: {
    activity: 'work',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id'],
    plain: [],
  },
  availability_days: {
    activity: 'work',
    until: ['account', 'pastDays'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id'],
    plain: [],
  },
  availability_wishes: {
    activity: 'work',
    until: ['account'],
    erasure: 'deleted',
    exported: true,
    personal: ['person_id', 'household', 'circumstance'],
    plain: ['id'],
  },
  // Made again from what is above: nothing that is not there.
  open_carers: {
    activity: 'work',
    until: ['account'],
    erasure: 'deleted',
    exported: false,
    personal: [
      'person_id',
      'position',
      'latitude',
      'longitude',
      'department_code',
      'gestures',
      'kinds',
      'means',
    ],
    plain: [],
  },
} as const satisfies Record<string, Kept>;
