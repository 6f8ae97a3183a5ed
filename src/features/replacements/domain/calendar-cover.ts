/** Hours she took, with what became of them. */
export type CoverOnCalendar = {
  id: string;
  start: Date;
  end: Date;
  state: 'taken' | 'agreed' | 'released';
  communeName: string;
  changedAt: Date;
};
