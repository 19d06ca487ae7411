const told = new Set<string>()

/** Tells the developer what to change, in the console, once a page for each `about`. */
export function tell(about: string, text: string): void {
  if (told.has(about)) return
  told.add(about)
  console.error(`medusa-payment-wemine: ${text}`)
}
