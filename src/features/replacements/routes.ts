import type { Route } from '../../platform/http/route.ts';
import type { House } from '../../ui/house.ts';
import { afterRoutes } from './routes/after.ts';
import { agreementAccountRoutes } from './routes/agreement-account.ts';
import { agreementLinkRoutes } from './routes/agreement-links.ts';
import { answeringRoutes } from './routes/asks-answering.ts';
import { leadingRoutes } from './routes/asks-leading.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { candidateRoutes } from './routes/candidates.ts';
import { departmentRoutes } from './routes/department.ts';
import { figuresRoutes } from './routes/figures.ts';
import { handoverRoutes } from './routes/handover.ts';
import { hoursRoutes } from './routes/papers-hours.ts';
import { offerAnsweringRoutes } from './routes/offers/answering.ts';
import { puttingRoutes } from './routes/offers/putting.ts';
import { papersRoutes } from './routes/papers.ts';
import { requestDraftingRoutes } from './routes/request-drafting.ts';
import { serviceCallRoutes } from './routes/service-calls.ts';
import { requestOpeningRoutes } from './routes/request-opening.ts';

/** Every address of replacements. What is fixed stands before what has a parameter: `/remplacements/comment`. */
export function replacementRoutes(house: House): Route[] {
  return [
    ...departmentRoutes(house),
    ...figuresRoutes(house),
    ...requestOpeningRoutes(house),
    ...puttingRoutes(house),
    ...offerAnsweringRoutes(house),
    ...answeringRoutes(house),
    ...leadingRoutes(house),
    ...serviceCallRoutes(house),
    ...afterRoutes(house),
    // Fixed addresses under /accord stand before the token.
    ...agreementLinkRoutes(house),
    ...agreementAccountRoutes(house),
    ...candidateRoutes(house),
    ...requestDraftingRoutes(house),
    ...papersRoutes(house),
    ...hoursRoutes(house),
    ...handoverRoutes(house),
    ...calendarRoutes(house),
  ];
}
