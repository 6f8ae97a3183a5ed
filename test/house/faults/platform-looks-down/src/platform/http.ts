import { layout } from '../ui/layout.ts';

export const page = layout;
