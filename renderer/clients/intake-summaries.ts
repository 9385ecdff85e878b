import { ags, fullName } from '../../shared/clients/client.ts'
import { genderNames, germanLevelNames, referralFields } from '../../shared/clients/options.ts'
import { relationName } from '../../shared/clients/options-household.ts'
import { schoolDegreeNames, sentByNames } from '../../shared/clients/options-record.ts'
import { formatPhone } from '../../shared/clients/phone.ts'
import {
  formatDay,
  formatPartialDate,
  isDay,
  type PartialDate,
  partialDate,
} from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { tidyLine } from '../../shared/lib/text.ts'
import { consentMediumNames } from '../../shared/privacy/consent.ts'
import type { IntakeSection, IntakeValues, MemberForm } from './intake-values.ts'
import { languageName } from './language-name.ts'
import { spanText, statusText } from './sections/residence-words.ts'

export type KeyNames = {
  place: (ags: string) => string
  state: (key: string) => string
}

const list = (words: readonly (string | null | undefined | false)[]) =>
  words.filter(Boolean).join(', ')

/** What was typed may run in any direction; the sentence around it does not. */
function typed(text: string): string {
  const tidy = tidyLine(text)
  return tidy && `\u2068${tidy}\u2069`
}

/** "geboren 1991 (nur Jahr bekannt)"; what can't be read is not repeated here. */
export function birthText(date: PartialDate | null): string {
  const known = partialDate.safeParse(date).data
  if (!known || known.precision === 'unknown') return ''
  const part = { day: '', month: ' (nur Monat bekannt)', year: ' (nur Jahr bekannt)' }
  return `geboren ${formatPartialDate(known)}${part[known.precision]}`
}

export function memberText({ person, relation }: MemberForm): string {
  const is = relation && relationName(relation, person.gender)
  return list([typed(fullName(person)) || 'ohne Namen', is, birthText(person.birthDate)])
}

function personText({ person }: IntakeValues, { state }: KeyNames): string {
  return list([
    [typed(fullName(person)), typed(person.ownScript)].filter(Boolean).join(' '),
    birthText(person.birthDate),
    person.gender !== 'x' && genderNames[person.gender],
    ...person.citizenships.map(state),
  ])
}

function reachText({ reach }: IntakeValues, { place }: KeyNames): string {
  const { municipality, accommodation, street, phone, email } = reach
  return list([
    municipality &&
      (ags.safeParse(municipality).success ? place(municipality) : typed(municipality)),
    typed(accommodation),
    typed(street),
    phone && typed(formatPhone(phone)),
    typed(email),
  ])
}

function residenceText({ residence }: IntakeValues): string {
  const last = residence.entries.at(-1)
  if (!last) return ''
  const more = residence.entries.length - 1
  const before = more > 0 && countOf(more, 'früherer Eintrag', 'frühere Einträge')
  return list([statusText(last), spanText(last), before])
}

function languagesText({ languages }: IntakeValues): string {
  const { interpreter, germanLevel } = languages
  return list([
    ...languages.languages.map(({ code }) => code && languageName(code)),
    germanLevel && `Deutsch ${germanLevelNames[germanLevel]}`,
    interpreter === 'ja' && 'Sprachmittlung nötig',
  ])
}

function householdText({ household }: IntakeValues): string {
  const { members, relatives } = household
  return [
    ...members.map(memberText),
    ...relatives.map(one => list([one.name, one.relation && relationName(one.relation, 'x')])),
  ].join('; ')
}

function backgroundText({ background }: IntakeValues): string {
  const arrived = partialDate.safeParse(background.arrivedOn).data
  return list([
    arrived &&
      arrived.precision !== 'unknown' &&
      `in Deutschland seit ${formatPartialDate(arrived)}`,
    background.schoolDegree && schoolDegreeNames[background.schoolDegree],
    typed(background.occupation),
    background.sentBy && `geschickt von: ${sentByNames[background.sentBy]}`,
  ])
}

function needsText({ needs }: IntakeValues): string {
  return needs
    .map(one => typed(one.title) || (one.field && referralFields[one.field].name))
    .join(', ')
}

function consentText({ consent }: IntakeValues): string {
  const { answer, language, medium, givenOn } = consent
  if (answer !== 'ja') return answer === 'nein' ? 'nicht eingewilligt' : ''
  return list([
    'eingewilligt',
    givenOn && isDay(givenOn) && `am ${formatDay(givenOn)}`,
    medium && consentMediumNames[medium],
    language && `erklärt auf ${languageName(language)}`,
  ])
}

const texts: Readonly<Record<IntakeSection, (values: IntakeValues, names: KeyNames) => string>> = {
  person: personText,
  reach: reachText,
  residence: residenceText,
  languages: languagesText,
  household: householdText,
  background: backgroundText,
  needs: needsText,
  consent: consentText,
}

/** What a finished section says in one sentence. */
export function sectionSummary(
  section: IntakeSection,
  values: IntakeValues,
  names: KeyNames,
): string {
  return texts[section](values, names) || 'nichts angegeben'
}
