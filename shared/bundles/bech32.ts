const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function polymod(values: readonly number[]): number {
  let check = 1
  for (const value of values) {
    const top = check >>> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    generator.forEach((part, bit) => {
      if ((top >>> bit) & 1) check ^= part
    })
  }
  return check
}

/**
 * How many bytes a text in Bech32 (BIP 173, here without its limit of 90 characters, as age uses it)
 * holds under this prefix; null where a letter is wrong: the checksum finds every single slip.
 */
export function bech32Length(text: string, prefix: string): number | null {
  if (!text.startsWith(`${prefix}1`)) return null
  const values = [...text.slice(prefix.length + 1)].map(letter => letters.indexOf(letter))
  if (values.length < 6 || values.includes(-1)) return null
  const codes = [...prefix].map(letter => letter.charCodeAt(0))
  const high = codes.map(code => code >>> 5)
  const low = codes.map(code => code & 31)
  if (polymod([...high, 0, ...low, ...values]) !== 1) return null
  const bits = (values.length - 6) * 5
  const padding = bits % 8
  const last = values.at(-7) ?? 0
  if (padding > 4 || (last & ((1 << padding) - 1)) !== 0) return null
  return (bits - padding) / 8
}
