import type { Session } from './driver'
import { succeeded } from './http'
import type { Medusa2Driver } from './medusa-2-driver'

/**
 * Edits a Medusa 2 order, so that so many cakes of HK$128 are on it. Gives the payment collection for what it costs more,
 * which has no cart; undefined where it costs nothing more.
 */
export async function editOrder(
  store: Pick<Medusa2Driver, 'store' | 'admin'>,
  order_id: string,
  cakes: number,
): Promise<string | undefined> {
  const post = async (path: string, body: object = {}) => succeeded(await store.admin('POST', path, body))
  const path = '/store/products?fields=*variants&handle=aged-pu-erh'
  const variant_id = succeeded(await store.store('GET', path)).products[0].variants[0].id
  await post('/admin/order-edits', { order_id })
  const { order } = succeeded(await store.admin('GET', `/admin/orders/${order_id}?fields=*items`))
  const there = order.items.find((item: { variant_id: string }) => item.variant_id === variant_id)
  if (there) await post(`/admin/order-edits/${order_id}/items/item/${there.id}`, { quantity: cakes })
  else await post(`/admin/order-edits/${order_id}/items`, { items: [{ variant_id, quantity: cakes }] })
  await post(`/admin/order-edits/${order_id}/confirm`)
  const fields = '*payment_collections'
  const edited = succeeded(await store.admin('GET', `/admin/orders/${order_id}?fields=${fields}`)).order
  return edited.payment_collections.find(({ status }: { status: string }) => status === 'not_paid')?.id
}

/** Opens a code for a payment collection, as the page of a payment link does. */
export async function openCode(
  store: Pick<Medusa2Driver, 'store' | 'admin'>,
  collection: string,
): Promise<Session> {
  const path = `/store/payment-collections/${collection}/payment-sessions`
  const { payment_collection } = succeeded(await store.store('POST', path, { provider_id: 'pp_wemine_hk' }))
  return payment_collection.payment_sessions[0].data
}
