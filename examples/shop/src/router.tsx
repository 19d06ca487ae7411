import { type AnchorHTMLAttributes, type MouseEvent, useEffect, useState } from 'react'

const moved = 'harbour-tea-moved'

/** Opens another page of the shop; `replace` leaves no way back to this one. */
export function go(path: string, { replace = false } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', path)
  dispatchEvent(new Event(moved))
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}

/** The page that is open, `/tea/jasmine-pearls`. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => {
    const heard = () => setPath(location.pathname)
    heard()
    addEventListener('popstate', heard)
    addEventListener(moved, heard)
    return () => {
      removeEventListener('popstate', heard)
      removeEventListener(moved, heard)
    }
  }, [])
  return path
}

/** A link that needs no new document; opened in another tab it is a plain one. */
export function Link({ href, ...more }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    go(href)
  }
  return <a href={href} onClick={open} {...more} />
}
