import { parseUrl } from '#wemine/client/parse-url'
import type { Options } from './options'
import { isListedOrigin } from './origins'

/** An http(s) address without user name, spaces and letters of any alphabet encoded; undefined where it is none. */
export function webPage(value: unknown): URL | undefined {
  const page = typeof value === 'string' && /^https?:\/\//i.test(value) ? parseUrl(value) : undefined
  return !page || page.username || page.password || page.href.length > 2000 ? undefined : page
}

/** Whether a page is one of the store's own: by `quickAuthOrigins`, else by Medusa's store CORS setting. */
export function isOwnPage(
  { origin }: URL,
  { quickAuthOrigins }: Pick<Options, 'quickAuthOrigins'>,
  storeCors: string,
): boolean {
  return quickAuthOrigins ? quickAuthOrigins.includes(origin) : isListedOrigin(origin, storeCors)
}
