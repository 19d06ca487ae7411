/** In place of `@medusajs/framework/utils`, which takes seconds to load: the names the plugin resolves things by. */
export const ContainerRegistrationKeys = {
  QUERY: 'query',
  LINK: 'link',
  LOGGER: 'logger',
  PG_CONNECTION: '__pg_connection__',
}
export const Modules = {
  WORKFLOW_ENGINE: 'workflows',
  PAYMENT: 'payment',
  LOCKING: 'locking',
  ORDER: 'order',
  CART: 'cart',
}
