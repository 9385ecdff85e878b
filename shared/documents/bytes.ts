/** Where `wanted` stands in `bytes` from `from` on; -1 where it doesn't. */
export function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  const [first] = wanted
  if (first === undefined) return from
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (standsAt(bytes, wanted, at)) return at
  }
  return -1
}

export function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  if (at < 0 || at + wanted.length > bytes.length) return false
  return wanted.every((byte, index) => bytes[at + index] === byte)
}

/** The bytes of a text of ASCII. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}

export function asciiAt(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/** Reads past the end are zero: what is cut off fits no rule anyway. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x1_00_00 + uint16(bytes, at + 2)
}

export function uint32Little(bytes: Uint8Array, at: number): number {
  return uint24Little(bytes, at) + (bytes[at + 3] ?? 0) * 0x1_00_00_00
}

export function uint24Little(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
}
