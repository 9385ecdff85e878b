import { formatDay } from '../lib/dates.ts'
import type { Topic } from '../offers/topics.ts'
import { officeHeadOf } from '../print-office.ts'
import { type ClientLanguage, clientLanguageNames } from '../reference/client-texts.ts'
import type { Office, ReferralSettings } from '../settings/settings.ts'
import { type InBoth, languageHead, type SheetLanguage, sameInBoth, sayIn } from './in-both.ts'
import type { Recipient } from './referral.ts'
import { type DataGroup, dataGroup } from './release.ts'
import type { ConsentSheet, Pair } from './sheets.ts'

export type ConsentOrder = SheetLanguage & {
  office: Office
  rules: Pick<ReferralSettings, 'legalBasis' | 'dataProtection'>
  client: { name: string; birthDate: string; needsGuardian: boolean }
  code: string
  today: string
  recipient: Recipient
  topic: Topic
  groups: readonly DataGroup[]
  interpreter: string
  adviser: string
  validUntil: string
}

/** A number to call stays on one line. */
const NO_BREAK_SPACE = '\u00a0'
const WORD_JOINER = '\u2060'

type Section = ConsentSheet['sections'][number]

/** The form that client and office sign: both languages in step, every box empty. */
export function consentSheetOf(order: ConsentOrder): ConsentSheet {
  const { office, client } = order
  const say = sayIn(order)
  return {
    template: 'consent',
    office: officeHeadOf(office),
    ...languageHead(order),
    clientName: client.name,
    birthDate: client.birthDate,
    code: order.code,
    date: formatDay(order.today),
    title: say('consent.title'),
    subtitle: say('consent.subtitle'),
    sections: [
      { ...blank, pictogram: 'thema', ...matterOf(order, say) },
      { ...blank, pictogram: 'stelle', ...recipientOf(order, say) },
      { ...blank, pictogram: 'liste', ...groupsOf(order, say) },
      {
        ...blank,
        ...{ pictogram: 'hand', title: say('consent.4.title'), text: say('consent.4.text') },
      },
      { ...blank, pictogram: 'zurueck', ...withdrawalOf(order, say) },
    ],
    yes: say('consent.yes'),
    no: say('consent.no'),
    labels: {
      placeDate: say('consent.placeDate'),
      signature: say(client.needsGuardian ? 'consent.signature.guardian' : 'consent.signature'),
      explainedBy: say('consent.explainedBy'),
      interpreterSignature: say('consent.interpreterSignature'),
      adviser: say('consent.adviser'),
      copy: say('consent.copy'),
    },
    place: office.town,
    interpreter: order.interpreter,
    adviser: order.adviser,
    legal: legalLine(order),
  }
}

const blank: Pick<Section, 'boxes' | 'never'> = { boxes: [], never: null }

function matterOf({ topic }: ConsentOrder, say: InBoth) {
  const matter: Pair = say(`topic.${topic}`)
  return { title: say('consent.1.title'), text: say('consent.1.text', { matter }) }
}

function recipientOf({ recipient, topic }: ConsentOrder, say: InBoth) {
  const { organisation, offer, street, postcode, town } = recipient
  const named = offer === '' || offer === organisation ? '' : `„${offer}“`
  const whole = [organisation, named, street, `${postcode} ${town}`.trim()]
    .filter(Boolean)
    .join(', ')
  const values = { recipient: sameInBoth(whole) }
  return {
    title: say('consent.2.title'),
    // Nobody else gets anything, "not even" the one to whom it goes, would be a lie.
    text:
      topic === 'auslaenderbehoerde'
        ? say('consent.2.text.auslaenderbehoerde', values)
        : say('consent.2.text', values),
  }
}

function groupsOf({ groups }: ConsentOrder, say: InBoth) {
  const asked = dataGroup.options.filter(group => groups.includes(group))
  return {
    title: say('consent.3.title'),
    text: say('consent.3.text'),
    boxes: asked.map(group => say(`consent.group.${group}`)),
    never: say('consent.3.nothing'),
  }
}

/** Where the settings have no number, a pen may write it. */
const TO_FILL_IN = '_'.repeat(20)

function withdrawalOf({ office, validUntil }: ConsentOrder, say: InBoth) {
  const number = office.phone === '' ? TO_FILL_IN : office.phone
  const phone = number.replaceAll(' ', NO_BREAK_SPACE).replaceAll('-', `-${WORD_JOINER}`)
  const values = { phone: sameInBoth(phone), until: sameInBoth(formatDay(validUntil)) }
  return { title: say('consent.5.title'), text: say('consent.5.text', values) }
}

function legalLine({ rules, office, language, version }: ConsentOrder): string {
  const { name, unit } = officeHeadOf(office)
  const responsible = [name, unit].filter(Boolean).join(', ')
  return [
    rules.legalBasis && `Rechtsgrundlage: ${rules.legalBasis}.`,
    `Verantwortlich: ${responsible}.`,
    rules.dataProtection && `Datenschutz: ${rules.dataProtection}.`,
    `Fassung ${version}, ${languageInWords(language)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function languageInWords(language: ClientLanguage): string {
  return `Deutsch und ${clientLanguageNames[language]}`
}
