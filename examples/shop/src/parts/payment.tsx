import type { RenewRequest } from 'medusa-payment-wemine/storefront'
import { zhCN } from 'medusa-payment-wemine/storefront/messages/zh-cn'
import { zhHK } from 'medusa-payment-wemine/storefront/messages/zh-hk'
import { WeminePayment } from 'medusa-payment-wemine/storefront/react'
import { useCallback, useEffect, useState } from 'react'
import type { Cart } from '../cart'
import { useCart } from '../cart-context'
import { startInWechat } from '../in-wechat'
import { useLanguage } from '../language'
import { useAttempt } from '../notice'
import { beginPayment, openPayment } from '../payment'
import { settings } from '../settings'
import { useTheme } from '../theme'
import { DemoStrip } from './demo-strip'

const languages = [zhHK, zhCN]

/** The payment of the cart: begun when there is none, which is also so when the cart was changed under it. */
export function Payment({ cart }: { cart: Cart }) {
  const { language, words } = useLanguage()
  const { theme } = useTheme()
  const { refresh, bought } = useCart()
  const { attempt, busy } = useAttempt()
  const session = openPayment(cart)

  const begin = useCallback(
    async (request?: RenewRequest) => {
      await startInWechat((open_id) => beginPayment(cart, open_id, request))
      return refresh()
    },
    [cart, refresh],
  )

  const isMissing = !session
  const [failed, setFailed] = useState(false)
  const start = useCallback(async () => {
    setFailed(false)
    setFailed(!(await attempt(() => begin())))
  }, [attempt, begin])
  useEffect(() => {
    if (isMissing) start()
  }, [start, isMissing])

  /** For the cart as it is now: it may have been changed, paid or given a new code in another tab. */
  const renew = async (request: RenewRequest) => {
    const now = await refresh()
    if (!now) return undefined
    const other = openPayment(now)
    return other && other.id !== session?.id ? other : begin(request)
  }

  // A code of a cart that is being changed is not to be scanned any more.
  if (!session || busy)
    return failed && !busy ? (
      <button className="button" id="try-again" type="button" onClick={start}>
        {words.checkout.again}
      </button>
    ) : (
      <p className="preparing">{words.checkout.preparing}</p>
    )
  return (
    <>
      <WeminePayment
        session={session}
        backendUrl={settings.storeUrl}
        publishableKey={settings.publishableKey}
        renew={renew}
        onPlaced={bought}
        languages={languages}
        language={language}
        theme={theme}
        styles={false}
      />
      <DemoStrip session={session} />
    </>
  )
}
