import { setQuantity } from '../cart'
import { useCart } from '../cart-context'
import { useLanguage } from '../language'
import { useAttempt } from '../notice'

/** How many of a line: one less, one more, none. */
export function Quantity({ item, name }: { item: { id: string; quantity: number }; name: string }) {
  const { words } = useLanguage()
  const { cart, refresh } = useCart()
  const { attempt, busy } = useAttempt()
  const change = (quantity: number) =>
    attempt(async () => {
      if (cart) await setQuantity(cart, item.id, quantity)
      await refresh()
    })
  const button = (sign: string, label: string, quantity: number) => (
    <button type="button" aria-label={label} disabled={busy} onClick={() => change(quantity)}>
      {sign}
    </button>
  )
  return (
    <div className="quantity">
      {item.quantity > 1
        ? button('−', words.cart.less(name), item.quantity - 1)
        : button('×', words.cart.remove(name), 0)}
      <span>{item.quantity}</span>
      {button('+', words.cart.more(name), item.quantity + 1)}
    </div>
  )
}
