import type { MiddlewaresConfig } from '@medusajs/medusa'
import { guardCompletion } from '../core/complete-guard'

export const config: MiddlewaresConfig = {
  routes: [
    // The notification route reads its own bytes: Medusa's parser loses XML and refuses what it cannot parse.
    { matcher: '/hooks/wemine', method: 'POST', bodyParser: false },
    { matcher: '/store/carts/:id/complete', method: 'POST', middlewares: [guardCompletion] },
  ],
}
