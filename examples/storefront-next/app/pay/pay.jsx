'use client'

import { zhHK } from 'medusa-payment-wemine/storefront/messages/zh-hk'
import { WeminePayment } from 'medusa-payment-wemine/storefront/react'
import { useRouter } from 'next/navigation'

export function Pay(payment) {
  const router = useRouter()
  return (
    <WeminePayment
      {...payment}
      languages={[zhHK]}
      language="zh-HK"
      onPlaced={(order_id) => router.replace(`/order?id=${order_id}`)}
    />
  )
}
