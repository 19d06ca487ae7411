import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import { adminHealth as health } from '#doctor/load'
import { allRoutes } from '#payments/http/all-routes'
import type { Serve } from '#payments/http/route'
import { platformOf } from './platform'

/** A route of the engine as Medusa 1 serves it. Who asks is known on the admin routes alone. */
export const route = (serve: Serve) => (req: MedusaRequest, res: MedusaResponse) =>
  serve(platformOf(req.scope), req, res, req.user?.userId ?? req.user?.id ?? 'a user')

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
