// Text in another script with words of this one in it: each stretch keeps its own direction.

export type Stretch = { kind: 'text'; text: string } | { kind: Isolate; parts: readonly Stretch[] }
type Isolate = 'isolate' | 'latin' | 'number'

const OPENING = /[\u2066-\u2068]/
const CLOSING = '\u2069'
const NUMBERS = /^[\d\s\u2060.,:+/()–-]*\d[\d\s\u2060.,:+/()–-]*$/
const ARABIC = /\p{Script=Arabic}/u
const LATIN =
  /(\p{Script=Latin}[\p{Script=Latin}\d\s.,'’/&-]*[\p{Script=Latin}\d]|\p{Script=Latin})/u

/**
 * What the Arabic fonts don't have, such as a full stop. A PDF keeps stretches of one font in the
 * order in which they are drawn, from left to right; as texts of their own they are read in the
 * order in which they were written.
 */
const OTHER_FONT =
  /([^\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\u200c-\u200e\ufb50-\ufdff\ufe70-\ufefc \u00a0]+)/

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
    .flatMap((piece): Stretch[] => {
      if (/^\p{Script=Latin}/u.test(piece))
        return [{ kind: 'latin', parts: [{ kind: 'text', text: piece }] }]
      const pieces = piece.split(OTHER_FONT).filter(Boolean)
      return pieces.map(one => ({ kind: 'text', text: one }))
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
