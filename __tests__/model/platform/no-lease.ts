/**
 * In place of `src/payments/ledger/cart-lease`, which waits in real time: in the model a cart is completed by one at a
 * time anyway, see `Platform.locked`.
 */
export async function takeLease(): Promise<() => Promise<void>> {
  return async () => {}
}
