/** In place of `@medusajs/framework/utils`, which takes seconds to load: the names the plugin uses of it. */
export const ContainerRegistrationKeys = {
  QUERY: 'query',
  LINK: 'link',
  LOGGER: 'logger',
  PG_CONNECTION: '__pg_connection__',
  CONFIG_MODULE: 'configModule',
}
export const Modules = {
  WORKFLOW_ENGINE: 'workflows',
  PAYMENT: 'payment',
  LOCKING: 'locking',
  ORDER: 'order',
  CART: 'cart',
  EVENT_BUS: 'event_bus',
}
export const PaymentEvents = { REFUNDED: 'payment.refunded' }
export const PaymentActions = { NOT_SUPPORTED: 'not_supported' }

export class MedusaError extends Error {
  static Types = {
    INVALID_DATA: 'invalid_data',
    NOT_ALLOWED: 'not_allowed',
    UNEXPECTED_STATE: 'unexpected_state',
  }

  constructor(
    readonly type: string,
    message: string,
    readonly code?: string,
  ) {
    super(message)
  }
}

export class AbstractPaymentProvider {}
