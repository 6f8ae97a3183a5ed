/** How a door to the outside stands: it answers, it does not, the demonstration's own box stands for it, or none is set. */
export type GatewayState = 'answers' | 'silent' | 'box' | 'none';

export type GatewayName = 'mail' | 'sms' | 'routing';
