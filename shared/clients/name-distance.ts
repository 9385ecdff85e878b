import { isVowel } from './name-sounds.ts'

// Hundredths of a different consonant. The prices are public transliteration habits, not statistics.
const PRICES: Readonly<Record<number, string>> = {
  0: 'Pt vw yj Dd #C #X #x kc Zj jJ cJ cT Tz xX qG',
  5: 'iy kq gG #k cC',
  10: 'ij uw cs sz #c #S ZJ cj',
  15: 'ou Dz hX #h SZ Zz SQ xh',
  20: 'ei ey ow fv fw Ss Jy Sj',
  25: 'ae dt kX qg TS Ts JG Jg CJ CS Cs JC sT zS',
  30: 'Zg #Q QC Ps',
  35: 'bp tD tT PD',
  40: 'ao hg uv DT sD kG',
  45: 'kg',
  50: 'eo hG bv',
  60: 'iu ai au eu io ay',
  70: 'lr mn',
}
const DIFFERENT = 100
const SWAPPED_LETTERS = 60
const FINAL_VOWEL = 140

const SIGNS = 'abcdefghijklmnopqrstuvwxyzSZC#QTJXGDP'
const codes = new Map([...SIGNS].map((sign, index) => [sign, index]))
const SIZE = SIGNS.length + 1
const OTHER = SIGNS.length

const exchange = new Uint8Array(SIZE * SIZE).fill(DIFFERENT)
for (let code = 0; code < OTHER; code++) exchange[code * SIZE + code] = 0
for (const [price, pairs] of Object.entries(PRICES)) {
  for (const [a, b] of pairs.split(' ') as unknown as [string, string][]) {
    exchange[codes.get(a)! * SIZE + codes.get(b)!] = Number(price)
    exchange[codes.get(b)! * SIZE + codes.get(a)!] = Number(price)
  }
}

function exchangePrice(a: string, b: string): number {
  if (a === b) return 0
  return exchange[(codes.get(a) ?? OTHER) * SIZE + (codes.get(b) ?? OTHER)]!
}

const LOOSE: Readonly<Record<string, number>> = { h: 25, c: 35, i: 30, e: 25 }
const FIRST: Readonly<Record<string, number>> = { h: 60, c: 35, y: 30, j: 40 }
const FINAL: Readonly<Record<string, number>> = { h: 5, e: 50, i: 60, y: 20, w: 10, j: 20, c: 20 }
// 'Luwam' and 'Luam': a glide is hardly heard beside its own vowel
const GLIDES: Readonly<Record<string, string>> = { w: 'uo', y: 'ie', j: 'ie' }

function consonantAbsence(sounds: string, index: number): number {
  const sound = sounds[index]!
  if (index === 0) return FIRST[sound] ?? DIFFERENT
  if (index === sounds.length - 1) return FINAL[sound] ?? DIFFERENT
  const vowels = GLIDES[sound]
  if (!vowels) return LOOSE[sound] ?? DIFFERENT
  return vowels.includes(sounds[index - 1]!) || vowels.includes(sounds[index + 1]!) ? 15 : 60
}

/** What it costs that one spelling has this sound and the other has not. */
function absencePrice(sounds: string, index: number, unwritten: boolean): number {
  const sound = sounds[index]!
  const final = index === sounds.length - 1
  if (!isVowel(sound)) return consonantAbsence(sounds, index)
  // a last vowel often is the whole difference: Samir and Samira, Jan and Jana, Ali and Aliou
  if (final) return unwritten && sound !== 'a' ? 40 : (FINAL[sound] ?? FINAL_VOWEL)
  if (unwritten) return 10
  return index === 0 ? 60 : (LOOSE[sound] ?? 35)
}

export type Sounds = { sounds: string; omitsVowels: boolean }

/** Weighted edit distance with swapped neighbours; symmetric. */
function distance(a: Sounds, b: Sounds): number {
  const [x, y] = [a.sounds, b.sounds]
  // By units, as the loops below count: a letter of a rare script has two.
  const absentInB = x.split('').map((_, index) => absencePrice(x, index, b.omitsVowels))
  const absentInA = y.split('').map((_, index) => absencePrice(y, index, a.omitsVowels))
  let beforeLast: number[] = []
  let last = [0]
  for (let j = 0; j < y.length; j++) last.push(last[j]! + absentInA[j]!)
  for (let i = 0; i < x.length; i++) {
    const row = [last[0]! + absentInB[i]!]
    for (let j = 0; j < y.length; j++) {
      let best = Math.min(
        last[j]! + exchangePrice(x[i]!, y[j]!),
        last[j + 1]! + absentInB[i]!,
        row[j]! + absentInA[j]!,
      )
      if (i > 1 && j > 1 && x[i] === y[j - 1] && x[i - 1] === y[j]) {
        best = Math.min(best, beforeLast[j - 1]! + SWAPPED_LETTERS)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[y.length]!
}

/** Halves that many names share say nothing about one name. */
const SHARED_HALVES = ['abd', 'gebre', 'welde', 'habte', 'tekle', 'ulah', 'zai', 'zay']

function withoutSharedHalf(a: Sounds, b: Sounds): [Sounds, Sounds] {
  const cut = (name: Sounds, from: number, to?: number) => ({
    ...name,
    sounds: name.sounds.slice(from, to),
  })
  for (const half of SHARED_HALVES) {
    if (Math.min(a.sounds.length, b.sounds.length) < half.length + 3) continue
    if (a.sounds.startsWith(half) && b.sounds.startsWith(half)) {
      return [cut(a, half.length), cut(b, half.length)]
    }
    if (a.sounds.endsWith(half) && b.sounds.endsWith(half)) {
      return [cut(a, 0, -half.length), cut(b, 0, -half.length)]
    }
  }
  return [a, b]
}

/** A consonant weighs as much as two vowels. */
function weight(sounds: string): number {
  let sum = 0
  for (const sound of sounds.split('')) sum += isVowel(sound) ? 50 : 100
  return Math.max(sum, 250)
}

/** 1000 for the same sounds, 0 for nothing in common. */
export function soundLikeness(a: Sounds, b: Sounds): number {
  if (a.sounds === b.sounds) return 1000
  const [x, y] = withoutSharedHalf(a, b)
  const most = Math.max(weight(x.sounds), weight(y.sounds))
  return Math.max(0, Math.round(1000 - (1000 * distance(x, y)) / most))
}
