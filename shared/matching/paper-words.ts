import type { Requirement } from '../volunteers/approval.ts'
import { listed } from './fact-words.ts'

/** What runs out is said so: there may be an old one. */
const names: Readonly<Record<Requirement, readonly [name: string, it: 'sie' | 'ihn' | 'dieses']>> =
  {
    erstgespraech: ['Erstgespräch', 'dieses'],
    verschwiegenheit: ['Verschwiegenheitserklärung', 'sie'],
    fuehrungszeugnis: ['gültiges erweitertes Führungszeugnis', 'dieses'],
    volljaehrig: ['Nachweis der Volljährigkeit', 'ihn'],
    'deutsch-b1': ['Nachweis über Deutsch ab B1', 'ihn'],
    basis: ['Basisqualifizierung', 'sie'],
    vertiefung: ['Vertiefung oder Auffrischung', 'sie'],
    reflexion: ['Reflexionsgespräch', 'dieses'],
    vereinbarung: ['Vereinbarung', 'sie'],
  }

/** "Verschwiegenheitserklärung fehlt. Ohne sie": a sentence, and the beginning of the next. */
export function missingPapers(missing: readonly Requirement[]): string {
  const [first, ...others] = missing
  if (first === undefined) return 'Nachweise fehlen. Ohne sie'
  const [name, it] = names[first]
  if (others.length === 0) return `${name[0]!.toUpperCase()}${name.slice(1)} fehlt. Ohne ${it}`
  return `Es fehlen: ${listed(missing.map(one => names[one][0]))}. Ohne diese Nachweise`
}
