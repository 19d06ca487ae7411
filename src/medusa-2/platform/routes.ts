import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { adminHealth as health } from '#doctor/load'
import { allRoutes } from '#payments/http/all-routes'
import type { Serve } from '#payments/http/route'
import { platformOf } from './platform'

/** A route of the engine as Medusa 2 serves it. Who asks is known on the admin routes alone. */
const route = (serve: Serve) => (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  serve(platformOf(req.scope), req, res, req.auth_context?.actor_id ?? 'a user')

/** What the files in api/ serve, each at its own address. */
export const {
  adminCheck,
  adminCsv,
  adminErase,
  adminExceptions,
  adminHealth,
  adminOrder,
  adminPayment,
  adminPayments,
  adminResolve,
  adminTotals,
  describeNotificationRoute,
  payPage,
  payPageQuickAuth,
  payPageStart,
  payPageState,
  serveNotification,
  storePayment,
  storeQuickAuth,
} = allRoutes(route, { adminHealth: health })
