import type { ReferralField } from '../clients/options.ts'
import { searchForm } from './directory-words.ts'
import { answersTo, isCourse } from './topic-kinds.ts'
import { type Topic, topic, topics } from './topics.ts'

// What a few typed words ask for, such as the title of a need.

export type TopicsInText = {
  topics: ReadonlySet<Topic>
  /** As they were typed, those by which the topics were found. */
  words: readonly string[]
}

const courses = topic.options.filter(key => isCourse(key) && key !== 'sprachtreff')
const moneyOffices: readonly Topic[] = ['sozialamt', 'jobcenter']
const workOffices: readonly Topic[] = ['arbeitsagentur', 'jobcenter']
const people: readonly Topic[] = ['begegnung', 'sport', 'migrantenorganisation', 'lotsen', 'paten']
const againstViolence: readonly Topic[] = ['frauenberatung', 'frauenhaus', 'gewaltschutz']

/** Beginnings of everyday words that no topic is called by. */
const everyday: readonly (readonly [words: string, topics: readonly Topic[]])[] = [
  ['sprachkurs deutschkurs deutsch kursplatz', courses],
  ['sprachpraxis', ['sprachtreff']],
  ['prüfung test', ['sprachpruefung', 'einstufungstest']],
  ['kita krippe tagesmutter', ['kita']],
  ['bleiberecht', ['auslaenderbehoerde', 'rechtsberatung']],
  ['asyl', ['asylverfahrensberatung', 'bamf']],
  ['arbeit job lebensunterhalt', workOffices],
  ['leistung', moneyOffices],
  ['abschluss berufsabschluss anerkenn', ['anerkennung']],
  ['arzt ärzt zahnarzt kinderarzt frauenarzt hausarzt facharzt', ['arzt']],
  ['behandlung', ['arzt', 'krankenkasse']],
  ['wohnung miet', ['wohnungsamt', 'wohnungsnot']],
  ['gewalt', againstViolence],
  ['anschluss kontakt', people],
]

/** Say too little alone, though names of topics hold them. */
const tooCommon = new Set(
  [
    ...['alltag', 'einfach', 'stark', 'frauen', 'eltern', 'jugend', 'leben', 'lernt', 'mama'],
    ...['hilfe', 'hilfen', 'beratung', 'suchen', 'stelle', 'geld', 'deutsch', 'deutscher'],
    ...['und', 'von', 'mit', 'bei', 'zur', 'bis', 'deutschland', 'zentrum', 'kurs'],
  ].map(searchForm),
)
const LEAST_LETTERS = 3
/** A shorter one must be the whole word: "MiA" is not in "Miami". */
const STEM_LETTERS = 4

const wordsIn = (text: string) => text.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean)
/** "Psychosoziales" and "psychosoziale" are one. */
const stemOf = (word: string) =>
  word.length > STEM_LETTERS + 2 ? word.replace(/e[mnrs]?$/, '') : word

type Start = { start: string; topics: readonly Topic[] }

const starts: readonly Start[] = [
  ...everyday.flatMap(([words, about]) =>
    wordsIn(words).map(word => ({ start: searchForm(word), topics: about })),
  ),
  ...topic.options.flatMap(key =>
    wordsIn(`${topics[key].name} ${topics[key].words ?? ''}`)
      .map(searchForm)
      .filter(word => word.length >= LEAST_LETTERS && !tooCommon.has(word))
      .map(word => ({ start: stemOf(word), topics: [key] })),
  ),
]

/** Topics of the field (of any, without one) that the words name; empty where they name none. */
export function topicsInText(text: string, field: ReferralField | null): TopicsInText {
  const found = new Set<Topic>()
  const words = wordsIn(text).filter(word => {
    const about = topicsOfWord(searchForm(word), field)
    for (const key of about) found.add(key)
    return about.length > 0
  })
  return { topics: found, words }
}

function topicsOfWord(word: string, field: ReferralField | null): Topic[] {
  if (word === 'deutschland') return []
  const named = longest(starts.filter(({ start }) => begins(word, start)))
  return topic.options.filter(
    key =>
      (field === null || topics[key].field === field) && named.some(one => answersTo(one, key)),
  )
}

/** "Wohnungsamt" asks for less than "Wohnung". */
function longest(found: readonly Start[]): Topic[] {
  const most = Math.max(...found.map(({ start }) => start.length))
  return found.filter(({ start }) => start.length === most).flatMap(one => one.topics)
}

function begins(word: string, start: string): boolean {
  return start.length < STEM_LETTERS ? word === start : word.startsWith(start)
}
