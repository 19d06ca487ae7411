import { createWeminePayment, type WemineSnapshot } from '../../src/storefront'

/** The storefront kit following a payment of a real store: every state it went through, and the order it ended with. */
export function followedPayment(
  backendUrl: string,
  session: unknown,
  publishableKey?: string,
): { first: WemineSnapshot; states: string[]; placed: Promise<string>; stop: () => void } {
  let settle: (order_id: string) => void = () => {}
  const placed = new Promise<string>((resolve) => {
    settle = resolve
  })
  showPage()
  const payment = createWeminePayment({
    session,
    backendUrl,
    onPlaced: settle,
    ...(publishableKey && { publishableKey }),
  })
  const states = [payment.getSnapshot().state as string]
  payment.subscribe(() => {
    const { state } = payment.getSnapshot()
    if (state !== states.at(-1)) states.push(state)
  })
  return { first: payment.getSnapshot(), states, placed, stop: payment.destroy }
}

/** What the kit wants of a browser before it asks: a page that is shown. */
function showPage() {
  const page = new EventTarget()
  Object.assign(globalThis, {
    document: { hidden: false },
    addEventListener: page.addEventListener.bind(page),
  })
}
