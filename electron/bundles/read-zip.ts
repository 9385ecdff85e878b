import { bundleLimits } from '../../shared/bundles/bundle.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'
import { writeZip } from './write-zip.ts'
import {
  centralBytes,
  centralSignature,
  endBytes,
  endSignature,
  localBytes,
  localSignature,
} from './zip-format.ts'

/** No folder but these two, nothing upwards, nothing hidden, nothing that a system reads otherwise. */
const allowedName = /^((data|schema)\/)?[a-z0-9][a-z0-9._-]{0,63}$/
const highestRatio = 100

type Entry = { name: string; method: number; packed: number; size: number; offset: number }

function findDirectory(zip: Buffer) {
  const end = zip.length - endBytes
  if (end < 0 || zip.readUInt32LE(end) !== endSignature) throw new BundleRefused('not-zip')
  const count = zip.readUInt16LE(end + 10)
  if (count > bundleLimits.files) throw new BundleRefused('too-many-files')
  return { count, start: zip.readUInt32LE(end + 16), end }
}

function readEntry(zip: Buffer, at: number, end: number) {
  if (at + centralBytes > end || zip.readUInt32LE(at) !== centralSignature) {
    throw new BundleRefused('sizes-lie')
  }
  const nameEnd = at + centralBytes + zip.readUInt16LE(at + 28)
  const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  if (next > end) throw new BundleRefused('sizes-lie')
  const entry: Entry = {
    name: zip.toString('latin1', at + centralBytes, nameEnd),
    method: zip.readUInt16LE(at + 10),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
  }
  return { entry, next }
}

function readDirectory(zip: Buffer): Entry[] {
  const { count, start, end } = findDirectory(zip)
  const entries: Entry[] = []
  let at = start
  for (let number = 0; number < count; number += 1) {
    const { entry, next } = readEntry(zip, at, end)
    entries.push(entry)
    at = next
  }
  if (at !== end) throw new BundleRefused('sizes-lie')
  return entries
}

/** What the directory claims, before a single file is looked at. */
function checkClaims(entries: readonly Entry[]) {
  const names = entries.map(({ name }) => name)
  if (!names.every(name => allowedName.test(name))) throw new BundleRefused('name-forbidden')
  if (new Set(names).size !== names.length) throw new BundleRefused('name-twice')
  const claimed = entries.reduce((sum, { size }) => sum + size, 0)
  if (claimed > bundleLimits.bytes) throw new BundleRefused('claims-too-much')
  if (entries.some(({ size, packed }) => size > packed * highestRatio)) {
    throw new BundleRefused('zip-bomb')
  }
  if (entries.some(({ method }) => method !== 0)) throw new BundleRefused('repacked')
}

/** The header in front of the file must say what the directory says. */
function readStored(zip: Buffer, { name, packed, size, offset }: Entry): Uint8Array {
  const start = offset + localBytes + name.length
  if (packed !== size || start + size > zip.length) throw new BundleRefused('sizes-lie')
  const agrees =
    zip.readUInt32LE(offset) === localSignature &&
    zip.readUInt32LE(offset + 18) === packed &&
    zip.readUInt32LE(offset + 22) === size &&
    zip.toString('latin1', offset + localBytes, start) === name
  if (!agrees) throw new BundleRefused('sizes-lie')
  return zip.subarray(start, start + size)
}

/**
 * Packed again it must be the same file: nothing before, between or behind the entries, no other
 * header, checksum or time. So there is one reading of a package, in this program and in any other.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(zip)
  checkClaims(entries)
  const files = new Map(entries.map(entry => [entry.name, readStored(zip, entry)]))
  if (!zip.equals(writeZip(files))) throw new BundleRefused('repacked')
  return files
}
