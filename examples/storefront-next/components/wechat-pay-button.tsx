'use client'

import { initiatePaymentSession, placeOrder } from '@lib/data/cart'
import type { HttpTypes } from '@medusajs/types'
import { shopperData } from 'medusa-payment-wemine/storefront'
import { WeminePayment } from 'medusa-payment-wemine/storefront/react'

export default function WeChatPayButton({ cart }: { cart: HttpTypes.StoreCart }) {
  const provider_id = cart.payment_collection?.payment_sessions?.[0]?.provider_id ?? 'pp_wemine_hk'
  return (
    <WeminePayment
      session={cart}
      backendUrl={process.env.NEXT_PUBLIC_MEDUSA_BACKEND_URL ?? 'http://localhost:9000'}
      publishableKey={process.env.NEXT_PUBLIC_MEDUSA_PUBLISHABLE_KEY}
      renew={(request) =>
        initiatePaymentSession(cart, { provider_id, data: { ...shopperData({ ...request }) } })
      }
      onPlaced={() => placeOrder()}
    />
  )
}
