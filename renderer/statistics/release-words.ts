import { formatDay } from '../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { daysOfQuarter, formatQuarter } from '../../shared/lib/quarters.ts'
import type { AttackReport, Release, ReleaseTable } from '../../shared/statistics/release.ts'

// What the closing of a quarter says in words.

export type ReleaseCell = ReleaseTable['totals'][number]

const kindNames: Readonly<Record<string, string>> = {
  bestand: 'Bestand',
  bewegung: 'Bewegung',
  mehrfach: 'Mehrfachnennungen',
  arbeit: 'Arbeit im Quartal',
  ehrenamt: 'Ehrenamt',
}

export type TableGroup = { kind: string; name: string; tables: readonly ReleaseTable[] }

/** In the order of the programme; answers of which one may give several stand last. */
export function groupsOf(tables: readonly ReleaseTable[]): TableGroup[] {
  const kinds = [...new Set([...Object.keys(kindNames), ...tables.map(({ kind }) => kind)])]
  return kinds
    .toSorted((a, b) => Number(a === 'mehrfach') - Number(b === 'mehrfach'))
    .map(kind => ({
      kind,
      name: kindNames[kind] ?? kind,
      tables: tables.filter(table => table.kind === kind),
    }))
    .filter(group => group.tables.length > 0)
}

/** The stock is that of one day, all else that of three months. */
export function tableHeading(
  { kind, title, id }: Pick<ReleaseTable, 'kind' | 'title' | 'id'>,
  quarter: string,
): string {
  const isStock = kind === 'bestand' || id.startsWith('bedarf-')
  return isStock
    ? `Bestand am ${formatDay(daysOfQuarter(quarter).to)}: ${title}`
    : `${formatQuarter(quarter)}: ${title}`
}

/** How far what leaves is from the truth: '−2', '+1', '±0'. */
export function distanceText({ count, value }: Pick<ReleaseCell, 'count' | 'value'>): string {
  const distance = value - count
  if (distance === 0) return '±0'
  return distance > 0 ? `+${distance}` : `−${-distance}`
}

/** Soft hyphens where a narrow column may break a word. */
const shortNames: Readonly<Record<string, string>> = {
  weiblich: 'w',
  männlich: 'm',
  'divers, keine Angabe': 'd, x',
  Gesamt: 'alle',
  '18 bis 26': '18–26',
  '27 bis 64': '27–64',
  angenommen: 'ange\u00adnommen',
  Warteliste: 'Warte\u00adliste',
  'nicht zuständig': 'nicht zu\u00adständig',
  'sonst abgelehnt': 'sonst abge\u00adlehnt',
}
/** '§ 24' stays on one line. */
export const rowName = (name: string): string => name.replaceAll('§ ', '§\u00a0')

export const shortName = (name: string): string => shortNames[name] ?? name

/** What is no word any more when it is short: 'd, x: divers, keine Angabe'. */
export const shortenings = ({ columns }: Pick<ReleaseTable, 'columns'>): string[] =>
  columns.flatMap(({ name }) => (name === 'divers, keine Angabe' ? [`d, x: ${name}.`] : []))

const numberWords: Readonly<Record<number, string>> = {
  ...{ 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 9: 'neun', 10: 'zehn' },
}
export const numberWord = (value: number): string => numberWords[value] ?? String(value)

/** What the numbers promise, with the base and the tolerance of this release. */
export function promiseText({ base, tolerance }: Pick<Release, 'base' | 'tolerance'>): string {
  return [
    `Jede Zahl im Export ist ein Vielfaches von ${base} und weicht höchstens um ${tolerance} von der echten Zahl ab.`,
    'Alle Summen gehen auf, auch von Quartal zu Quartal.',
    `Eine 0 heißt: keine bis ${numberWord(tolerance)} Personen.`,
    'Ob auf- oder abgerundet wird, entscheidet der Zufall so, dass sich die Fehler über alle Landkreise im Mittel aufheben.',
  ].join(' ')
}

type Verdict = { tone: 'ok' | 'bad'; word: string; text: string }

export function attackVerdict(report: AttackReport, base: number): Verdict {
  const { found, findings, smallCells, fewest } = report
  if (found === 'widerspruch') {
    const text = 'Die ausgegebenen Zahlen passen nicht zusammen. So darf nichts hinaus.'
    return { tone: 'bad', word: 'Ein Widerspruch.', text }
  }
  if (found === 'fund') {
    const word = findings.length > 1 ? `${findings.length} Funde.` : 'Ein Fund.'
    return { tone: 'bad', word, text: 'Jemand könnte erkannt werden:' }
  }
  if (smallCells === 0) {
    const text = 'Es gibt keine kleine Zahl, nach der er fragen könnte.'
    return { tone: 'ok', word: 'Nichts.', text }
  }
  // beside an exact total it may be one less than the base; more than the base is not promised
  const least = Math.min(base, fewest ?? base)
  const left = `weniger als ${numberWord(least)} Werte`
  const why =
    least < base
      ? ` Neben einer Summe, die genau hinausgeht, bleiben ${numberWord(least)}, sonst mindestens ${numberWord(base)}.`
      : ''
  const text =
    smallCells === 1
      ? `Auch die einzige kleine Zahl lässt sich nicht auf ${left} eingrenzen.`
      : `Keine der ${formatGermanNumber(smallCells)} kleinen Zahlen lässt sich auf ${left} eingrenzen.`
  return { tone: 'ok', word: 'Nichts.', text: `${text}${why}` }
}

/** What he had to reckon with, and how long. */
export function attackKnowledge(report: AttackReport): string {
  const { quarters, cells, identities, seconds } = report
  const all = [
    countOf(quarters, 'Quartal', 'Quartale'),
    countOf(cells, 'Zahl', 'Zahlen'),
    countOf(identities, 'Summenregel', 'Summenregeln'),
  ].join(', ')
  return `Er kennt das Verfahren und alles, was hinausging und hinausgehen soll: ${all}. ${secondsText(seconds)} gerechnet.`
}

function secondsText(seconds: number): string {
  if (seconds < 1) return 'Weniger als eine Sekunde'
  const whole = Math.round(seconds)
  return whole === 1 ? 'Eine Sekunde' : countOf(whole, 'Sekunde', 'Sekunden')
}

/** '1 bis 9', 'ab 6', 'genau 2' */
export function intervalText({ min, max }: { min: number; max: number | null }): string {
  if (max === null) return `ab ${min}`
  return min === max ? `genau ${min}` : `${min} bis ${max}`
}

/** Up to a multiple of the base that holds all of them, with a mark at each third. */
export function axisOf(report: Pick<AttackReport, 'narrowest'>, base: number) {
  const step = base * 3
  const furthest = Math.max(
    1,
    ...report.narrowest.map(({ value, min, max }) => max ?? Math.max(value, min + base)),
  )
  const end = Math.ceil(furthest / step) * step
  return { end, marks: [0, end / 3, (end / 3) * 2, end] }
}

/** What stands against putting it out; the attacker's findings are told where he is. */
export function obstacles({ rules, attack }: Pick<Release, 'rules' | 'attack'>): string[] {
  const broken = rules.flatMap(({ name, problems }) =>
    problems.map(problem => `${name}: ${problem}`),
  )
  if (attack.found === 'fund')
    broken.push('Jemand könnte erkannt werden. Was der Angreifer fand, steht oben.')
  if (attack.found === 'widerspruch') broken.push('Die ausgegebenen Zahlen widersprechen sich.')
  return broken
}
