import type { PairSheet } from '../../shared/matching/board.ts'
import { partNames } from '../../shared/matching/pair-verdict.ts'

export type SheetChange = { title: string; before: string; after: string }
type Compared = Pick<PairSheet, 'parts' | 'barriers' | 'questions'>

/** What is different between what was looked at and what is so now. */
export function sheetChanges(before: Compared, after: Compared): SheetChange[] {
  const parts = after.parts.flatMap(part => {
    const then = before.parts.find(({ key }) => key === part.key)
    if (then?.points === part.points && then.text === part.text) return []
    return [{ title: partNames[part.key], before: then?.text ?? '', after: part.text }]
  })
  return [
    ...listed('Regel', before.barriers, after.barriers),
    ...parts,
    ...listed('Offene Frage', before.questions, after.questions),
  ]
}

type Coded = { code: string; text: string }

function listed(title: string, before: readonly Coded[], after: readonly Coded[]): SheetChange[] {
  const textOf = (list: readonly Coded[], code: string) =>
    list.find(one => one.code === code)?.text ?? ''
  const codes = new Set([...before, ...after].map(({ code }) => code))
  return [...codes]
    .map(code => ({ title, before: textOf(before, code), after: textOf(after, code) }))
    .filter(change => change.before !== change.after)
}
