import { addDays, daysBetween } from '../../shared/lib/dates.ts'
import { foldText } from '../../shared/lib/fold-text.ts'
import { parseGermanDay } from '../../shared/lib/typed-days.ts'
import type { AssignmentKind, HelpRequest } from '../../shared/volunteers/assignment.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import { readClock } from '../offers/clock-text.ts'

// "Dari, Ausländerbehörde, Dienstag 10:00": what one says on the phone, read into the fields.

export type ReadRequest = Partial<
  Pick<HelpRequest, 'kind' | 'topic' | 'language' | 'task' | 'day' | 'time' | 'minutes'> & {
    municipality: string
  }
>
type Named = { value: string; label: string }
type Known = { today: string; languages: readonly Named[]; places: readonly Named[] }

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']
const A_MONDAY = '2024-01-01'

const kindWords: readonly [RegExp, AssignmentKind][] = [
  [/dolmetsch|ubersetz/, 'dolmetschen'],
  [/\bpat(e|in|enschaft)\b|tandem/, 'tandem'],
  [/begleit/, 'begleitung'],
]

/** The first that fits: "Schulamt" is an office, "Kinderarzt" is about health. */
const topicWords: readonly [RegExp, HelpTopic][] = [
  [/gericht|anwalt/, 'gericht'],
  [/polizei|anzeige/, 'polizei'],
  [/arzt|arztin|klinik|krankenhaus|therapie|apotheke|gesundheit|impf|hebamme/, 'gesundheit'],
  [/kita\b|kindergarten|krippe|tagesmutter/, 'kita'],
  [/arbeitsagentur|bewerbung|betrieb|ausbildung|vorstellung|praktikum|probearbeit/, 'arbeit'],
  [/behorde|amt\b|jobcenter|rathaus|burgerburo|konsulat|standesamt/, 'behoerde'],
  [/schul|eltern|lehrer|zeugnis/, 'schule'],
  [/wohnung|vermieter|umzug|besichtigung/, 'wohnen'],
  [/deutsch uben|sprachcafe|konversation|tandem/, 'sprache'],
  [/verein|sport|freizeit|spielen/, 'freizeit'],
]

export function topicOf(text: string): HelpTopic | undefined {
  const folded = foldText(text)
  return topicWords.find(([words]) => words.test(folded))?.[1]
}

/** "Dienstag" said on a Tuesday means the next one; today is called "heute". */
export function nextWeekday(weekday: number, today: string): string {
  const now = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7
  return addDays(today, ((weekday - now + 6) % 7) + 1)
}

type Taker = { pattern: RegExp; take: (match: RegExpExecArray, known: Known) => ReadRequest | null }

const takers: readonly Taker[] = [
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d\d))?(?!\d)/,
    take: ([typed], { today }) => {
      const parsed = parseGermanDay(typed, { today, bias: 'future' })
      return parsed.ok ? { day: parsed.day } : null
    },
  },
  {
    pattern: /(?<![\d.:])(\d{1,3})\s?(?:min\b\.?|minuten\b)/i,
    take: ([, minutes]) => ({ minutes: Number(minutes) }),
  },
  {
    pattern: /(?<![\d.:,])(\d{1,2})(?:,(\d))?\s?(?:h|std\.?|stunden?)(?![a-zäöü])/i,
    take: ([, hours, tenth = '0']) => ({ minutes: Number(hours) * 60 + Number(tenth) * 6 }),
  },
  {
    pattern: /(?<![\d.:])(?:(?<!\p{L})um\s)?(\d{1,2}[:.]\d{2}(?![\d.])(?:\s?uhr)?|\d{1,2}\s?uhr)/iu,
    take: ([, typed = '']) => {
      const time = readClock(typed)
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? { time } : null
    },
  },
  {
    pattern: /(?<!\p{L})(?:am\s)?(heute|morgen|übermorgen)(?!\p{L})/iu,
    take: ([, word = ''], { today }) => ({
      day: addDays(today, ['heute', 'morgen', 'übermorgen'].indexOf(word.toLowerCase())),
    }),
  },
  {
    pattern:
      /(?<!\p{L})(?:am\s)?(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L})/iu,
    take: ([, word = ''], { today }) => ({
      day: nextWeekday(WEEKDAYS.indexOf(word.toLowerCase()), today),
    }),
  },
  {
    // Two letters only as they are written in a calendar: "so" and "do" are words as well.
    pattern: /(?<!\p{L})(Mo|Di|Mi|Do|Fr|Sa|So)\b\.?(?=\s*(?:\d|$))/u,
    take: ([, short = ''], { today }) => ({
      day: nextWeekday(
        WEEKDAYS.findIndex(name => name.startsWith(short.toLowerCase())),
        today,
      ),
    }),
  },
]

function takeMoments(part: string, known: Known): { rest: string; read: ReadRequest } {
  let rest = part
  let read: ReadRequest = {}
  for (const { pattern, take } of takers) {
    const match = pattern.exec(rest)
    const taken = match && take(match, known)
    if (!match || !taken) continue
    // A date that is written beside its weekday wins.
    read = { ...taken, ...read }
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
  }
  return { rest: rest.replaceAll(/\s+/g, ' ').trim(), read }
}

function findNamed(part: string, names: readonly Named[]): string | undefined {
  const folded = foldText(part)
  return names.find(({ label }) => foldText(label.replace(/ \(.*\)$/, '')) === folded)?.value
}

/** Only what is there: whatever the sentence doesn't say stays as it was. */
export function readRequestLine(text: string, known: Known): ReadRequest {
  let read: ReadRequest = {}
  const words: string[] = []
  for (const part of text.split(/[,;]\s|[,;]$|\s–\s/)) {
    const { rest, read: moments } = takeMoments(part, known)
    read = { ...moments, ...read }
    if (rest === '') continue
    const language = findNamed(rest, known.languages)
    const municipality = findNamed(rest, known.places)
    if (language !== undefined && read.language === undefined) read = { ...read, language }
    else if (municipality !== undefined && words.length > 0) read = { ...read, municipality }
    else words.push(rest)
  }
  const task = words.join(', ')
  if (task === '') return read
  const kind = kindWords.find(([pattern]) => pattern.test(foldText(task)))?.[1]
  const topic = topicOf(task)
  return { ...read, task, ...(kind ? { kind } : {}), ...(topic ? { topic } : {}) }
}
