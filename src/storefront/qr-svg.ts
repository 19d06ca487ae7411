import { encode } from 'uqr'

export interface QrOptions {
  /** What a screen reader says in place of the code. */
  title?: string
  /** Goes on the `<svg>`, to style it. */
  className?: string
}

/** Modules of white around the code: without them phones do not find it. */
const QUIET_ZONE = 4

/**
 * A QR code as SVG text: sharp at any size, an image with a name for screen readers, and dark on light whatever the page's
 * colours are, since phones read it no other way.
 *
 * @param code_url what the code says, letter for letter
 */
export function qrSvg(code_url: string, { title = 'WeChat Pay', className }: QrOptions = {}): string {
  const { data, size } = encode(code_url, { ecc: 'M', border: QUIET_ZONE })
  const rows = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img"${
    className ? ` class="${escaped(className)}"` : ''
  } shape-rendering="crispEdges"><title>${escaped(title)}</title><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${rows.join('')}"/></svg>`
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
