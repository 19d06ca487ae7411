/**
 * The payment panel as a custom element, for pages without React.
 *
 * @module medusa-payment-wemine/storefront/element
 */
export { defineWeminePayment, type WeminePaymentElement } from './wemine-payment-element'

import { defineWeminePayment } from './wemine-payment-element'

defineWeminePayment()
