import type * as kit from '../../../src/storefront'
import type { WeminePaymentProps } from '../../../src/storefront/react'

declare global {
  interface Window {
    /** What panel-page.tsx gives its tests. */
    page: {
      kit: typeof kit
      placed: string[]
      renewed: number
      show(
        props: Omit<WeminePaymentProps, 'renew' | 'onPlaced'> & { renewable?: boolean; hydrate?: boolean },
      ): void
    }
  }
}
