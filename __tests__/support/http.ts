import type { Answer } from './driver'

/** One request with JSON both ways; an answer that is not JSON is given as text. */
export async function request(
  url: string,
  method: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) }
  } catch {
    return { status: response.status, body: text }
  }
}

/** The body of an answer that has to be a success. */
export function succeeded({ status, body }: Answer) {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
  return body
}

/** How many times slower than usual a machine may be that runs other tests beside. */
const SLOWEST = 3

/** Waits until `look` gives something, and gives it. Fails with `what` after `within` ms, on a slow machine later. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  within = 20_000,
): Promise<T> {
  const end = Date.now() + within * SLOWEST
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`Waited ${within * SLOWEST} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
