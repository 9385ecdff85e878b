import type { FigureLine, FigurePeriod, KeyFigure } from '../../shared/statistics/figures.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'
import { isYear } from './figures-period.ts'
import { valueText } from './figures-words.ts'

// Goals are agreed for a year; beside a quarter stands what the year has come to until then.

/** The less the better. */
const upperLimits: ReadonlySet<KeyFigure> = new Set(['antwort-tage', 'angebote-voll', 'huerde'])
/** Not added up, though not a stock either. */
const averages: ReadonlySet<KeyFigure> = new Set(['antwort-tage', 'begleitung-monate'])

const addsUp = (key: KeyFigure) => !keyFigures[key].isStock && !averages.has(key)

/** The value that the goal of the year is held against. */
export function reachedBy(line: FigureLine, period: FigurePeriod): number | null {
  if (isYear(period) || !addsUp(line.key)) return line.value
  const year = period.slice(0, 4)
  const known = line.series.filter(one => one.period.startsWith(year) && one.value !== null)
  return known.length === 0 ? null : known.reduce((sum, { value }) => sum + (value ?? 0), 0)
}

export type Goal = {
  text: string
  /** From 0 to 1, where the way to it can be drawn. */
  share: number | null
}

/** '92 von 120 vereinbart', 'vereinbart: höchstens 14' */
export function goalOf(line: FigureLine, period: FigurePeriod): Goal | null {
  const { key, target } = line
  if (target === null) return null
  if (upperLimits.has(key))
    return { text: `vereinbart: höchstens ${valueText(target)}`, share: null }
  if (averages.has(key)) return { text: `vereinbart: mindestens ${valueText(target)}`, share: null }
  const reached = reachedBy(line, period) ?? 0
  const until = addsUp(key) && !isYear(period) ? `${period.slice(0, 4)}: ` : ''
  return {
    text: `${until}${valueText(reached)} von ${valueText(target)} vereinbart`,
    share: target === 0 ? 1 : Math.min(1, reached / target),
  }
}
