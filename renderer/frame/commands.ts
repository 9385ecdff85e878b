import type { IconName } from '../ui/icon-paths.ts'
import type { Place } from './place.ts'

/** One line of the search: somebody, a screen to go to, or something to do. */
export type SearchHit = {
  id: string
  group: 'Vermittlungen' | 'Personen' | 'Angebote' | 'Ansichten' | 'Befehle'
  label: string
  icon: IconName
  /** What Enter does: "öffnen", "ausführen". */
  verb: string
  keys?: readonly string[]
  words?: string
  run: () => void
  /** Of somebody, or of an offer. */
  details?: {
    native: { text: string; lang: string; dir: 'ltr' | 'rtl' } | undefined
    /** Age, place, and who looks after the case; or whose offer it is. */
    line: string
    /** Why the hit stands here, where the name does not show it. */
    why: string
  }
}

type Deeds = {
  goTo: (path: string) => void
  /** Left out for whoever may not count. */
  countContact?: (() => void) | undefined
  backUp: () => void
  lock: () => void
}

export function listCommands(places: readonly Place[], deeds: Deeds): SearchHit[] {
  const screens = places.map(
    (place): SearchHit => ({
      id: place.path,
      group: 'Ansichten',
      label: place.label,
      icon: place.icon,
      verb: 'öffnen',
      ...(place.words ? { words: place.words } : {}),
      run: () => deeds.goTo(place.path),
    }),
  )
  const { countContact } = deeds
  const counting: SearchHit[] = countContact
    ? [
        {
          id: 'count-contact',
          group: 'Befehle',
          label: 'Kurzkontakt',
          icon: 'bolt',
          verb: 'ausführen',
          keys: ['Alt', 'K'],
          words: 'anonym zählen Statistik',
          run: countContact,
        },
      ]
    : []
  return [
    ...screens,
    ...counting,
    {
      id: 'back-up',
      group: 'Befehle',
      label: 'Jetzt sichern',
      icon: 'shield',
      verb: 'ausführen',
      words: 'Sicherung Backup Stick',
      run: deeds.backUp,
    },
    {
      id: 'lock',
      group: 'Befehle',
      label: 'Sperren',
      icon: 'lock',
      verb: 'ausführen',
      keys: ['Strg', 'L'],
      words: 'Abmelden Pause verlassen',
      run: deeds.lock,
    },
  ]
}

/** Always the last one: whoever is not found can be taken in under the name that was typed. */
export function intakeCommand(typed: string, begin: (name: string) => void): SearchHit[] {
  const name = typed.trim()
  if (name === '') return []
  return [
    {
      id: 'begin-intake',
      group: 'Befehle',
      label: `Erstaufnahme für „${name}“ beginnen`,
      icon: 'plus',
      verb: 'beginnen',
      run: () => begin(name),
    },
  ]
}
