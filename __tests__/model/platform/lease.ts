const held = new Map<string, Promise<void>>()

/**
 * In place of `src/payments/ledger/cart-lease`, which waits in real time: one at a time for a cart, in all processes. A
 * killed process lets go of it at once.
 */
export async function takeLease(_: unknown, cart_id: string): Promise<() => Promise<void>> {
  const before = held.get(cart_id) ?? Promise.resolve()
  let end = () => {}
  const mine = new Promise<void>((resolve) => {
    end = resolve
  })
  held.set(
    cart_id,
    before.then(() => mine),
  )
  await before
  return async () => end()
}
