import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileProblem, MOST_DOCUMENT_BYTES } from '../../shared/documents/document.ts'
import { findFlaw, inspectFile, MOST_PIXELS } from '../../shared/documents/file-flaw.ts'
import { detectType, END_BYTES } from '../../shared/documents/file-type.ts'
import { aJpeg, aPdf, aPng, aWebp } from '../support/document-builders.ts'

const whole = { pdf: aPdf(), jpeg: aJpeg(), png: aPng(), webp: aWebp() }
const types = ['pdf', 'jpeg', 'png', 'webp'] as const
const concat = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const text = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'))
const bytes = fc.uint8Array({ maxLength: 300 })

test.each(types)('a %s is known by its content', type => {
  expect(inspectFile(whole[type])).toEqual({ type, problem: null })
})

test.each(types)('a %s that ends too early is refused, wherever it was cut', type => {
  const file = whole[type]
  for (let length = 0; length < file.length; length++) {
    const cut = file.subarray(0, length)
    // after its last sign a PDF has nothing but a line break
    if (type === 'pdf' && length === file.length - 1) continue
    expect([length, inspectFile(cut).problem]).not.toEqual([length, null])
  }
})

test('what a phone writes after the picture does no harm', () => {
  fc.assert(
    fc.property(bytes, more => {
      expect(inspectFile(concat(aJpeg(), more))).toEqual({ type: 'jpeg', problem: null })
    }),
  )
})

test('anything before the first byte makes it something else', () => {
  const start = fc.uint8Array({ minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(fc.constantFrom(...types), start, (type, more) => {
      expect(inspectFile(concat(more, whole[type])).problem).not.toBeNull()
    }),
  )
})

test.each([
  ['program', text('MZ\x90\x00')],
  ['program', text('\x7fELF\x02')],
  ['program', text('#!/bin/sh\n')],
  ['office', text('PK\x03\x04')],
  ['office', text('{\\rtf1')],
  ['heic', text('\x00\x00\x00\x24ftypheic')],
  ['heic', text('\x00\x00\x00\x24ftypmif1')],
  ['unknown', text('\x00\x00\x00\x24ftypisom')],
  ['unknown', text('GIF89a')],
  ['unknown', text('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['unknown', text(' %PDF-1.7')],
])('%s stays one, with a whole document inside it', (problem, start) => {
  for (const type of types)
    expect(inspectFile(concat(start, whole[type]))).toEqual({ type: null, problem })
})

test('an encrypted PDF is found in either form of its entry, and only there', () => {
  for (const trailer of ['/Encrypt 9 0 R', '/Encrypt << /Filter /Standard >>', '/Encrypt<<>>'])
    expect(inspectFile(aPdf({ trailer }))).toEqual({ type: 'pdf', problem: 'encrypted' })
  for (const page of ['Wie man mit /Encrypt 7 arbeitet', '/EncryptMetadata true'])
    expect(inspectFile(aPdf({ pages: [page] }))).toEqual({ type: 'pdf', problem: null })
})

test('a small file that unpacks to a huge picture is refused', () => {
  const width = 10_000
  const tall = (height: number) => {
    const picture = aPng()
    new DataView(picture.buffer).setUint32(16, width)
    new DataView(picture.buffer).setUint32(20, height)
    return picture
  }
  expect(findFlaw('png', tall(MOST_PIXELS / width))).toBeNull()
  expect(findFlaw('png', tall(MOST_PIXELS / width + 1))).toBe('too-many-pixels')
  expect(findFlaw('png', tall(0))).toBe('cut-off')
})

test('size decides by itself: nothing is empty, and too much is too much', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.nat(), (type, beyond) => {
      const file = whole[type]
      const ends = [file.subarray(0, END_BYTES), file.subarray(-END_BYTES)] as const
      expect(detectType(...ends, 0).problem).toBe('empty')
      expect(detectType(...ends, MOST_DOCUMENT_BYTES + 1 + beyond).problem).toBe('too-large')
    }),
  )
})

test('whatever the bytes, the answer is a type without a problem or a problem of the list', () => {
  const damaged = fc
    .record({
      type: fc.constantFrom(...types),
      at: fc.nat(),
      by: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    })
    .map(({ type, at, by }) => {
      const file = whole[type].slice()
      file.set(by.subarray(0, file.length - (at % file.length)), at % file.length)
      return file
    })
  fc.assert(
    fc.property(fc.oneof(bytes, damaged), file => {
      const { type, problem } = inspectFile(file)
      if (problem === null) expect(types).toContain(type)
      else expect(fileProblem.options).toContain(problem)
    }),
    { numRuns: 1000 },
  )
})
