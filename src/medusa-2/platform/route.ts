import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { Serve } from '#payments/http/route'
import { platformOf } from './platform'

/** A route of the engine as Medusa 2 serves it. Who asks is known on the admin routes alone. */
export const route = (serve: Serve) => (req: MedusaRequest, res: MedusaResponse) =>
  serve(
    platformOf(req.scope),
    req,
    res,
    (req as AuthenticatedMedusaRequest).auth_context?.actor_id ?? 'a user',
  )
