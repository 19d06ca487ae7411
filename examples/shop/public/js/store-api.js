import { settings } from './settings.js'

/**
 * Asks the store's public API, as any storefront does.
 *
 * @param {string} path below `/store`, with its query string
 * @param {object} [body] sent as JSON; a question with a body is a POST
 * @param {'GET' | 'POST' | 'DELETE'} [method]
 * @throws {Error} whose message the shopper may read
 */
export async function storeApi(path, body, method = body ? 'POST' : 'GET') {
  const answer = await fetch(`${settings.storeUrl}/store${path}`, {
    method,
    headers: {
      'x-publishable-api-key': settings.publishableKey,
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  }).catch(() => {
    throw new Error('The store cannot be reached. Try again in a moment.')
  })
  const said = await answer.json().catch(() => ({}))
  if (answer.ok) return said
  throw Object.assign(new Error(said.message ?? `The store answered ${answer.status}.`), {
    status: answer.status,
  })
}
