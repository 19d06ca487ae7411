import type { ReactNode } from 'react'
import {
  chooseLanguage,
  environment,
  messages,
  type WemineMessages,
  type WeminePaymentOptions,
} from '../index'
import { PanelContext } from './panel-context'
import { useBrowserValue } from './use-browser-value'
import { useWeminePayment } from './use-wemine-payment'

/** A payment, and how its parts speak. */
export interface WeminePanelProps extends WeminePaymentOptions {
  /** Default: the page's own `lang`, else the browser's languages; English while a server renders. */
  language?: keyof typeof messages | undefined
  /** Your words in place of the kit's. */
  messages?: Partial<WemineMessages> | undefined
  /** The parts of the panel. */
  children?: ReactNode
}

/** A payment without any looks: its parts go inside, in your own order and with your own classes. */
export function WeminePanel({ language, messages: own, children, ...options }: WeminePanelProps) {
  const payment = useWeminePayment(options)
  const found = useBrowserValue(chooseLanguage, 'en')
  const chosen = language ?? found
  const panel = {
    ...payment,
    words: { ...messages[chosen], ...own },
    language: chosen,
    environment: useBrowserValue(environment, 'desktop'),
    canRenew: !!options.renew,
  }
  return <PanelContext.Provider value={panel}>{children}</PanelContext.Provider>
}
