import { describe, expect, it } from 'vitest'
import { SAME_NAME_SCORE } from '../../../shared/clients/name-align.ts'
import { compareNames } from '../../../shared/clients/name-compare.ts'
import { type NamePair, namePairs } from './name-pairs.ts'

type Figures = { pairs: number; found: number; wrong: number; missed: number }

function measure(pairs: readonly NamePair[]): Figures {
  const judged = pairs.map(pair => ({
    same: pair.same,
    said: compareNames(pair.first, pair.second).score >= SAME_NAME_SCORE,
  }))
  const count = (same: boolean, said: boolean) =>
    judged.filter(pair => pair.same === same && pair.said === said).length
  return {
    pairs: pairs.length,
    found: count(true, true),
    wrong: count(false, true),
    missed: count(true, false),
  }
}

const precision = ({ found, wrong }: Figures) => found / (found + wrong)
const recall = ({ found, missed }: Figures) => found / (found + missed)

function row(part: string, figures: Figures): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const { pairs, found, wrong, missed } = figures
  return [
    `${part.padEnd(16)} ${String(pairs).padStart(4)} pairs`,
    `${found} found, ${missed} missed, ${wrong} wrong`,
    `precision ${percent(precision(figures))}`,
    `recall ${percent(recall(figures))}`,
  ].join(', ')
}

describe('the list of name pairs', () => {
  const all = measure(namePairs)

  it('is long, and about half of it is one name', () => {
    expect(namePairs.length).toBeGreaterThanOrEqual(300)
    expect(namePairs.filter(pair => pair.same).length / namePairs.length).toBeCloseTo(0.5, 1)
    expect(new Set(namePairs.map(pair => pair.text)).size).toBe(namePairs.length)
  })

  it('is told apart well', () => {
    const languages = [...new Set(namePairs.map(pair => pair.language))]
    const rows = [
      row('whole list', all),
      row('worked with', measure(namePairs.filter(pair => !pair.heldOut))),
      row('held out', measure(namePairs.filter(pair => pair.heldOut))),
      ...languages.map(language =>
        row(language, measure(namePairs.filter(pair => pair.language === language))),
      ),
    ]
    console.info(rows.join('\n'))
    expect(precision(all)).toBeGreaterThanOrEqual(0.9)
    expect(recall(all)).toBeGreaterThanOrEqual(0.95)
  })
})
