import { defineLink } from '@medusajs/framework/utils'
import OrderModule from '@medusajs/medusa/order'

/**
 * `order.wemine_payments` in `query.graph`: the payments that name the order. Read only: Medusa keeps no table for it, and
 * nothing is written by it.
 */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: 'id', isList: true },
  { linkable: { serviceName: 'wemine', alias: 'wemine_payment', primaryKey: 'order_id' } },
  { readOnly: true, isList: true },
)
