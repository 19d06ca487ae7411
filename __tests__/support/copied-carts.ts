import { randomUUID } from 'node:crypto'
import type { Knex } from 'knex'

type Row = Record<string, unknown>

/** A cart with its payment collection, as Medusa 2 knows them. */
export interface CartCopy {
  cart: string
  collection: string
}

/**
 * Copies a Medusa 2 cart that has a payment collection and no session yet, row by row: a hundred carts in the time that
 * the API takes for one. Each copy is another shopper's.
 */
export async function copyCarts(sql: Knex, cart_id: string, count: number): Promise<CartCopy[]> {
  const [cart] = await sql('cart').where({ id: cart_id })
  const [link] = await sql('cart_payment_collection').where({ cart_id })
  const [collection] = await sql('payment_collection').where({ id: link.payment_collection_id })
  const items: Row[] = await sql('cart_line_item').where({ cart_id })
  const ways: Row[] = await sql('cart_shipping_method').where({ cart_id })

  const fresh = (row: Row, prefix: string) => ({ ...row, id: `${prefix}_${randomUUID()}` })
  const copies = Array.from({ length: count }, () => ({
    cart: { ...fresh(cart, 'cart'), email: `shopper-${randomUUID()}@example.com`, customer_id: null },
    collection: fresh(collection, 'pay_col'),
  }))
  const inEach = (make: (cart: string, collection: string) => Row[]) =>
    copies.flatMap((copy) => make(copy.cart.id, copy.collection.id)).map(jsonColumns)

  await sql('cart').insert(copies.map((copy) => jsonColumns(copy.cart)))
  await sql('payment_collection').insert(copies.map((copy) => jsonColumns(copy.collection)))
  await sql('cart_payment_collection').insert(
    inEach((cart_id, payment_collection_id) => [
      { ...fresh(link, 'cartpaycol'), cart_id, payment_collection_id },
    ]),
  )
  await sql('cart_line_item').insert(
    inEach((cart_id) => items.map((row) => ({ ...fresh(row, 'cali'), cart_id }))),
  )
  await sql('cart_shipping_method').insert(
    inEach((cart_id) => ways.map((row) => ({ ...fresh(row, 'casm'), cart_id }))),
  )
  return copies.map((copy) => ({ cart: copy.cart.id, collection: copy.collection.id }))
}

/** What PostgreSQL gave out of a jsonb column goes back in as text. */
function jsonColumns(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
    ]),
  )
}
