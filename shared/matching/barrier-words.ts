import { languageName } from '../clients/language-name.ts'
import { genderNames } from '../clients/options.ts'
import { languageLevelNames } from '../clients/options-record.ts'
import { formatDay } from '../lib/dates.ts'
import {
  kmWords,
  languagesOf,
  needWords,
  rangeWords,
  slotWords,
  wishedPeople,
  wishedPerson,
  workNames,
  yearWords,
} from './fact-words.ts'
import type { Barrier, BarrierCode } from './pair-verdict.ts'
import { missingPapers } from './paper-words.ts'
import type { PreparedCase, PreparedHelper, PreparedWorld } from './prepared-facts.ts'

// Why two may not meet, with the measure; and what one can ask where asking might change it. The
// screen puts the names: of the volunteer these sentences speak without one, of the other as "Fall".

type Words = Pick<Barrier, 'text' | 'cure'>
type Say = (c: PreparedCase, h: PreparedHelper, world: PreparedWorld) => Words
const say = (text: string, cure = ''): Words => ({ text, cure })

const papers: Say = (_, { facts: { permission } }) =>
  say(`${missingPapers(permission.missing)} ist kein Einsatz möglich.`)

const papersWithMinors: Say = (_, { facts: { permission, permissionWithMinors } }) => {
  const more = permissionWithMinors.missing.filter(one => !permission.missing.includes(one))
  return say(`${missingPapers(more)} ist kein Einsatz mit Kindern oder Jugendlichen möglich.`)
}

const inactive: Say = (_, { facts: { pauseUntil } }) =>
  say(pauseUntil === null ? 'Zurzeit nicht aktiv.' : `In Pause bis ${formatDay(pauseUntil)}.`)

const full: Say = ({ facts: { kind } }, { facts: { places } }) => {
  if (places <= 0) return say('Zurzeit wird kein Platz angeboten.')
  const week = kind === 'dolmetschen' ? ' in dieser Woche' : ''
  return say(
    places === 1
      ? `Der einzige Platz${week} ist belegt.`
      : `Alle ${places} Plätze${week} sind belegt.`,
  )
}

const genderForCase: Say = ({ facts: { wishedGender } }, { facts: { gender } }) =>
  say(`Gewünscht ist ${wishedPerson[wishedGender ?? 'w']}. Eingetragen: ${genderNames[gender]}.`)

const genderForHelper: Say = ({ facts: { gender } }, { facts: { wishedGender } }) =>
  say(
    `Möchte nur mit ${wishedPeople[wishedGender ?? 'w']} arbeiten. Im Fall: ${genderNames[gender ?? 'x']}.`,
  )

const understanding: Say = ({ facts: c }, { facts: h }, { germanFrom }) => {
  if (c.neededLanguage !== null) return interpreting(c.neededLanguage, h.languages)
  const german = c.germanLevel ?? 'A0'
  const known = `Spricht ${languagesOf(h.languages)}. Im Fall: ${languagesOf(c.languages)}`
  // no cure: it would name everybody who speaks another language
  return say(`Keine gemeinsame Sprache. ${known}, Deutsch ${german}; nötig ist ${germanFrom}.`)
}

function interpreting(code: string, spoken: PreparedHelper['facts']['languages']): Words {
  const own = spoken.find(one => one.code === code)
  const wanted = `Gesucht ist ${languageName(code)}, mindestens gut.`
  if (!own) return say(`${wanted} Spricht ${languagesOf(spoken)}.`)
  return say(
    `${wanted} Eingetragen: ${languageLevelNames[own.level]}.`,
    'Nachfragen, ob die Sprache zum Dolmetschen reicht.',
  )
}

/** Somebody might go that much further for once. */
const NEARLY_KM = 10

const distance: Say = (c, h, { kmBetween }) => {
  const radius = h.facts.radiusKm ?? 0
  const over = (kmBetween(c, h) ?? radius) - radius
  const asks = [
    ...(over <= NEARLY_KM ? ['ob auch dieser Weg möglich ist'] : []),
    ...(c.facts.online === false || h.facts.online === false ? [] : ['ob es auch online geht']),
  ]
  const cure = asks.length === 0 ? '' : `Nachfragen, ${asks.join(' oder ')}.`
  return say(`${kmWords(over)} über dem Umkreis von ${radius} km.`, cure)
}

const time: Say = ({ facts: c }, { facts: h }) =>
  say(
    `Keine gemeinsame Zeit. Kann ${slotWords(h.slots)}. Im Fall: ${slotWords(c.slots)}.`,
    'Nachfragen, ob auch andere Zeiten möglich sind.',
  )

const topics: Say = ({ facts: c }, { facts: h }) => {
  const refused = c.topics.filter(({ topic }) => h.refusedTopics.includes(topic))
  return say(`Möchte nicht: ${needWords(refused)}.`)
}

const ageLimits: Say = ({ facts: { age } }, { facts: { clientAgeFrom, clientAgeTo } }) =>
  say(
    `Altersgrenze: ${rangeWords(clientAgeFrom, clientAgeTo)}. Im Fall: ${yearWords(age ?? 0)}.`,
    'Nachfragen, ob die Altersgrenze auch hier gilt.',
  )

export const barrierWords: Readonly<Record<BarrierCode, Say>> = {
  papiere: papers,
  'papiere-minderjaehrige': papersWithMinors,
  ausschluss: () => say('Die beiden sollen nicht zusammenkommen. So ist es eingetragen.'),
  einverstaendnis: () =>
    say(
      'Im Fall fehlt das Einverständnis. Ohne Einverständnis wird niemand vorgeschlagen.',
      'Nachfragen, ob ein Vorschlag gewünscht ist.',
    ),
  'einverstaendnis-ehrenamt': () =>
    say(
      'Das Einverständnis, vorgeschlagen zu werden, fehlt.',
      'Nachfragen, ob Vorschläge gewünscht sind.',
    ),
  'nicht-aktiv': inactive,
  'fall-ruht': () => say('Der Fall ruht, oder der Wunsch wartet nicht mehr.'),
  aufgabe: ({ facts: { kind } }) => say(`Übernimmt keine ${workNames[kind].many}.`),
  voll: full,
  'schon-zusammen': () => say('Die beiden sind schon zusammen im Einsatz.'),
  abgelehnt: () => say('Für dieses Paar gibt es schon eine Absage.'),
  'wunsch-geschlecht': genderForCase,
  'wunsch-geschlecht-ehrenamt': genderForHelper,
  verstaendigung: understanding,
  entfernung: distance,
  zeit: time,
  thema: topics,
  altersgrenze: ageLimits,
}
