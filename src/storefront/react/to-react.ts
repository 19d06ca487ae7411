import { createElement, type ReactElement } from 'react'
import type { Markup } from '../panel/markup'
import type { PanelAction } from '../panel/panel-view'

/** What React calls otherwise than HTML does. */
const NAMES: Record<string, string> = {
  class: 'className',
  tabindex: 'tabIndex',
  'flood-color': 'floodColor',
}

/** A part of the plain panel as React's elements: the same markup, and no HTML out of text. */
export function toReact(
  { tag, attributes, children, action }: Markup,
  act: (action: PanelAction) => void,
  key?: string,
): ReactElement {
  const props: Record<string, unknown> = { key, suppressHydrationWarning: true }
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) props[NAMES[name] ?? name] = name === 'style' ? styleOf(value) : value
  if (action) props.onClick = () => attributes['aria-disabled'] || act(action)
  const seen = new Map<string, number>()
  const elements = children.map((child) => {
    if (typeof child === 'string') return child
    // A part is the same one wherever it stands: what comes and goes above it does not make it anew.
    const name = `${child.tag} ${child.attributes.class} ${child.action}`
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    return toReact(child, act, `${name} ${nth}`)
  })
  return createElement(tag, props, ...elements)
}

/** `color-scheme:only light` as `{ colorScheme: 'only light' }`. */
const styleOf = (text: string) =>
  Object.fromEntries(
    text.split(';').map((rule) => {
      const [name = '', value] = rule.split(':')
      return [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]
    }),
  )
