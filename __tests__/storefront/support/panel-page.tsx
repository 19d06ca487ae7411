import * as kit from 'medusa-payment-wemine/storefront'
import 'medusa-payment-wemine/storefront/element'
import { zhCN } from 'medusa-payment-wemine/storefront/messages/zh-cn'
import { zhHK } from 'medusa-payment-wemine/storefront/messages/zh-hk'
import { WeminePayment } from 'medusa-payment-wemine/storefront/react'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { Given } from './page-window'

let shown: { unmount(): void } | undefined
/** Changes options of what is shown. */
let again: (more: object) => void = () => {}

/** The page's own state, which tests read. */
const page = {
  kit,
  placed: [] as string[],
  renewed: [] as unknown[],
  renewals: [] as string[],
  events: [] as unknown[],
  handed: [] as string[],
  show({ renewable, hydrate, miniProgram, throwing, by = 'react', ...given }: Given) {
    const root = document.getElementById('root') as HTMLElement
    const options = {
      languages: [zhHK, zhCN],
      ...given,
      ...(renewable && {
        renew: async (request: unknown) => {
          page.renewed.push(request)
          return (await fetch('/renew')).json()
        },
      }),
      ...(miniProgram && { onMiniProgram: (number: string) => page.handed.push(number) }),
      onPlaced: (order_id: string) => page.placed.push(order_id),
      onRenewed: ({ out_trade_no }: { out_trade_no: string }) => page.renewals.push(out_trade_no),
      on: (event: unknown) => {
        page.events.push(event)
        if (throwing) throw new Error('the page’s own fault')
      },
    }
    shown?.unmount()
    again = () => {}
    if (by === 'mount') {
      const panel = kit.mountWeminePayment(root, options)
      shown = { unmount: panel.destroy }
      again = (more) => panel.update(more as object)
    } else if (by === 'element') {
      const element = Object.assign(document.createElement('wemine-payment'), { options })
      root.append(element)
      shown = { unmount: () => element.remove() }
      again = (more) => Object.assign(element, { options: more })
    } else {
      const panel = (more: object = {}) => (
        <StrictMode>
          <WeminePayment fallback={<p>No payment yet</p>} {...options} {...more} />
        </StrictMode>
      )
      const own: Root = hydrate ? hydrateRoot(root, panel()) : createRoot(root)
      if (!hydrate) own.render(panel())
      shown = own
      again = (more) => own.render(panel(more))
    }
  },
}
Object.assign(window, { page, again: (more: object) => again(more) })
