import { deflateSync } from 'node:zlib'
import type { DocumentWords } from '../../shared/documents/document.ts'

export function theWords(changes: Partial<DocumentWords> = {}): DocumentWords {
  return { title: 'Bescheid vom Jobcenter', kind: 'bescheid', ...changes }
}

type PdfPlan = { pages?: readonly string[]; trailer?: string; catalog?: string; page?: string }

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

/** A small real PDF, each page with one line of text. */
export function aPdf(plan: PdfPlan = {}): Uint8Array<ArrayBuffer> {
  const { pages = ['Bescheid'], trailer = '', catalog = '', page = '' } = plan
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`)
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((text, index) => {
      const drawing = `BT /F1 28 Tf 72 720 Td (${escaped(text)}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R
/Resources << /Font << /F1 3 0 R >> >> ${page} >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ]
    }),
  ]
  return written(objects, trailer)
}

function written(objects: readonly string[], trailer: string): Uint8Array<ArrayBuffer> {
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(body + table + end, 'latin1'))
}

const scans = {
  // eight black rows of eight, as a fax would send them
  JBIG2Decode:
    '0000000030000100000013000000080000000800000000000000000000000000000126000100000019' +
    '00000008000000080000000000000000000126a2fffe002002',
  JPXDecode:
    'ff4fff51002f000000000008000000080000000000000000000000080000000800000000000000000003070101' +
    '070101070101ff52000c00000001010304040001ff5c000d4040484850484850484850ff90000a000000000' +
    '01d0001ff93df8008078080808080808080808080ffd9',
}

/** A page that is a black picture in one of the two formats that only scanners write. */
export function aScan(filter: keyof typeof scans): Uint8Array<ArrayBuffer> {
  const data = Buffer.from(scans[filter], 'hex').toString('latin1')
  const bits = filter === 'JBIG2Decode' ? 1 : 8
  const space = filter === 'JBIG2Decode' ? 'DeviceGray' : 'DeviceRGB'
  const drawing = '200 0 0 200 0 0 cm /I Do'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /${space}
/BitsPerComponent ${bits} /Filter /${filter} /Length ${data.length} >>\nstream\n${data}\nendstream`,
  ]
  return written(objects, '')
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

/** One colour, with a darker corner at the top left, so that a turned picture looks turned. */
export function aPng(width = 60, height = 40): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc((width * 3 + 1) * height, 0xc8)
  for (let y = 0; y < height; y++) {
    rows[y * (width * 3 + 1)] = 0
    if (y < height / 2)
      rows.fill(0x20, y * (width * 3 + 1) + 1, y * (width * 3 + 1) + 1 + (width >> 1) * 3)
  }
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

/** A real grey JPEG of 8 × 8 pixels, with the preview that a phone puts into its head. */
export function aJpeg(): Uint8Array<ArrayBuffer> {
  const preview = Buffer.from([0xff, 0xd8, 0xff, 0xda, 0x00, 0x02, 0x12, 0xff, 0xd9])
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), preview])
  const length = Buffer.from([0, exif.length + 2])
  const luminance = Buffer.alloc(64, 1)
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
      length,
      exif,
      Buffer.from([0xff, 0xdb, 0x00, 0x43, 0x00]),
      luminance,
      Buffer.from([0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x08, 0x00, 0x08, 0x01, 0x01, 0x11, 0x00]),
      // one code of one bit each: no difference, end of block
      Buffer.from([0xff, 0xc4, 0x00, 0x14, 0x00, 0x01, ...Array<number>(15).fill(0), 0x00]),
      Buffer.from([0xff, 0xc4, 0x00, 0x14, 0x10, 0x01, ...Array<number>(15).fill(0), 0x00]),
      Buffer.from([0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0x3f]),
      Buffer.from([0xff, 0xd9]),
    ]),
  )
}

/** The lossless format's smallest picture: one pixel. */
export function aWebp(): Uint8Array<ArrayBuffer> {
  const data = Buffer.from('2f00000000071011fd0f4406', 'hex')
  const name = Buffer.from('WEBPVP8L', 'ascii')
  const sizes = Buffer.alloc(4)
  sizes.writeUInt32LE(data.length)
  const riff = Buffer.alloc(4)
  riff.writeUInt32LE(name.length + 4 + data.length)
  return new Uint8Array(Buffer.concat([Buffer.from('RIFF'), riff, name, sizes, data]))
}
