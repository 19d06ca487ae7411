import type * as kit from '../../../src/storefront'
import type { WeminePaymentProps } from '../../../src/storefront/react'

/** What a test has the page show; functions are the page's own. */
export type Given = Omit<WeminePaymentProps, 'renew' | 'onPlaced' | 'onRenewed' | 'on'> & {
  renewable?: boolean
  hydrate?: boolean
  /** A callback that pays in a mini program, which notes down the payment's number. */
  miniProgram?: boolean
  /** `on` throws. */
  throwing?: boolean
  /** Default: React. */
  by?: 'react' | 'mount' | 'element'
}

declare global {
  interface Window {
    /** What panel-page.tsx gives its tests. */
    page: {
      kit: typeof kit
      placed: string[]
      /** The requests that `renew` was called with. */
      renewed: unknown[]
      /** The numbers of the sessions that `onRenewed` was called with. */
      renewals: string[]
      events: { type: string; out_trade_no: string }[]
      handed: string[]
      show(given: Given): void
    }
    /** Renders or updates what is shown with other options. */
    again(more: object): void
  }
}
