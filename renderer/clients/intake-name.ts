import type { PersonSection } from '../../shared/clients/client.ts'
import { tidyLine } from '../../shared/lib/text.ts'

type Names = Pick<PersonSection, 'familyName' | 'givenNames' | 'ownScript'>

const LATIN = /\p{Script=Latin}/u
const LETTER = /\p{L}/u

/** "Tahmasbi, Soraya" or "Soraya Tahmasbi"; whoever types another script gives the name in it. */
export function splitName(typed: string): Names {
  const name = tidyLine(typed)
  if (LETTER.test(name) && !LATIN.test(name)) {
    return { familyName: '', givenNames: '', ownScript: name }
  }
  const comma = name.indexOf(',')
  if (comma >= 0) {
    const [familyName = '', givenNames = ''] = [name.slice(0, comma), name.slice(comma + 1)]
    return { familyName: familyName.trim(), givenNames: givenNames.trim(), ownScript: '' }
  }
  const words = name.split(' ')
  const familyName = words.at(-1) ?? ''
  return { familyName, givenNames: words.slice(0, -1).join(' '), ownScript: '' }
}
