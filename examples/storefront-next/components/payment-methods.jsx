'use client'

import { paymentInfoMap } from '@lib/constants'
import { initiatePaymentSession } from '@lib/data/cart'

/** A button for each payment provider of the cart's region. */
export default function PaymentMethods({ cart, providers }) {
  return providers.map((provider_id) => (
    <button key={provider_id} type="button" onClick={() => initiatePaymentSession(cart, { provider_id })}>
      {paymentInfoMap[provider_id]?.icon} {paymentInfoMap[provider_id]?.title ?? provider_id}
    </button>
  ))
}
