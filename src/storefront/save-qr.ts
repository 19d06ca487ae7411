import { qrModules } from './qr/qr-modules'
import { QUIET_ZONE } from './qr-svg'

/** Pixels of one module. */
const SCALE = 16
const MARGIN = QUIET_ZONE * SCALE

/**
 * Gives the shopper the QR code as a picture, for WeChat's "scan from album": through the phone's share sheet, else as a
 * download. Call it when the shopper presses a button.
 */
export async function saveQr(code_url: string, fileName = 'wechat-pay.png'): Promise<void> {
  const modules = qrModules(code_url)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = modules.length * SCALE + 2 * MARGIN
  const drawing = canvas.getContext('2d')!
  const square = (dark: number, x: number, y: number, size: number) => {
    drawing.fillStyle = dark ? '#000' : '#fff'
    drawing.fillRect(x, y, size, size)
  }
  square(0, 0, 0, canvas.width)
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      square(dark, x * SCALE + MARGIN, y * SCALE + MARGIN, SCALE)
    })
  })
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  if (!picture) return
  const files = [new File([picture], fileName, { type: picture.type })]
  if (navigator.canShare?.({ files })) return navigator.share({ files }).catch(() => {})
  const link = document.createElement('a')
  link.download = fileName
  link.href = URL.createObjectURL(picture)
  link.click()
  URL.revokeObjectURL(link.href)
}
