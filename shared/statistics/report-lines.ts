// Who is named in a line that somebody typed freely: "Team Asyl, Frau Weber (vormittags)".

const ADDRESS = [
  ...['frau', 'herrn?', 'dr', 'prof', 'pfarrer(?:in)?', 'pastor(?:in)?', 'dekan(?:in)?'],
  ...['diakon(?:in)?', 'bürgermeister(?:in)?', 'landrat', 'landrätin', 'schwester'],
].join('|')
/** How somebody is addressed is nobody's name. */
const ADDRESSED = new RegExp(`(?<!\\p{L})(?:${ADDRESS})(?!\\p{L})\\.?`, 'giu')
/** "Weber" of "Weber im Jobcenter"; a script without capitals goes on to the end of its part. */
const NAME_AT_HEAD = /^\s*(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\p{Cf}'’-]*\s*)+/u
const AT_HEAD = new RegExp(`^\\s*(?:(?:${ADDRESS})(?!\\p{L})\\.?\\s+)+`, 'iu')
const MOST_WORDS = 3

const partsOf = (line: string) => line.split(/[,:;/()|·]| - /).map(part => part.trim())

/** Of somebody's own name: without the address before it; there are people called Pastor. */
export const bareName = (name: string): string => name.replace(AT_HEAD, '')

const addressedInPart = (part: string): string[] =>
  part
    .split(ADDRESSED)
    .slice(1)
    .flatMap(after => NAME_AT_HEAD.exec(after)?.[0].trim() ?? [])

/** Whoever is addressed in it: nobody in "Videodolmetschen", Weber in "über Frau Weber". */
export const addressedIn = (line: string): string[] => partsOf(line).flatMap(addressedInPart)

/**
 * Whoever is addressed. Where nobody is, two or three words may be a name ("Birgit Seibert"), unless an
 * organisation or an offer is called by one of them ("Team Sprachcafé").
 */
export const namesInLine = (line: string, called: ReadonlySet<string>): string[] =>
  partsOf(line).flatMap(part => {
    const addressed = addressedInPart(part)
    if (addressed.length > 0) return addressed
    const words = part.split(/\s+/)
    const isAsLong = words.length > 1 && words.length <= MOST_WORDS
    const isWritten = NAME_AT_HEAD.exec(part)?.[0] === part
    return isAsLong && isWritten && !words.some(word => called.has(word.toLowerCase()))
      ? [part]
      : []
  })

/** What things are called by: no word of it is taken for somebody's name. */
export const wordsCalled = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap(name => name.toLowerCase().split(/[^\p{L}\p{M}]+/u)))
