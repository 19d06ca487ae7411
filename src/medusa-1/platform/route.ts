import type { MedusaRequest, MedusaResponse } from '@medusajs/medusa'
import type { Serve } from '#payments/http/route'
import { platformOf } from './platform'

/** A route of the engine as Medusa 1 serves it. Who asks is known on the admin routes alone. */
export const route = (serve: Serve) => (req: MedusaRequest, res: MedusaResponse) =>
  serve(platformOf(req.scope), req, res, req.user?.userId ?? req.user?.id ?? 'a user')
