import type { DocumentType } from '../../shared/documents/document.ts'
import type { Viewable } from './viewable.ts'

/** Drawn from memory onto a canvas: no address is made that anything else could load. */
export async function openPicture(
  type: Exclude<DocumentType, 'pdf'>,
  bytes: Uint8Array,
): Promise<Viewable> {
  const picture = await createImageBitmap(new Blob([bytes.slice()], { type: `image/${type}` }))
  return {
    pages: 1,
    measure: async () => ({ width: picture.width, height: picture.height }),
    draw: (_page, canvas, scale, turn) => {
      const lying = turn % 180 !== 0
      const [width, height] = [picture.width * scale, picture.height * scale]
      canvas.width = Math.max(1, Math.round(lying ? height : width))
      canvas.height = Math.max(1, Math.round(lying ? width : height))
      const drawing = canvas.getContext('2d')
      if (drawing) {
        drawing.imageSmoothingQuality = 'high'
        drawing.translate(canvas.width / 2, canvas.height / 2)
        drawing.rotate((turn * Math.PI) / 180)
        drawing.drawImage(picture, -width / 2, -height / 2, width, height)
      }
      return { done: Promise.resolve(), cancel: () => undefined }
    },
    textOf: async () => '',
    close: () => picture.close(),
  }
}
