import type { ClientSections, SectionName } from '../../shared/clients/client.ts'
import { isSame } from './merge-sections.ts'

// Taking a merge back: what it changed becomes what it was; what people changed since stays.

export function restoreValue<T>(before: T, after: T, now: T): T {
  return isSame(after, now) ? before : now
}

/** What the merge brought goes, what was removed since stays away, what came since stays. */
export function restoreList<T>(
  before: readonly T[],
  after: readonly T[],
  now: readonly T[],
): readonly T[] {
  if (isSame(after, now)) return before
  const holds = (list: readonly T[], item: T) => list.some(one => isSame(one, item))
  const stayed = before.filter(item => !holds(after, item) || holds(now, item))
  const came = now.filter(item => !holds(after, item) && !holds(stayed, item))
  return [...stayed, ...came]
}

export function restoreSections(
  before: ClientSections,
  after: ClientSections,
  now: ClientSections,
): ClientSections {
  const names = Object.keys(before) as SectionName[]
  return Object.fromEntries(
    names.map(name => [name, restoreFields(before[name], after[name], now[name])]),
  ) as ClientSections
}

type Fields = Readonly<Record<string, unknown>>

function restoreFields(before: Fields, after: Fields, now: Fields): Fields {
  return Object.fromEntries(
    Object.keys(before).map(field => {
      const [was, became, is] = [before[field], after[field], now[field]]
      const areLists = Array.isArray(was) && Array.isArray(became) && Array.isArray(is)
      return [field, areLists ? restoreList(was, became, is) : restoreValue(was, became, is)]
    }),
  )
}
