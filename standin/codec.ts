export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire }

export type Codec = { encode: (value: unknown) => Wire; decode: (wire: Wire) => unknown }

/**
 * Carries what structured clone carries over JSON. The same source text runs in the page
 * (`makeCodec.toString()`), so it must not use anything from outside its own body.
 */
export function makeCodec(): Codec {
  const typedArrays: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }

  function toBase64(bytes: Uint8Array): string {
    let text = ''
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    }
    return btoa(text)
  }

  function fromBase64(text: string): ArrayBuffer {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
    return bytes.buffer
  }

  function refuse(): never {
    throw new Error('An object could not be cloned.')
  }

  function encodeNumber(value: number): Wire {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' }
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
  }

  function encodePrimitive(value: unknown): Wire {
    if (value === undefined) return { $: 'undefined' }
    if (typeof value === 'number') return encodeNumber(value)
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    return refuse()
  }

  function encodeView(view: ArrayBufferView): Wire {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    const name = view.constructor.name
    return { $: 'view', t: name in typedArrays ? name : 'Uint8Array', v: toBase64(bytes) }
  }

  function encodeBuiltIn(value: object): Wire | undefined {
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof RegExp) return { $: 'regexp', v: value.source, f: value.flags }
    if (value instanceof Error) return { $: 'error', n: value.name, m: value.message }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) return encodeView(value)
    if (value instanceof Promise) return refuse()
    return undefined
  }

  function encodeObject(value: object, parents: object[]): Wire {
    if (parents.includes(value)) return refuse()
    const inner = [...parents, value]
    const one = (part: unknown): Wire => encode(part, inner)
    if (Array.isArray(value)) return value.map(one)
    if (value instanceof Map) return { $: 'map', v: [...value].map(pair => pair.map(one)) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(one) }
    const builtIn = encodeBuiltIn(value)
    if (builtIn !== undefined) return builtIn
    const entries = Object.entries(value).map(([key, part]): [string, Wire] => [key, one(part)])
    return '$' in value ? { $: 'object', v: entries } : Object.fromEntries(entries)
  }

  function encode(value: unknown, parents: object[] = []): Wire {
    return typeof value === 'object' && value !== null
      ? encodeObject(value, parents)
      : encodePrimitive(value)
  }

  function decodePairs(wire: Wire | undefined): [unknown, unknown][] {
    if (!Array.isArray(wire)) return refuse()
    return wire.map(pair =>
      Array.isArray(pair) ? [decode(pair[0] ?? null), decode(pair[1] ?? null)] : refuse(),
    )
  }

  function decodeError(wire: { [key: string]: Wire }): Error {
    const error = new Error(String(wire.m))
    error.name = String(wire.n)
    return error
  }

  function decodeTagged(wire: { [key: string]: Wire }): unknown {
    const text = String(wire.v)
    const tags: Record<string, () => unknown> = {
      undefined: () => undefined,
      number: () => Number(text),
      bigint: () => BigInt(text),
      date: () => new Date(Number(wire.v ?? Number.NaN)),
      regexp: () => new RegExp(text, String(wire.f)),
      error: () => decodeError(wire),
      map: () => new Map(decodePairs(wire.v)),
      set: () => new Set(Array.isArray(wire.v) ? wire.v.map(decode) : refuse()),
      buffer: () => fromBase64(text),
      view: () => new (typedArrays[String(wire.t)] ?? Uint8Array)(fromBase64(text)),
      object: () => Object.fromEntries(decodePairs(wire.v)),
    }
    return (tags[String(wire.$)] ?? refuse)()
  }

  function decode(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire
    if (Array.isArray(wire)) return wire.map(decode)
    if ('$' in wire) return decodeTagged(wire)
    // fromEntries defines own properties: a key "__proto__" stays a key
    return Object.fromEntries(Object.entries(wire).map(([key, part]) => [key, decode(part)]))
  }

  return { encode: value => encode(value), decode }
}
