import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What a QR code on a screenshot says, read as a phone's camera would. */
export function readQr(screenshot: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(screenshot)
  // A phone reads dark on light only: an inverted code is no code.
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data
}
