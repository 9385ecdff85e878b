import { languageName } from '../clients/language-name.ts'
import { listed } from './condition-words.ts'
import { type Asked, fromEntry, hint, type Line, line } from './finder-lines.ts'
import {
  checkedHowNames,
  type Experience,
  type KeptOffer,
  placeOf,
  type SpokenThere,
} from './offer.ts'
import { placeName, samePlace } from './places.ts'
import { isStale } from './stale.ts'
import { isCourse } from './topic-kinds.ts'

// Way, language, experience and the age of the entry. Only a way that is too long changes the verdict.

// ---- language

function base(code: string): string {
  const end = code.indexOf('-')
  return end < 0 ? code : code.slice(0, end)
}

/** Dari and Farsi understand each other; German is asked for as a level. */
export function spokenFor(
  { languages }: Pick<KeptOffer, 'languages'>,
  wanted: readonly string[],
): SpokenThere | undefined {
  const isWanted = (code: string) => code !== 'de' && wanted.includes(code)
  const isRelated = (code: string) =>
    code !== 'de' && wanted.some(one => one !== 'de' && base(one) === base(code))
  return (
    languages.find(({ code }) => isWanted(code)) ?? languages.find(({ code }) => isRelated(code))
  )
}

const needsInterpreter = ({ facts: { germanLevel: level } }: Asked) =>
  level === 'A0' || level === 'A1'

export function judgeLanguage(offer: KeptOffer, asked: Asked): Line[] {
  const wanted = asked.facts.languages.filter(code => code !== 'de')
  if (wanted.length === 0) return []
  const spoken = spokenFor(offer, wanted)
  if (spoken) return [line('sprache', 'passt', 'speaks-language', () => spokenWords(spoken, asked))]
  if (isCourse(offer.topic)) return []
  const asks = needsInterpreter(asked)
  return [
    hint('sprache', asks ? 'interpreter-needed' : 'language-missing', () => ({
      text: `Dort spricht, soweit bekannt, niemand ${listed(wanted.map(languageName), 'oder')}`,
      ...(asks ? { question: 'Wer kann dolmetschen?' } : {}),
      ...fromEntry(offer, asked),
    })),
  ]
}

function spokenWords({ code, via, checkedOn }: SpokenThere, { today, staleDays }: Asked) {
  const who = via === '' ? 'wird dort gesprochen' : `spricht dort ${via}`
  const stale = isStale(checkedOn, today, staleDays)
  return { text: `${languageName(code)} ${who}`, source: 'Verzeichnis', checkedOn, stale }
}

// ---- way

export function judgeWay(offer: KeptOffer, asked: Asked): Line[] {
  const { withinKm } = asked.question
  const [home, there] = [asked.facts.municipality, placeOf(offer).municipality]
  const km = asked.kmTo(there)
  const source = { source: 'Luftlinie zwischen den Gemeinden' }
  if (home === null || (km === null && withinKm === null)) return []
  if (km === null || there === null) {
    const text = `Der Ort ist nicht bekannt, gewünscht sind höchstens ${withinKm} km`
    return [hint('weg', 'distance-unknown', () => ({ text, ...source }))]
  }
  const words = () => distanceWords(km, home, there, asked)
  if (withinKm === null || km <= withinKm)
    return [line('weg', 'passt', 'distance', () => ({ text: words(), ...source }))]
  return [
    line('weg', 'vielleicht', 'too-far', () => ({
      text: `${words()}, weiter als gewünscht (${withinKm} km)`,
      question: 'Ist der Weg zu schaffen?',
      ...source,
    })),
  ]
}

const NEAR_KM = 10

function distanceWords(km: number, home: string, there: string, { places }: Asked): string {
  if (samePlace(home, there)) return `Am Wohnort, ${placeName(places, there)}`
  const rounded = String(km < NEAR_KM ? km : Math.round(km)).replace('.', ',')
  return `Etwa ${rounded} km von ${placeName(places, home)} nach ${placeName(places, there)}`
}

// ---- experience and the entry itself

const REPEATED = 2
const times = (count: number) => (count === 2 ? 'zweimal' : `${count}-mal`)

export function judgeExperience(offer: KeptOffer, { experienceOf }: Asked): Line[] {
  const experience = experienceOf(offer.id)
  const { sent, refused } = experience
  if (sent === 0) return []
  const source = { source: 'Eigene Vermittlungen' }
  const hints: Line[] = [
    hint('erfahrung', 'experience', () => ({ text: soFar(experience), ...source })),
  ]
  if (refused.unzustaendig >= REPEATED) {
    const text = `Bisher ${times(refused.unzustaendig)} „nicht zuständig“ geantwortet`
    const question = 'Ist die Stelle wirklich zuständig?'
    hints.push(hint('erfahrung', 'often-not-responsible', () => ({ text, question, ...source })))
  }
  if (refused.kapazitaet >= REPEATED) {
    const text = `Bisher ${times(refused.kapazitaet)} „keine Kapazität“ geantwortet`
    hints.push(hint('erfahrung', 'often-full', () => ({ text, ...source })))
  }
  return hints
}

function soFar({ sent, accepted, unanswered, answerDays }: Experience): string {
  const parts = [`${sent} vermittelt`, `${accepted} angenommen`]
  if (unanswered > 0) parts.push(`${unanswered} ohne Antwort`)
  if (answerDays !== null) parts.push(`Antwort im Mittel ${afterDays(answerDays)}`)
  return parts.join(', ')
}

function afterDays(days: number): string {
  if (days === 0) return 'am selben Tag'
  return days === 1 ? 'nach einem Tag' : `nach ${days} Tagen`
}

/** An old entry is said to be old; the verdict stays what it is. */
export function judgeEntry(offer: KeptOffer, asked: Asked): Line[] {
  const { checked } = offer
  const words = (text: string) => () => ({
    text,
    question: 'Stimmt der Eintrag noch?',
    ...fromEntry(offer, asked),
  })
  if (checked === null) {
    const text = 'Diesen Eintrag hat hier noch niemand geprüft'
    return [hint('angaben', 'entry-unchecked', words(text))]
  }
  if (!isStale(checked.on, asked.today, asked.staleDays)) return []
  const text = `Der Eintrag ist lange nicht geprüft worden (zuletzt: ${checkedHowNames[checked.how]})`
  return [hint('angaben', 'entry-stale', words(text))]
}
