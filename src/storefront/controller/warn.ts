const warned = new Set<string>()

/** Tells the developer what to change, in the console, once a page for each `about`. */
export function warn(about: string, text: string): void {
  if (warned.has(about)) return
  warned.add(about)
  console.error(`medusa-payment-wemine: ${text}`)
}
