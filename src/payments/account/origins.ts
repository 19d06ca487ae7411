/**
 * Whether an origin (`https://shop.example`) is one of a store's CORS list, as Medusa itself reads that: origins
 * separated by commas, and patterns between two of `/ ~ @ ; % # '`.
 */
export function isListedOrigin(origin: string, list: string): boolean {
  if (!origin) return false
  return list.split(',').some((entry) => {
    const pattern = patternOf(entry)
    return pattern ? pattern.test(origin) : entry.trim().replace(/\/+$/, '') === origin
  })
}

/** Without the flags `g` and `y`: with them a RegExp remembers where it stopped, and the next test begins there. */
function patternOf(entry: string): RegExp | undefined {
  const [, , pattern = '', flags = ''] = /^([/~@;%#'])(.*?)\1([gimsuy]*)$/.exec(entry.trim()) ?? []
  try {
    return pattern ? new RegExp(pattern, flags.replace(/[gy]/g, '')) : undefined
  } catch {
    return undefined
  }
}
