import type { Names } from './condition-words.ts'
import type { KeptRule } from './eligibility.ts'
import {
  type Criterion,
  criterion,
  type FinderFacts,
  type FinderQuestion,
  type Reason,
  type Verdict,
  verdict,
} from './finder.ts'
import { checkedHowNames, type Experience, type KeptOffer } from './offer.ts'
import type { Places } from './places.ts'
import { isStale } from './stale.ts'

/** What one question is decided with: the same for all offers. */
export type Asked = {
  facts: FinderFacts
  question: FinderQuestion
  today: string
  staleDays: number
  places: Places
  names: Names
  experienceOf: (offerId: string) => Experience
  /** From home to a municipality; null where one of them is not known. */
  kmTo: (municipality: string | null) => number | null
}

export type LineWords = {
  text: string
  question?: string
  source?: string
  checkedOn?: string | null
  stale?: boolean
  ruleId?: string
}

/** One reason before it is put into words: thousands are decided, a few are read. */
export type Line = {
  criterion: Criterion
  verdict: Verdict
  hint?: true
  code: string
  words: () => LineWords
}

export function line(
  criterion: Criterion,
  verdict: Verdict,
  code: string,
  words: () => LineWords,
): Line {
  return { criterion, verdict, code, words }
}

/** Stands in nobody's way, and is no good news either. */
export function hint(criterion: Criterion, code: string, words: () => LineWords): Line {
  return { criterion, verdict: 'passt', hint: true, code, words }
}

/** Worst first: what stands against it decides. */
const severity = (of: Verdict) => -verdict.options.indexOf(of)

export function worseOf(a: Verdict, b: Verdict): Verdict {
  if (a === 'nicht' || b === 'nicht') return 'nicht'
  return a === 'vielleicht' || b === 'vielleicht' ? 'vielleicht' : 'passt'
}

export function worstOf(lines: readonly Pick<Line, 'verdict'>[]): Verdict {
  let worst: Verdict = 'passt'
  for (const { verdict } of lines) worst = worseOf(worst, verdict)
  return worst
}

const rank = (line: Line) =>
  severity(line.verdict) * criterion.options.length + criterion.options.indexOf(line.criterion)

export function reasonsOf(lines: readonly Line[]): Reason[] {
  return lines
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ words, ...line }) => {
      const { text, question, source, checkedOn, stale, ruleId } = words()
      return {
        ...line,
        ...{ text, question: question ?? null, source: source ?? '' },
        ...{ checkedOn: checkedOn ?? null, stale: stale ?? false, ruleId: ruleId ?? null },
      }
    })
}

/** Where a fact of the entry itself is known from. */
export function fromEntry({ checked }: Pick<KeptOffer, 'checked'>, asked: Asked) {
  return {
    source: checked === null ? 'Verzeichnis' : `Verzeichnis, ${checkedHowNames[checked.how]}`,
    checkedOn: checked?.on ?? null,
    stale: isStale(checked?.on ?? null, asked.today, asked.staleDays),
  }
}

export function fromRule({ id, source, checkedOn }: KeptRule, asked: Asked) {
  const stale = isStale(checkedOn, asked.today, asked.staleDays)
  return { source, checkedOn, stale, ruleId: id }
}
