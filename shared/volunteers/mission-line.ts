import { formatDay } from '../lib/dates.ts'
import { collapseSpaces } from '../lib/text.ts'
import { takeDay, takeTimes } from './mission-moments.ts'
import { kindOfWords, languageOfWord, mayBeName, topicOfWords } from './mission-words.ts'
import type { Mission, MissionKind } from './money.ts'
import { overMidnightText } from './money-rules.ts'
import { nameRemover } from './without-names.ts'

// An Einsatz in one line: "heute 10:30 1h30 Begleitung Ausländerbehörde Tigrinya Woldu".

export type LineProblem = {
  code:
    | 'no-such-day'
    | 'future-day'
    | 'no-minutes'
    | 'negative'
    | 'over-day'
    | 'over-midnight'
    | 'no-topic'
    | 'unread'
  text: string
}
export type MissionLine = {
  /** Null: not said, or not readable. The day is today where none is said. */
  draft: Pick<Mission, 'kind' | 'startsAt' | 'language'> & {
    day: string | null
    minutes: number | null
    topic: Mission['topic'] | null
    /** Everything that says nothing else; the names of clients among it. */
    text: string
  }
  /** Words that may be a client's name, in their order; `textWithout` takes them out of the text. */
  nameWords: string[]
  problems: LineProblem[]
}

const LONGEST_LINE = 400
const LONGEST_TEXT = 160
/** What it costs is reckoned, never typed. */
const AMOUNT = /(?<![\p{L}\p{N}.,:])\d{1,6}(?:[.,]\d{1,2})?\s*(?:€|euro\b|eur\b)\??/giu
const AMOUNT_AHEAD = /€\s*\d{1,6}(?:[.,]\d{1,2})?\??/gu
/** Looks like a day or an hour and was none. */
const LOOKS_LIKE_MOMENT = /^\d{1,4}[.:]\d{1,4}(?:[.:]\d{0,4})?$|^\d{1,4}h\d*$/iu

export function readMissionLine(
  typed: string,
  { today, kind: usual }: { today: string; kind: MissionKind },
): MissionLine {
  const line = collapseSpaces(typed.slice(0, LONGEST_LINE).normalize('NFC'))
  const { rest: afterDay, value: found } = takeDay(line, today)
  const priced = afterDay.replace(AMOUNT, ' ').replace(AMOUNT_AHEAD, ' ')
  const { rest, value: times } = takeTimes(priced)
  const words = collapseSpaces(rest).split(' ').map(bare).filter(Boolean)
  const spoken = words.find(word => languageOfWord(word) !== null)
  const others = words.filter(word => word !== spoken)
  const text = others.join(' ').slice(0, LONGEST_TEXT).trim()
  const topic = topicOfWords(text)
  return {
    draft: {
      ...{ kind: kindOfWords(text) ?? usual, topic, text, day: found.day },
      ...{ startsAt: times.startsAt, minutes: times.minutes },
      language: spoken === undefined ? null : languageOfWord(spoken),
    },
    nameWords: others.filter(mayBeName),
    problems: [
      ...ofDay(found.day, today),
      ...(times.problem === null ? ofLength(times.minutes) : say(times.problem)),
      ...(topic === null && text !== '' ? say('no-topic') : []),
      ...others.filter(word => LOOKS_LIKE_MOMENT.test(word)).map(unread),
    ],
  }
}

/** Without commas and brackets around it; "Woldu," and "(Woldu)" are Woldu. */
function bare(word: string): string {
  return word.replace(/^[,;:()„“"–-]+|[,;:()„“"?!–-]+$/gu, '')
}

function ofDay(day: string | null, today: string): LineProblem[] {
  if (day === null) return say('no-such-day')
  if (day <= today) return []
  const text = `Der ${formatDay(day)} liegt noch vor uns. Ein Einsatz wird eingetragen, wenn er war.`
  return [{ code: 'future-day', text }]
}

const ofLength = (minutes: number | null) => (minutes === null ? say('no-minutes') : [])

const sentences: Readonly<Record<Exclude<LineProblem['code'], 'unread' | 'future-day'>, string>> = {
  'no-such-day': 'Diesen Tag gibt es nicht. Bitte prüfen Sie das Datum.',
  'no-minutes': 'Es fehlt, wie lange der Einsatz gedauert hat, zum Beispiel 1h30 oder 90 min.',
  negative: 'Eine Dauer kann nicht negativ sein.',
  'over-day': 'Ein Tag hat 24 Stunden. Bitte tragen Sie jeden Tag einzeln ein.',
  'over-midnight': overMidnightText,
  'no-topic': 'Worum es ging, war nicht zu erkennen. Bitte wählen Sie ein Thema.',
}

function say(code: keyof typeof sentences): LineProblem[] {
  return [{ code, text: sentences[code] }]
}

function unread(word: string): LineProblem {
  return { code: 'unread', text: `„${word}“ war als Tag oder Uhrzeit nicht zu lesen.` }
}

/** The text without the words of a name, once it is known whose name they are. */
export function textWithout(text: string, names: readonly string[]): string {
  return nameRemover()(text, names)
}
