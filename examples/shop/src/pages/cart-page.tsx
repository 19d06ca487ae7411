import { useCart } from '../cart-context'
import { useLanguage } from '../language'
import { money } from '../money'
import { Lines } from '../parts/lines'
import { Quantity } from '../parts/quantity'
import { Link } from '../router'

export function CartPage() {
  const { cart: words, sum, tea } = useLanguage().words
  const { cart, known } = useCart()
  const filled = cart?.items?.length ? cart : undefined
  return (
    <>
      <h1>{words.title}</h1>
      {filled && (
        <div id="cart">
          <Lines sale={filled}>{(item, name) => <Quantity item={item} name={name} />}</Lines>
          <div className="cart-foot">
            <p>
              {sum.teas} <b className="price">{money(filled.item_subtotal, filled.currency_code)}</b>
            </p>
            <Link className="button" id="to-checkout" href="/checkout">
              {words.checkout}
            </Link>
          </div>
        </div>
      )}
      {!filled && (
        <div className="empty" aria-busy={!known}>
          {known && <p>{words.empty}</p>}
          <Link className="button" href="/">
            {tea.all}
          </Link>
        </div>
      )}
    </>
  )
}
