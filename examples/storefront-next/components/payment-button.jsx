'use client'

import { isManual, isWemine } from '@lib/constants'
import { placeOrder } from '@lib/data/cart'
import WeChatPayButton from './wechat-pay-button'

export default function PaymentButton({ cart }) {
  const session = cart.payment_collection?.payment_sessions?.[0]
  switch (true) {
    case isWemine(session?.provider_id):
      return <WeChatPayButton cart={cart} />
    case isManual(session?.provider_id):
      return (
        <button type="button" onClick={() => placeOrder()}>
          Place order
        </button>
      )
    default:
      return (
        <button type="button" disabled>
          Select a payment method
        </button>
      )
  }
}
