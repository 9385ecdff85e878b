import type { RoundLetter } from './network.ts'

// A letter to many: named fields in double braces, filled for each person. Unknown fields and those
// that stay empty for somebody are said, never guessed.

export const roundLetterFields = ['anrede', 'vorname', 'nachname', 'name'] as const
export type RoundLetterField = (typeof roundLetterFields)[number]
export type Addressee = { gender: string; givenNames: string; familyName: string }
export type FilledLetter = { subject: string; paragraphs: string[]; empty: RoundLetterField[] }

type Text = Pick<RoundLetter, 'subject' | 'body'>

const PLACE = /\{\{([^{}]*)\}\}/g
const isField = (name: string): name is RoundLetterField =>
  roundLetterFields.some(field => field === name)

function namesIn({ subject, body }: Text): string[] {
  const places = [subject, body].join('\n').matchAll(PLACE)
  return [...new Set([...places].map(([, inside = '']) => inside.trim()))]
}

export function unknownLetterFields(letter: Text): string[] {
  return namesIn(letter).filter(name => !isField(name))
}

/** Each place is filled once: what stands in a name is a name, whatever it looks like. */
export function fillRoundLetter(letter: Text, to: Addressee): FilledLetter {
  const values = valuesOf(to)
  const fill = (text: string) =>
    text.replace(PLACE, (place, inside: string) => {
      const name = inside.trim()
      return isField(name) ? values[name] : place
    })
  return {
    subject: fill(letter.subject).trim(),
    paragraphs: letter.body
      .split(/\n{2,}/)
      .map(paragraph => fill(paragraph).trim())
      .filter(paragraph => paragraph !== ''),
    empty: namesIn(letter)
      .filter(isField)
      .filter(name => values[name] === ''),
  }
}

const titles: { readonly [gender: string]: string } = { w: 'Frau', m: 'Herr' }

/** The polite form only where it is known. */
function valuesOf(to: Addressee): Readonly<Record<RoundLetterField, string>> {
  const name = [to.givenNames, to.familyName].filter(Boolean).join(' ')
  const title = titles[to.gender]
  const polite = title && to.familyName ? `${title} ${to.familyName}` : name
  return {
    anrede: `Guten Tag, ${polite},`,
    ...{ vorname: to.givenNames, nachname: to.familyName, name },
  }
}

/** The last word of a name in one line is the family name; of a single word nothing else is known. */
export function splitName(line: string): Pick<Addressee, 'givenNames' | 'familyName'> {
  const words = line.replace(/^(Frau|Herr|Herrn)\s+/u, '').split(' ')
  return { givenNames: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' }
}

/** "Frau Seibert" says how she wants to be addressed. */
export function titleIn(line: string): string {
  if (/^Frau\s/u.test(line)) return 'w'
  return /^Herrn?\s/u.test(line) ? 'm' : ''
}
