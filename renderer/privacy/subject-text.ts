import { formatQuarter, quarter } from '../../shared/lib/quarters.ts'
import { templateKindNames } from '../../shared/referrals/template.ts'
import type { SettingsSection } from '../../shared/settings/settings.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'

const sections: Record<SettingsSection, string> = {
  office: 'Dienststelle',
  weights: 'Gewichte',
  desk: 'Erinnerungen und Fristen',
  referrals: 'Vermittlung',
  approvals: 'Nachweise im Ehrenamt',
  lock: 'Sicherheit',
  backup: 'Sicherungsort',
  appearance: 'Darstellung',
}

const words: { readonly [subject: string]: string } = {
  ...sections,
  audit: 'Protokoll',
  ...templateKindNames,
  ...Object.fromEntries(Object.entries(keyFigures).map(([key, { name }]) => [key, name])),
}
const SHORT_ID = 8

/** The log holds ids, never names: their end is enough to see which lines belong together. */
export function subjectText(subject: string | null, names: ReadonlyMap<string, string>): string {
  if (subject === null) return ''
  if (quarter.safeParse(subject).success) return formatQuarter(subject)
  return names.get(subject) ?? words[subject] ?? `Kennung …${subject.slice(-SHORT_ID)}`
}
