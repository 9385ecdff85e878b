import { templateKindNames } from '../../shared/referrals/template.ts'
import type { SettingsSection } from '../../shared/settings/settings.ts'

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
}
const SHORT_ID = 8

/** The log holds ids, never names: their end is enough to see which lines belong together. */
export function subjectText(subject: string | null, names: ReadonlyMap<string, string>): string {
  if (subject === null) return ''
  return names.get(subject) ?? words[subject] ?? `Kennung …${subject.slice(-SHORT_ID)}`
}
