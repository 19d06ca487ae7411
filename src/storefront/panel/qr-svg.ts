import { qrDrawing } from './qr-drawing'

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
    `<title>${escaped(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  )
}

/** Sharp edges; and no browser's forced dark mode may change the colours, or no phone reads the code. */
export const QR_STYLE = 'color-scheme:only light;shape-rendering:crispEdges'

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
