import type { HttpTypes } from '@medusajs/types'

/** Server actions of Medusa's Next.js starter that the recipe in docs/storefront-starter.md uses, by their types. */
export declare function initiatePaymentSession(
  cart: HttpTypes.StoreCart,
  data: HttpTypes.StoreInitializePaymentSession,
): Promise<HttpTypes.StorePaymentCollectionResponse | undefined>
export declare function placeOrder(cartId?: string): Promise<unknown>
