import { crc32 } from 'node:zlib'
import {
  centralBytes,
  centralSignature,
  endBytes,
  endSignature,
  fixedDay,
  localBytes,
  localSignature,
  versionNeeded,
} from './zip-format.ts'

type Entry = { name: Buffer; data: Uint8Array; crc: number; offset: number }

/** From "version needed" to "length of extra field": the same in both headers. */
function writeCommon(header: Buffer, at: number, { name, data, crc }: Entry) {
  header.writeUInt16LE(versionNeeded, at)
  header.writeUInt16LE(fixedDay, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(data.length, at + 14)
  header.writeUInt32LE(data.length, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(localBytes)
  header.writeUInt32LE(localSignature, 0)
  writeCommon(header, 4, entry)
  return header
}

function centralHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(centralBytes)
  header.writeUInt32LE(centralSignature, 0)
  header.writeUInt16LE(versionNeeded, 4)
  writeCommon(header, 6, entry)
  header.writeUInt32LE(entry.offset, 42)
  return header
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(endBytes)
  record.writeUInt32LE(endSignature, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}

const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, part) => sum + part.length, 0)

/** Files in the order given; the bytes depend on nothing but names, order and contents. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [fileName, data] of files) {
    const name = Buffer.from(fileName, 'latin1')
    const entry = { name, data, crc: crc32(data), offset }
    local.push(localHeader(entry), name, data)
    central.push(centralHeader(entry), name)
    offset += localBytes + name.length + data.length
  }
  return Buffer.concat([...local, ...central, endRecord(files.size, lengthOf(central), offset)])
}
