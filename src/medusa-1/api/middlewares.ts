import type { MiddlewaresConfig } from '@medusajs/medusa'
import { hidePayToken } from '#payments/http/pay-page/routes'
import { completeGuard } from '../platform/complete-guard'

export const config: MiddlewaresConfig = {
  routes: [
    // The routes of the plugin read their own bodies. Medusa 1's parsers lose XML, take forms for JSON, wait for a slow
    // sender as long as it likes, and what they cannot parse is answered with 500.
    { matcher: '/hooks/wemine', bodyParser: false },
    { matcher: '/store/wemine/*', bodyParser: false },
    { matcher: '/admin/wemine/*', bodyParser: false },
    { matcher: '/wemine/pay/*', bodyParser: false, middlewares: [hidePayToken] },
    { matcher: '/store/carts/:id/complete', method: 'POST', middlewares: [completeGuard] },
  ],
}
