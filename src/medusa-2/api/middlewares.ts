import { defineMiddlewares } from '@medusajs/framework/http'
import { hidePayToken } from '#payments/http/pay-page/routes'
import { completeGuard } from '../platform/complete-guard'

export default defineMiddlewares({
  routes: [
    // The routes of the plugin read their own bodies. Medusa's parsers lose XML, take forms for JSON, and wait for a slow
    // sender as long as it likes.
    { matcher: '/hooks/wemine', bodyParser: false },
    { matcher: '/store/wemine/*', bodyParser: false },
    { matcher: '/wemine/pay/*', bodyParser: false, middlewares: [hidePayToken] },
    // Where Medusa's roles are on (the feature flag `rbac`): seeing payments needs what Medusa's own payments need, and
    // moving money, or erasing what a payment was made with, needs what Medusa's refunds need. Versions without roles
    // ignore `policies`.
    { matcher: '/admin/wemine/*', bodyParser: false, policies: [{ resource: 'payment', operation: 'read' }] },
    ...['check', 'resolve', 'erase'].map((verb) => ({
      matcher: `/admin/wemine/payments/:out_trade_no/${verb}`,
      methods: ['POST' as const],
      policies: [{ resource: 'refund', operation: 'create' }],
    })),
    { matcher: '/store/carts/:id/complete', methods: ['POST'], middlewares: [completeGuard] },
  ],
})
