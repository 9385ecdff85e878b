import type { DeliveryLine } from '../../shared/bundles/delivery.ts'
import { dayOfInstant, formatDay, isDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { daysOfQuarter, formatQuarter, shiftQuarter } from '../../shared/lib/quarters.ts'
import type { QuarterLine, QuarterState, Release } from '../../shared/statistics/release.ts'

/** What is to be done with a quarter: look it through, reckon it, put it out. */
export type Stage = 'pruefen' | 'rechnen' | 'ausgeben'

const stages: Readonly<Record<QuarterState, Stage>> = {
  laeuft: 'pruefen',
  offen: 'pruefen',
  eingefroren: 'rechnen',
  bereit: 'ausgeben',
  gesperrt: 'ausgeben',
  ausgegeben: 'ausgeben',
}
export const stageOf = (state: QuarterState): Stage => stages[state]

/** A correction froze it anew after it had left the house. */
export function isOutAgain(
  { quarter, state }: QuarterLine,
  deliveries: readonly Pick<DeliveryLine, 'period'>[],
): boolean {
  const isFrozenNow = state === 'eingefroren' || state === 'bereit' || state === 'gesperrt'
  return isFrozenNow && deliveries.some(({ period }) => period === formatQuarter(quarter))
}

export type Step = {
  id: 'pruefen' | 'einfrieren' | 'runden' | 'angreifen' | 'ausgeben'
  name: string
  state: 'done' | 'now' | 'later' | 'failed'
  note: string
}

const names = {
  pruefen: ['Prüfen', 'Geprüft'],
  einfrieren: ['Einfrieren', 'Eingefroren'],
  runden: ['Runden', 'Gerundet'],
  angreifen: ['Angreifen', 'Angegriffen'],
  ausgeben: ['Ausgeben', 'Ausgegeben'],
} as const

export const dayText = (when: string): string => formatDay(isDay(when) ? when : dayOfInstant(when))

function reviewNote({ state, quarter, stock }: QuarterLine): string {
  if (state === 'laeuft') return `läuft bis ${formatDay(daysOfQuarter(quarter).to)}`
  if (state === 'offen') return 'jetzt'
  return stock === null ? '' : countOf(stock, 'Fall', 'Fälle')
}

function frozenNote({ frozenOn, version }: QuarterLine, stage: Stage): string {
  if (frozenOn === null) return ''
  if (stage === 'pruefen') return `zuletzt ${dayText(frozenOn)}`
  return (version ?? 1) > 1 ? `${dayText(frozenOn)}, Fassung ${version}` : dayText(frozenOn)
}

function roundNote({ rules }: Release): string {
  const kept = rules.filter(({ problems }) => problems.length === 0).length
  return `${kept} von ${rules.length} Regeln`
}

function attackNote({ attack: { found, findings } }: Release): string {
  if (found === 'nichts') return 'kein Fund'
  if (found === 'widerspruch') return 'Widerspruch'
  return countOf(Math.max(1, findings.length), 'Fund', 'Funde')
}

const outSteps: Partial<Record<QuarterState | Release['state'], Pick<Step, 'state' | 'note'>>> = {
  bereit: { state: 'now', note: 'bereit' },
  gesperrt: { state: 'failed', note: 'gesperrt' },
  ausgegeben: { state: 'done', note: 'liegt unter Lieferungen' },
}

function reckonedSteps(stage: Stage, release: Release | null): Step[] {
  if (stage !== 'ausgeben') {
    return [
      step('runden', { state: stage === 'rechnen' ? 'now' : 'later', note: '' }),
      step('angreifen', { state: 'later', note: '' }),
    ]
  }
  // Whoever may not see the release sees that there is one.
  if (!release) {
    return [
      step('runden', { state: 'done', note: '' }),
      step('angreifen', { state: 'done', note: '' }),
    ]
  }
  const isRounded = release.rules.every(({ problems }) => problems.length === 0)
  const isSafe = release.attack.found === 'nichts'
  return [
    step('runden', { state: isRounded ? 'done' : 'failed', note: roundNote(release) }),
    step('angreifen', { state: isSafe ? 'done' : 'failed', note: attackNote(release) }),
  ]
}

function step(id: Step['id'], { state, note }: Pick<Step, 'state' | 'note'>): Step {
  const [open, done] = names[id]
  const isBehind = state === 'done' || (state === 'failed' && id !== 'ausgeben')
  return { id, state, note, name: isBehind ? done : open }
}

/** Five steps with what came of each. */
export function stepsOf(line: QuarterLine, release: Release | null, stage: Stage): Step[] {
  const isReviewed = stage !== 'pruefen'
  const out = stage === 'ausgeben' ? outSteps[release?.state ?? line.state] : undefined
  return [
    step('pruefen', { state: isReviewed ? 'done' : 'now', note: reviewNote(line) }),
    step('einfrieren', { state: isReviewed ? 'done' : 'later', note: frozenNote(line, stage) }),
    ...reckonedSteps(stage, release),
    step('ausgeben', out ?? { state: 'later', note: '' }),
  ]
}

/** What freezing a quarter would bring with it. */
export type Freezing = {
  quarter: string
  isCorrection: boolean
  /** It has already left the house. */
  isOut: boolean
  /** Quarters that were reckoned against it. */
  later: readonly string[]
  /** The one that is to be frozen before it. */
  first: string | null
}

export function freezingOf(
  { quarter, version, state }: QuarterLine,
  lines: readonly QuarterLine[],
): Freezing {
  const frozen = lines.flatMap(line => (line.version === null ? [] : [line.quarter])).toSorted()
  return {
    quarter,
    isCorrection: version !== null,
    isOut: state === 'ausgegeben',
    later: frozen.filter(other => other > quarter),
    first: firstToFreeze(quarter, frozen),
  }
}

/** Frozen quarters are a row without a gap. */
function firstToFreeze(quarter: string, frozen: readonly string[]): string | null {
  const [first, last] = [frozen[0], frozen.at(-1)]
  if (first === undefined || last === undefined) return null
  if (quarter > shiftQuarter(last, 1)) return shiftQuarter(last, 1)
  return quarter < shiftQuarter(first, -1) ? shiftQuarter(first, -1) : null
}
