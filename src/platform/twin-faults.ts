/**
 * What a local twin can be told to do to the next message, as real gateways do one day or another: refuse it, cut the
 * connection before or after it was accepted, or accept it and never say so.
 */
export type Fault =
  | 'refuse-for-now'
  | 'refuse-for-good'
  | 'refuse-contact'
  | 'cut-before'
  | 'cut-after'
  | 'silent-after';
