import { qrModules } from './qr/qr-modules'

/** How a QR code is drawn. */
export interface QrOptions {
  /** What a screen reader says in place of the code. */
  title?: string | undefined
  /** Goes on the `<svg>`, to style it. */
  className?: string | undefined
}

/** Modules of white around the code: without them phones do not find it. */
const QUIET_ZONE = 4

/**
 * A QR code as SVG text: sharp at any size, an image with a name for screen readers, and dark on light whatever the page's
 * colours are, since phones read it no other way.
 *
 * @param code_url what the code says, letter for letter
 * @throws {RangeError} when that is over 180 bytes; WeChat's are at most 64
 */
export function qrSvg(code_url: string, { title = 'WeChat Pay', className }: QrOptions = {}): string {
  const modules = qrModules(code_url)
  const size = modules.length + 2 * QUIET_ZONE
  const dark = modules.flatMap((row, y) =>
    row.map((one, x) => (one ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
  )
  const named = className ? ` class="${escaped(className)}"` : ''
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${named} viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">` +
    `<title>${escaped(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>`
  )
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
