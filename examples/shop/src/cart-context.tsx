import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Cart, findCart, forgetCart } from './cart'
import { useAttempt } from './notice'
import { orderOf } from './payment'
import { go } from './router'

interface CartState {
  cart: Cart | undefined
  /** Whether the store has been asked yet. */
  known: boolean
  /** Asks the store again. @returns the cart as it is now */
  refresh: () => Promise<Cart | undefined>
  /** The cart was bought: shows its order. */
  bought: (order_id: string) => void
}

const Context = createContext<CartState>({
  cart: undefined,
  known: false,
  refresh: () => Promise.resolve(undefined),
  bought: () => {},
})

/** The shopper's cart, for every page. */
export function CartProvider({ children }: { children: ReactNode }) {
  const { attempt } = useAttempt()
  const [cart, setCart] = useState<Cart>()
  const [known, setKnown] = useState(false)

  const bought = useCallback((order_id: string) => {
    forgetCart()
    setCart(undefined)
    go(`/order/${order_id}`, { replace: true })
  }, [])

  const refresh = useCallback(async () => {
    const found = await findCart()
    if (!found?.completed_at) {
      setCart(found)
      return found
    }
    // Bought while nobody looked: the shopper paid and closed the page.
    const order_id = await orderOf(found)
    if (order_id) bought(order_id)
    else forgetCart()
    return undefined
  }, [bought])

  useEffect(() => {
    attempt(refresh).then(() => setKnown(true))
    const back = () => {
      // Another tab may have changed it meanwhile.
      if (!document.hidden) refresh().catch(() => {})
    }
    document.addEventListener('visibilitychange', back)
    return () => document.removeEventListener('visibilitychange', back)
  }, [attempt, refresh])

  const value = useMemo(() => ({ cart, known, refresh, bought }), [cart, known, refresh, bought])
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function useCart() {
  return useContext(Context)
}
