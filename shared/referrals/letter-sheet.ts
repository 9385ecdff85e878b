import { fullName } from '../clients/client.ts'
import { formatDay, formatWeekday } from '../lib/dates.ts'
import { officeHeadOf } from '../print-office.ts'
import type { Office } from '../settings/settings.ts'
import { fillTemplate, type TemplateValues } from './fill-template.ts'
import { type LetterPerson, releasedFacts } from './letter-facts.ts'
import type { Appointment, Recipient } from './referral.ts'
import { type DataGroup, dataGroup, dataGroupNames } from './release.ts'
import type { LetterSheet } from './sheets.ts'
import type { LetterTemplate, TemplateGaps, TemplateKind } from './template.ts'

export type LetterOrder = {
  kind: TemplateKind
  template: LetterTemplate
  office: Office
  fax: string
  adviser: string
  today: string
  code: string
  recipient: Recipient
  answerBy: string
  sentOn: string | null
  letterNote: string
  appointment: Appointment | null
  person: LetterPerson
  /** Null where the kind of letter says nothing about the person. */
  release: { groups: readonly DataGroup[]; givenOn: string } | null
}

/** Reminders and notices of withdrawal travel without consent, so they carry no word about the person. */
export function letterSheetOf(order: LetterOrder): { sheet: LetterSheet; gaps: TemplateGaps } {
  const { gaps, ...text } = fillTemplate(order.template, valuesOf(order))
  const { office, release, kind } = order
  return {
    sheet: {
      template: 'letter',
      office: officeHeadOf(office),
      recipient: addressLines(order.recipient),
      date: formatDay(order.today),
      sign: {
        name: order.adviser,
        role: office.roleTitle,
        phone: office.phone,
        email: office.email,
      },
      ...text,
      facts: release === null ? [] : releasedFacts(order.person, release.groups),
      releaseNote: release === null ? '' : releaseNote(release),
      card: kind === 'widerruf' ? null : cardOf(order),
    },
    gaps,
  }
}

function addressLines({ organisation, contactPerson, street, postcode, town }: Recipient) {
  const person = contactPerson === '' ? '' : `z. Hd. ${contactPerson.replace(/^Herr\b/, 'Herrn')}`
  return [organisation, person, street, `${postcode} ${town}`.trim()].filter(Boolean)
}

function cardOf({ office, code, answerBy, fax }: LetterOrder): LetterSheet['card'] {
  const { name, unit, street, place } = officeHeadOf(office)
  const returnTo = [name, unit || office.programName, street, place].filter(Boolean)
  return { code, answerBy: formatDay(answerBy), returnTo, phone: office.phone, fax }
}

function releaseNote({ groups, givenOn }: NonNullable<LetterOrder['release']>): string {
  const named = dataGroup.options.filter(group => groups.includes(group))
  const names = named.map(group => dataGroupNames[group]).join(', ')
  return (
    `Freigegeben am ${formatDay(givenOn)}, nur für Sie und nur für dieses Angebot: ${names}. ` +
    'Alles andere ist nicht freigegeben. Bitte löschen Sie die Angaben, wenn nichts daraus wird. ' +
    'Einen Widerruf melden wir sofort.'
  )
}

// ---- fields of the template

function valuesOf(order: LetterOrder): TemplateValues {
  const { office, recipient, adviser, code } = order
  return {
    anrede: salutation(recipient.contactPerson),
    stelle: recipient.organisation,
    angebot: recipient.offer,
    ansprechperson: recipient.contactPerson,
    datum: formatDay(order.today),
    antwort_bis: formatDay(order.answerBy),
    code,
    absender: adviser,
    funktion: office.roleTitle,
    telefon_absender: office.phone,
    kreis: office.bodyName,
    programm: office.programName,
    versendet_am: order.sentOn === null ? '' : formatDay(order.sentOn),
    ...personalValues(order),
  }
}

function personalValues({ release, person, letterNote, appointment }: LetterOrder) {
  const may = (group: DataGroup) => release?.groups.includes(group) ?? false
  return {
    klient_anrede_name: may('name') ? politeName(person) : '',
    klient_name: may('name') ? fullName(person.sections.person) : '',
    anliegen: may('anliegen') ? person.matter : '',
    hinweis: release === null ? '' : letterNote,
    termin: release === null || appointment === null ? '' : appointmentInWords(appointment),
  }
}

function salutation(contactPerson: string): string {
  return contactPerson === '' ? 'Guten Tag,' : `Guten Tag, ${contactPerson},`
}

/** "Frau Al-Jabiri"; the whole name where a polite form is not known. */
function politeName({ sections: { person } }: LetterPerson): string {
  const titles: { readonly [gender: string]: string } = { w: 'Frau', m: 'Herr' }
  const title = titles[person.gender]
  return title && person.familyName ? `${title} ${person.familyName}` : fullName(person)
}

function appointmentInWords({ day, time, place }: Appointment): string {
  const at = time === null ? formatWeekday(day) : `${formatWeekday(day)}, ${time} Uhr`
  return place === '' ? at : `${at}, ${place}`
}
