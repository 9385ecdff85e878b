import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

// What came by post and by phone: an invented letter, and a card photographed without any words.

const LETTER = [
  'Wetteraukreis, Fachdienst Wohnen',
  'Europaplatz 1, 61169 Friedberg (Hessen)',
  '',
  'Herrn Nawid Haidari',
  '',
  'Ihr Antrag auf einen Wohnberechtigungsschein',
  '',
  'Sehr geehrter Herr Haidari,',
  '',
  'für Ihren Antrag fehlen uns noch:',
  '  - die Gehaltsnachweise der letzten drei Monate,',
  '  - eine Kopie Ihres Aufenthaltstitels.',
  '',
  'Bitte reichen Sie beides innerhalb von vier Wochen ein.',
  '',
  'Dieser Brief ist erfunden und gehört zur Vorführung.',
]

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

/** One page in a typeface that every reader brings along. */
function letterPdf(lines: readonly string[]): Buffer {
  const text = lines.map(line => `(${escaped(line)}) Tj T*`).join('\n')
  const drawing = `BT /F1 13 Tf 22 TL 72 740 Td\n${text}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ]
  let body = '%PDF-1.7\n'
  const rows = objects.map((object, index) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return row
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + table + end, 'latin1')
}

type Box = readonly [x: number, y: number, width: number, height: number, colour: number]

const CARD = { width: 640, height: 404 }
/** From back to front: the card, a stripe, a face, lines where words would be. */
const BOXES: readonly Box[] = [
  [0, 0, 640, 404, 0x6b7280],
  [24, 24, 592, 356, 0xe6eef2],
  [24, 24, 592, 56, 0x8fb3c4],
  [56, 112, 150, 196, 0xc9d6dc],
  [106, 142, 50, 56, 0x93a4ad],
  [84, 214, 94, 94, 0x93a4ad],
  ...[120, 168, 216, 264].flatMap((y): Box[] => [
    [240, y, 96, 8, 0xa7b6be],
    [240, y + 14, 300 - y / 2, 14, 0x4b5a63],
  ]),
]

function colourAt(x: number, y: number): number {
  const box = BOXES.findLast(
    ([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height,
  )
  return box?.[4] ?? 0
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'ascii'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

function cardPng(): Buffer {
  const { width, height } = CARD
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows.writeUIntBE(colourAt(x, y), y * (width * 3 + 1) + 1 + x * 3, 3)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Both as they lie on the desk, before they are taken into the file. */
export function layOnDesk(out: string): string[] {
  const folder = path.join(out, 'eingang')
  mkdirSync(folder, { recursive: true })
  const files: readonly [string, Buffer][] = [
    ['Brief vom Wohnungsamt.pdf', letterPdf(LETTER)],
    ['Aufenthaltstitel vorne.png', cardPng()],
  ]
  return files.map(([name, bytes]) => {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    return file
  })
}
