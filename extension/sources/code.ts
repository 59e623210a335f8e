/** Reads a QR code off a picture: with the browser's own reader where there is one, else with a library that is loaded then. */

/** As much of the browser's reader as is needed; not in every browser, and not in TypeScript's library. */
interface Detector {
  detect(image: ImageBitmap): Promise<{ rawValue: string }[]>
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

async function ownReader(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass }
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => [])
  return BarcodeDetector && formats?.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined
}

/** The longest side that is looked at, px: a photograph has far more than a code needs. */
const LONGEST = 1_600

async function byLibrary(image: ImageBitmap): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js')
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height))
  const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))]
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) return undefined
  // A code is dark on light; what is transparent was on a light page.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  try {
    return decodeQR({ width, height, data: context.getImageData(0, 0, width, height).data })
  } catch {
    return undefined // Most pictures hold no code.
  }
}

/** What the code in a picture, or in a video's present frame, says. Undefined where there is none, or no picture. */
export async function readCode(picture: Blob | HTMLVideoElement): Promise<string | undefined> {
  const image = await createImageBitmap(picture).catch(() => undefined)
  if (!image) return undefined
  try {
    const own = await ownReader()
    const found = await own?.detect(image).catch(() => [])
    return found?.[0]?.rawValue ?? (await byLibrary(image))
  } finally {
    image.close()
  }
}
