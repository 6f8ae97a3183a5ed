/** A problem and a plan as the door for machines reads and writes them. */
export type Document = {
  carers: {
    id: string;
    lat: number;
    lon: number;
    maxMinutes: number;
    gestures: string[];
    maxWeekHours: number;
    weekHours?: Record<string, number>;
    maxRequests?: number;
    available: { start: string; end: string }[];
    busy: { start: string; end: string; lat: number; lon: number }[];
  }[];
  shifts: {
    id: string;
    employer: string;
    lat: number;
    lon: number;
    start: string;
    end: string;
    kind: 'work' | 'presence' | 'night';
    gestures: string[];
    request?: string;
  }[];
  ways?: 'whole';
};

export type Line = { shift: string; carer: string; minutes: number };
