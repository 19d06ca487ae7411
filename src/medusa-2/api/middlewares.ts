import { defineMiddlewares } from '@medusajs/framework/http'
import { guardCompletion } from '../complete-guard'

export default defineMiddlewares({
  routes: [
    // The notification route reads its own bytes: Medusa's parsers lose XML and refuse what they cannot parse.
    { matcher: '/hooks/wemine', methods: ['POST'], bodyParser: false },
    { matcher: '/store/carts/:id/complete', methods: ['POST'], middlewares: [guardCompletion] },
  ],
})
