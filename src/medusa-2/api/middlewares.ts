import { defineMiddlewares } from '@medusajs/framework/http'
import { completeGuard } from '../platform/complete-guard'

export default defineMiddlewares({
  routes: [
    // The routes of the plugin read their own bodies. Medusa's parsers lose XML, take forms for JSON, and wait for a slow
    // sender as long as it likes.
    { matcher: '/hooks/wemine', bodyParser: false },
    { matcher: '/store/wemine/*', bodyParser: false },
    { matcher: '/admin/wemine/*', bodyParser: false },
    { matcher: '/store/carts/:id/complete', methods: ['POST'], middlewares: [completeGuard] },
  ],
})
