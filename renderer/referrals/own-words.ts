// Text in another script with words of this one in it: each stretch keeps its own direction.

export type Stretch = { kind: 'text'; text: string } | { kind: Isolate; parts: readonly Stretch[] }
type Isolate = 'isolate' | 'latin' | 'number'

const OPENING = /[\u2066-\u2068]/
const CLOSING = '\u2069'
const NUMBERS = /^[\d\s.,:+/()–-]*\d[\d\s.,:+/()–-]*$/
const ARABIC = /\p{Script=Arabic}/u
const LATIN =
  /(\p{Script=Latin}[\p{Script=Latin}\d\s.,'’/&-]*[\p{Script=Latin}\d]|\p{Script=Latin})/u

/** Isolates as the catalogues and translators set them, and Latin words that nobody isolated. */
export function stretchesOf(text: string): Stretch[] {
  const open: Stretch[][] = [[]]
  const close = () => {
    const parts = open.pop() ?? []
    open.at(-1)?.push({ kind: kindOf(parts), parts })
  }
  for (const piece of text.split(/([\u2066-\u2069])/)) {
    if (OPENING.test(piece)) open.push([])
    else if (piece !== CLOSING) open.at(-1)?.push(...wordsOf(piece))
    else if (open.length > 1) close()
  }
  while (open.length > 1) close()
  return open[0] ?? []
}

function wordsOf(text: string): Stretch[] {
  return text
    .split(LATIN)
    .filter(Boolean)
    .map(piece => {
      const word: Stretch = { kind: 'text', text: piece }
      return /^\p{Script=Latin}/u.test(piece) ? { kind: 'latin', parts: [word] } : word
    })
}

function kindOf(parts: readonly Stretch[]): Isolate {
  const text = plainText(parts)
  if (NUMBERS.test(text)) return 'number'
  return ARABIC.test(text) ? 'isolate' : 'latin'
}

export function plainText(parts: readonly Stretch[]): string {
  return parts.map(part => (part.kind === 'text' ? part.text : plainText(part.parts))).join('')
}
