import { qrDrawing } from './qr-drawing'

/** How a QR code is drawn. */
export interface QrOptions {
  /** What a screen reader says in place of the code. */
  title?: string | undefined
  /** Goes on the `<svg>`, to style it. */
  className?: string | undefined
}

/**
 * A QR code as SVG text: sharp at any size, an image with a name for screen readers, and dark on light whatever the page's
 * colours are, since phones read it no other way.
 *
 * @param code_url what the code says, letter for letter
 * @throws {RangeError} when that is over 2331 bytes; WeChat's are at most 64
 */
export function qrSvg(code_url: string, { title = 'WeChat Pay', className }: QrOptions = {}): string {
  const drawing = qrDrawing(code_url)
  if (!drawing) throw new RangeError('This is too long for a QR code')
  const { size, path } = drawing
  const named = className ? ` class="${escaped(className)}"` : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${named} viewBox="0 0 ${size} ${size}" role="img" style="${QR_STYLE}">` +
    `<title>${escaped(title)}</title>${FLOODS.map(filter).join('')}` +
    `<path fill="#fff" filter="url(#${LIGHT})" d="M0 0h${size}v${size}H0z"/>` +
    `<path fill="#000" filter="url(#${DARK})" d="${path}"/></svg>`
  )
}

/** Sharp edges; and browsers are asked to leave the colours alone. */
export const QR_STYLE = 'color-scheme:only light;shape-rendering:crispEdges'

/** What paints the two colours: a browser's forced dark mode changes fills, and not what a filter floods. */
export const LIGHT = 'wemine-light'
export const DARK = 'wemine-dark'
export const FLOODS: readonly (readonly [string, string])[] = [
  [LIGHT, '#fff'],
  [DARK, '#000'],
]

const filter = ([id, color]: readonly [string, string]) =>
  `<filter id="${id}" x="0" y="0" width="1" height="1"><feFlood flood-color="${color}"/>` +
  '<feComposite in2="SourceAlpha" operator="in"/></filter>'

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
