import type * as kit from '../../../src/storefront'
import type { WeminePaymentProps } from '../../../src/storefront/react'

/** What a test has the page show; functions are the page's own. */
export type Given = Omit<WeminePaymentProps, 'renew' | 'onPlaced' | 'on'> & {
  renewable?: boolean
  hydrate?: boolean
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
      events: { type: string }[]
      show(given: Given): void
    }
  }
}
