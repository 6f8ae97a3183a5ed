import type { Kept } from './entry.ts';

/** What the room `replacements` keeps of plans for a whole department. Whoever leaves is in none of them any more. */
export const departmentPlanTables = {
  department_plans: {
    activity: 'replacements',
    until: ['oldPlan'],
    erasure: 'unsigned',
    exported: false,
    personal: ['made_by'],
    plain: ['id', 'department_code', 'state', 'seed', 'seconds', 'looked'],
  },
  department_plan_lines: {
    activity: 'replacements',
    until: ['oldPlan'],
    erasure: 'unsigned',
    exported: false,
    personal: ['carer_id'],
    plain: ['plan_id', 'shift_id', 'why', 'unsent'],
  },
} as const satisfies Record<string, Kept>;
