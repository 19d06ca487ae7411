/** A page for code that runs in Node: shown, online, with the window's and the document's events. */
export function fakePage() {
  const page = new EventTarget()
  const document = Object.assign(new EventTarget(), { hidden: false })
  const before = Object.fromEntries(
    NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  )
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  define('document', document)
  define('window', globalThis)
  define('addEventListener', page.addEventListener.bind(page))
  define('location', { origin: 'https://shop.example', pathname: '/pay', href: 'https://shop.example/pay' })
  return {
    /** Hides the page, or shows it again. */
    hide(hidden: boolean) {
      document.hidden = hidden
      page.dispatchEvent(new Event('visibilitychange'))
    },
    dispatch: (name: string) => page.dispatchEvent(new Event(name)),
    remove() {
      for (const name of NAMES) {
        const descriptor = before[name]
        if (descriptor) Object.defineProperty(globalThis, name, descriptor)
        else Reflect.deleteProperty(globalThis, name)
      }
    },
  }
}

const NAMES = ['document', 'window', 'addEventListener', 'location']
