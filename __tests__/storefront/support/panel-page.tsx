import * as kit from 'medusa-payment-wemine/storefront'
import { WeminePayment, type WeminePaymentProps } from 'medusa-payment-wemine/storefront/react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'

type Given = Omit<WeminePaymentProps, 'renew' | 'onPlaced'> & { renewable?: boolean; hydrate?: boolean }

let shown: Root | undefined

/** The page's own state, which tests read. */
const page = {
  kit,
  placed: [] as string[],
  renewed: 0,
  show({ renewable, hydrate, ...props }: Given) {
    const panel = (
      <WeminePayment
        {...props}
        {...(renewable && {
          renew: async () => {
            page.renewed++
            return (await fetch('/renew')).json()
          },
        })}
        onPlaced={(order_id) => page.placed.push(order_id)}
      />
    )
    const root = document.getElementById('root') as HTMLElement
    shown?.unmount()
    shown = hydrate ? hydrateRoot(root, panel) : createRoot(root)
    if (!hydrate) shown.render(panel)
  },
}
Object.assign(window, { page })
