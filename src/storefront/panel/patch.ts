import type { Markup } from './markup'

const SVG = 'http://www.w3.org/2000/svg'

/** What each element was made from, to change no more than what is new. */
const made = new WeakMap<Node, Markup>()

/**
 * Brings the children of an element to what is wanted, in place: an element that stays is neither made again nor moved, so
 * that focus, selection and what a screen reader has read are kept, and a QR code is drawn once.
 */
export function patch(parent: Element, wanted: readonly (Markup | string)[]): void {
  let at = parent.firstChild
  for (const child of wanted) {
    let found = at
    while (found && !isSame(found, child)) found = found.nextSibling
    // Parts keep their order: what stands before the one that is wanted is gone.
    while (found && at && at !== found) at = removed(at)
    const node = found ?? parent.insertBefore(create(child, parent), at)
    if (found) at = found.nextSibling
    update(node, child)
  }
  while (at) at = removed(at)
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling
  node.remove()
  return next
}

function isSame(node: Node, wanted: Markup | string): boolean {
  if (typeof wanted === 'string') return node.nodeType === Node.TEXT_NODE
  const before = made.get(node)
  return before?.tag === wanted.tag && identity(before) === identity(wanted)
}

/** Two elements of one tag are the same part when they have the same classes, and do the same. */
const identity = ({ attributes, action }: Markup) => `${attributes.class} ${action}`

function create(wanted: Markup | string, parent: Element): ChildNode {
  if (typeof wanted === 'string') return document.createTextNode('')
  const isSvg = wanted.tag === 'svg' || parent.namespaceURI === SVG
  return isSvg ? document.createElementNS(SVG, wanted.tag) : document.createElement(wanted.tag)
}

function update(node: ChildNode, wanted: Markup | string): void {
  if (typeof wanted === 'string') {
    if (node.nodeValue !== wanted) node.nodeValue = wanted
    return
  }
  const one = node as Element
  const before: Markup['attributes'] = made.get(one)?.attributes ?? {}
  made.set(one, wanted)
  for (const name of new Set([...Object.keys(before), ...Object.keys(wanted.attributes)])) {
    const value = wanted.attributes[name]
    if (value === before[name]) continue
    if (value === undefined) one.removeAttribute(name)
    // An attribute would be refused where a page's policy forbids styles in the markup.
    else if (name === 'style') (one as HTMLElement).style.cssText = value
    else one.setAttribute(name, value)
  }
  patch(one, wanted.children)
}

/** What pressing a node does: asked of the nearest element that does something. */
export function actionAt(target: EventTarget | null): Markup['action'] {
  for (let node = target as Node | null; node; node = node.parentNode) {
    const { action, attributes } = made.get(node) ?? {}
    if (action) return attributes?.['aria-disabled'] ? undefined : action
  }
  return undefined
}
