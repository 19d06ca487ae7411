import { payPage, payPageQuickAuth, payPageStart, payPageState } from './pay-page/routes'
import type { Serve } from './route'
import {
  adminCheck,
  adminCsv,
  adminErase,
  adminExceptions,
  adminOrder,
  adminPayment,
  adminPayments,
  adminResolve,
  adminTotals,
  storePayment,
  storeQuickAuth,
} from './routes'
import { describeNotificationRoute, serveNotification } from './serve-notification'

/** Every route of the engine; the doctor's is served beside them. */
const ROUTES = {
  ...{ serveNotification, describeNotificationRoute, storePayment, storeQuickAuth },
  ...{ payPage, payPageState, payPageStart, payPageQuickAuth },
  ...{ adminPayments, adminPayment, adminCheck, adminResolve, adminErase },
  ...{ adminOrder, adminExceptions, adminTotals, adminCsv },
}

/** Every route as a Medusa serves it. `more`: routes that are not the engine's own. */
export function allRoutes<More extends string, Handler>(
  route: (serve: Serve) => Handler,
  more: Record<More, Serve>,
): Record<keyof typeof ROUTES | More, Handler> {
  const routes: [string, Serve][] = Object.entries({ ...ROUTES, ...more })
  return Object.fromEntries(routes.map(([name, serve]) => [name, route(serve)])) as never
}
