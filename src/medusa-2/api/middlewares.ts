import { defineMiddlewares } from '@medusajs/framework/http'

/** The notification route reads its own bytes: Medusa's parsers lose XML and refuse what they cannot parse. */
export default defineMiddlewares({
  routes: [{ matcher: '/hooks/wemine', methods: ['POST'], bodyParser: false }],
})
