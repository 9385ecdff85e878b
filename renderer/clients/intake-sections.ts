import type { CaseDepth } from '../../shared/clients/client.ts'
import { type IntakeSection, intakeSection } from './intake-values.ts'

export const sectionTitles: Readonly<Record<IntakeSection, string>> = {
  person: 'Person',
  reach: 'Kontakt und Wohnen',
  residence: 'Aufenthalt',
  languages: 'Sprachen',
  household: 'Haushalt',
  background: 'Herkunft, Bildung, Arbeit',
  needs: 'Bedarfe',
  consent: 'Einwilligung',
}

/** What is asked for; where nothing stands, everything is free. */
export const sectionLeads: { readonly [section in IntakeSection]?: string } = {
  person: 'Nötig ist ein Name, alles andere ist freiwillig.',
  reach: 'Alles ist freiwillig.',
  residence: 'Zu jedem Eintrag gehören Status und erster Tag, alles andere ist freiwillig.',
  languages: 'Alles ist freiwillig.',
  background: 'Alles ist freiwillig.',
}

const short: readonly IntakeSection[] = ['person', 'needs', 'consent']

/** In the order in which they are asked. A Verweisberatung needs three; the rest is free to fill. */
export function sectionsOf(depth: CaseDepth): {
  asked: readonly IntakeSection[]
  free: readonly IntakeSection[]
} {
  if (depth === 'fallmanagement') return { asked: intakeSection, free: [] }
  return { asked: short, free: intakeSection.filter(section => !short.includes(section)) }
}

/** Which field belongs to which section: the first part of its name. */
export function sectionOfField(name: string): IntakeSection | undefined {
  const first = name.split('.')[0]
  return intakeSection.find(section => section === first)
}
