import { formatDay } from '../lib/dates.ts'
import { countOf } from '../lib/german-numbers.ts'
import { officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import { type HelperKind, type HelpTopic, helperKindNames, helpTopicNames } from './helper.ts'
import type { Certificate, CertificateSheet } from './network.ts'
import { placeDateOf } from './training-certificate.ts'

// What a helper is given to keep, and what she signs.

export type Service = {
  name: string
  kinds: readonly HelperKind[]
  from: string
  /** Null: she goes on. */
  until: string | null
  minutes: number
  missions: number
  tandems: number
  /** What it was about, most often first. */
  topics: readonly HelpTopic[]
}

function sheetOf(office: Office, page: Certificate): CertificateSheet {
  const { name, programName } = officeHeadOf(office)
  return { template: 'certificate', officeName: name, programName, pages: [page] }
}

/** Says what was done and never how well: that is not ours to grade. */
export function serviceCertificate(service: Service, office: Office, today: string) {
  const until = service.until === null ? 'bis heute' : `bis ${formatDay(service.until)}`
  const facts = [
    { label: 'Zeitraum', value: `${formatDay(service.from)} ${until}` },
    { label: 'Tätigkeit', value: service.kinds.map(kind => helperKindNames[kind]).join(', ') },
    { label: 'Umfang', value: extentOf(service) },
    { label: 'Themen', value: service.topics.map(topic => helpTopicNames[topic]).join(', ') },
  ]
  return sheetOf(office, {
    ...{ kind: 'ehrenamt', title: 'Bescheinigung über ehrenamtliche Tätigkeit' },
    name: service.name,
    paragraphs: [
      `hat zugewanderte Menschen im Auftrag des Programms ${office.programName} ehrenamtlich unterstützt.`,
      'Wir danken für Zeit, Verlässlichkeit und Vertrauen.',
    ],
    facts: facts.filter(({ value }) => value !== ''),
    placeDate: placeDateOf(office, today),
    signatures: [office.roleTitle],
  })
}

function extentOf({ minutes, missions, tandems }: Service): string {
  const worked =
    missions > 0 ? `${duration(minutes)} in ${countOf(missions, 'Einsatz', 'Einsätzen')}` : ''
  const walked = tandems > 0 ? countOf(tandems, 'Patenschaft', 'Patenschaften') : ''
  return [worked, walked].filter(Boolean).join(', ')
}

function duration(minutes: number): string {
  const rest = minutes % 60
  const whole = countOf((minutes - rest) / 60, 'Stunde', 'Stunden')
  return rest === 0 ? whole : `${whole} ${countOf(rest, 'Minute', 'Minuten')}`
}

const promises: readonly string[] = [
  'Ich arbeite ehrenamtlich mit und erfahre dabei Persönliches über andere Menschen. Ich behalte für mich, was ich über sie, ihre Familie, ihre Gesundheit, ihren Aufenthalt oder ihr Geld höre und sehe. Das gilt auch gegenüber meiner Familie, meinen Bekannten und anderen Engagierten.',
  'Ich spreche über einen Einsatz nur mit der Stelle, die mich beauftragt hat. Andere Stellen bekommen von mir nur dann Auskunft, wenn die betroffene Person es ausdrücklich möchte.',
  'Ich fotografiere keine Unterlagen, gebe keine Namen in Übersetzungsprogramme oder soziale Netzwerke ein und bewahre keine Kopien auf. Einsatzzettel gebe ich zurück oder vernichte sie nach dem Einsatz.',
  'Ich weiß: Wer mitwirkt, wo Berufsgeheimnisse gelten, macht sich nach § 203 des Strafgesetzbuchs strafbar, wenn er fremde Geheimnisse unbefugt weitergibt. Möglich sind eine Geldstrafe oder Freiheitsstrafe. Auch der Datenschutz verpflichtet mich.',
  'Bin ich unsicher, oder erfahre ich, dass jemand in Gefahr ist, besonders ein Kind, spreche ich sofort mit der Stelle, die mich beauftragt hat.',
  'Die Pflicht zur Verschwiegenheit endet nicht, wenn mein Ehrenamt endet. Ich habe den Text verstanden und ein Exemplar bekommen.',
]

export function confidentialityDeclaration(name: string, office: Office, today: string) {
  return sheetOf(office, {
    ...{ kind: 'vereinbarung', title: 'Verschwiegenheitserklärung', name },
    paragraphs: [...promises],
    facts: [],
    placeDate: placeDateOf(office, today),
    signatures: [name, office.roleTitle],
  })
}
