import { qrSvg } from './qr-svg'

const PIXELS = 720

/**
 * Gives the shopper the QR code as a picture, for WeChat's "scan from album": through the phone's share sheet, else as a
 * download. Call it when the shopper presses a button.
 */
export async function saveQr(code_url: string, fileName = 'wechat-pay.png'): Promise<void> {
  const image = new Image(PIXELS, PIXELS)
  image.src = `data:image/svg+xml,${encodeURIComponent(qrSvg(code_url))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = PIXELS
  canvas.getContext('2d')?.drawImage(image, 0, 0, PIXELS, PIXELS)
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
