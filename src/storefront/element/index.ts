export { defineWeminePayment, type WeminePaymentElement } from './wemine-payment-element'

import { defineWeminePayment } from './wemine-payment-element'

defineWeminePayment()
