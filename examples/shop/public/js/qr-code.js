import { encode } from '/vendor/uqr.mjs'
import { drawing } from './element.js'

/** Modules of white around the code: without them phones do not find it. */
const quietZone = 4

/**
 * A QR code as a drawing: sharp at any size, black on white in dark mode too, with words for those who cannot
 * see it.
 * @param {string} text what the code says, e.g. a payment's `code_url`, letter for letter
 * @param {string} label
 */
export function qrCode(text, label) {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
  return drawing(
    'svg',
    {
      class: 'qr',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    drawing('rect', { width: size, height: size, fill: '#fff' }),
    drawing('path', { d: dark.join(''), fill: '#000' }),
  )
}
