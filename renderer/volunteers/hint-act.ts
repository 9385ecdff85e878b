import type { HelperLine } from '../../shared/volunteers/overview.ts'

export type HintAct =
  | { to: 'person'; id: string; name: string; lacksSignature: boolean }
  | { to: 'requests' }
  | { to: 'still' }
  | { to: 'nachweise' }

type Line = Pick<HelperLine, 'id' | 'name' | 'paper'>

/** Where the sentence of the overview leads; the test holds it against the sentences themselves. */
export function hintAct(hint: string, lines: readonly Line[]): HintAct | null {
  const person = lines.find(({ name }) => hint.startsWith(`${name} fehlt`))
  if (person) {
    const { id, name, paper } = person
    const lacksSignature = paper?.requirement === 'verschwiegenheit' && paper.state === 'fehlt'
    return { to: 'person', id, name, lacksSignature }
  }
  if (hint.includes('hören lassen')) return { to: 'still' }
  if (/fehlt ein Nachweis|bald ab/.test(hint)) return { to: 'nachweise' }
  return /offene Anfragen? |Helfende gesucht/.test(hint) ? { to: 'requests' } : null
}
