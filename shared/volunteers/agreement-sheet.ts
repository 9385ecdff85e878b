import { formatDay } from '../lib/dates.ts'
import { countOf } from '../lib/german-numbers.ts'
import { officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import { assignmentKindNames, type KeptAssignment } from './assignment.ts'
import { helpTopicNames } from './helper.ts'
import { firstNameOf } from './mission-sheet.ts'
import type { Certificate, CertificateSheet } from './network.ts'
import { placeDateOf } from './training-certificate.ts'

type Agreed = Pick<
  KeptAssignment,
  'kind' | 'topic' | 'startOn' | 'plannedHours' | 'cadenceDays' | 'moderatedBy' | 'helperName'
>
export type Agreement = {
  assignment: Agreed
  /** Of the client; the paper goes home with both, so it holds no family name. */
  clientGivenNames: string
  office: Office
  cadenceDays: number
  today: string
}

const promises = [
  'Wir treffen uns freiwillig und auf Augenhöhe. Beide können die Vereinbarung jederzeit beenden.',
  'Was wir voneinander erfahren, behalten wir für uns.',
  'Es fließt kein Geld zwischen uns. Niemand leiht oder unterschreibt etwas für den anderen.',
  'Wenn etwas nicht gut läuft, sprechen wir mit der Stelle, die uns zusammengebracht hat.',
]

export function agreementSheetOf(agreement: Agreement): CertificateSheet {
  const { assignment, clientGivenNames, office, today } = agreement
  const { name, programName } = officeHeadOf(office)
  const firstName = firstNameOf(clientGivenNames)
  const kind = assignmentKindNames[assignment.kind]
  const page: Certificate = {
    kind: 'vereinbarung',
    title: assignment.kind === 'tandem' ? 'Patenschaftsvereinbarung' : `Vereinbarung: ${kind}`,
    name: [assignment.helperName, firstName].filter(Boolean).join(' und '),
    paragraphs: promises,
    facts: factsOf(agreement),
    placeDate: placeDateOf(office, today),
    signatures: [assignment.helperName, firstName, office.roleTitle].filter(Boolean),
  }
  return { template: 'certificate', officeName: name, programName, pages: [page] }
}

function factsOf({ assignment, cadenceDays }: Agreement): Certificate['facts'] {
  const { topic, startOn, plannedHours, moderatedBy } = assignment
  const facts = [
    { label: 'Thema', value: helpTopicNames[topic] },
    { label: 'Beginn', value: formatDay(startOn) },
    {
      label: 'Umfang',
      value: plannedHours === null ? '' : `etwa ${countOf(plannedHours, 'Stunde', 'Stunden')}`,
    },
    { label: 'Wir fragen nach', value: `alle ${countOf(cadenceDays, 'Tag', 'Tage')}` },
    { label: 'Erstes Treffen begleitet von', value: moderatedBy },
  ]
  return facts.filter(({ value }) => value !== '')
}
