import type { PanelAction } from './panel-view'

/** An element to be: the plain panel makes it with the DOM, React with its own elements. Text is never read as HTML. */
export interface Markup {
  tag: string
  /** Attributes as HTML names them; undefined ones are left out. */
  attributes: Record<string, string | undefined>
  children: readonly (Markup | string)[]
  /** What pressing it does. */
  action?: PanelAction | undefined
}

/** An element; of its children, what is undefined, false or empty is left out. */
export const element = (
  tag: string,
  attributes: Markup['attributes'],
  children: readonly (Markup | string | undefined | false)[] = [],
  action?: PanelAction,
): Markup => ({
  tag,
  attributes,
  children: children.filter((child): child is Markup | string => !!child),
  action,
})
