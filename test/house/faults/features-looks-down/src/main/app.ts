import { routes } from '../features/places/domain.ts';

export const app = routes;
