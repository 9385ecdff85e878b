import { formatDay, formatLongDay } from '../lib/dates.ts'
import { countOf } from '../lib/german-numbers.ts'
import { officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import type { Certificate, CertificateSheet, KeptTraining } from './network.ts'

/** One page for each who attended, in the order of the list. */
export function trainingCertificates(
  training: Omit<KeptTraining, 'id' | 'version'>,
  office: Office,
  today: string,
): CertificateSheet {
  const { name, programName } = officeHeadOf(office)
  return {
    ...{ template: 'certificate', officeName: name, programName },
    pages: training.participants.map(({ helperName, ue }) => ({
      ...{ kind: 'schulung', title: 'Teilnahmebescheinigung', name: helperName },
      paragraphs: [`hat an der Schulung „${training.title}“ teilgenommen.`],
      facts: factsOf(training, ue),
      placeDate: placeDateOf(office, today),
      signatures: [training.trainer || 'Leitung der Schulung', office.roleTitle],
    })),
  }
}

function factsOf({ day, endDay, place, topics }: Omit<KeptTraining, 'id' | 'version'>, ue: number) {
  const last = endDay !== null && endDay !== day ? ` bis ${formatDay(endDay)}` : ''
  const units = countOf(ue, 'Unterrichtseinheit', 'Unterrichtseinheiten')
  const facts: Certificate['facts'] = [
    { label: last === '' ? 'Datum' : 'Zeitraum', value: `${formatDay(day)}${last}` },
    { label: 'Umfang', value: `${units} zu je 45 Minuten` },
    { label: 'Ort', value: place },
    { label: 'Inhalte', value: topics },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** "Friedberg, 16. November 2026" */
export function placeDateOf({ town }: Pick<Office, 'town'>, today: string): string {
  const date = formatLongDay(today).replace(/^\S+ /, '')
  return town === '' ? date : `${town}, ${date}`
}
