/**
 * A DOM element: `element('p', { class: 'soft' }, 'Hello ', name)`. Text is always text, never HTML. A property
 * that is a function is a listener (`onclick`), one that is `true` an attribute without a value.
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  setAttributes(made, attributes)
  made.append(...children.flat(Number.POSITIVE_INFINITY).filter((child) => child != null && child !== false))
  return made
}

/** The same for a drawing. */
export function drawing(tag, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  setAttributes(made, attributes)
  made.append(...children)
  return made
}

function setAttributes(made, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else made.setAttribute(name, value === true ? '' : value)
  }
}
