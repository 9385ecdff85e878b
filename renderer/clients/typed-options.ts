import { foldText, matches } from '../../shared/lib/fold-text.ts'

/** One of many, found by typing; `key` picks it while nothing is typed. */
export type TypedOption = { value: string | null; label: string; note?: string; key?: string }

const MOST_SHOWN = 9

/**
 * Without a text the first nine and "keine Angabe"; with one, what begins with it comes before what
 * only holds it.
 */
export function findOptions(options: readonly TypedOption[], typed: string) {
  if (foldText(typed) === '') {
    const named = options.filter(option => option.value !== null)
    const unsaid = options.filter(option => option.value === null)
    return {
      shown: [...named.slice(0, MOST_SHOWN), ...unsaid],
      more: Math.max(0, named.length - MOST_SHOWN),
    }
  }
  const folded = foldText(typed)
  const found = options.filter(option => matches(`${option.label} ${option.note ?? ''}`, typed))
  const begins = (option: TypedOption) => foldText(option.label).startsWith(folded)
  const ordered = [...found.filter(begins), ...found.filter(option => !begins(option))]
  return {
    shown: ordered.slice(0, MOST_SHOWN + 1),
    more: Math.max(0, found.length - MOST_SHOWN - 1),
  }
}
