import type { AttackResult, Interval } from './attack-types.ts'

export type AttackFinding = { cell?: string; says: string }

/** From here on a count says nothing about a single person. */
const SMALL_BELOW = 10

/** Sums named in one sentence; the proof may need more. */
const SHOWN = 4

/**
 * A small count must keep as many possible values as rounding promises. Exact totals beside it may
 * cost one of them, no more. Nothing found is the permission to write the file.
 */
export function judgeAttack(
  result: AttackResult,
  truth: Readonly<Record<string, number>>,
  { base, exactTotals }: { base: number; exactTotals: boolean },
): AttackFinding[] {
  if (!result.ok) return [{ says: 'Die veröffentlichten Zahlen widersprechen einander.' }]
  const width = exactTotals ? base - 2 : base - 1
  return result.intervals
    .filter(({ id }) => !(truth[id]! >= SMALL_BELOW))
    .filter(({ min, max }) => max !== null && max - min < width)
    .map(interval => ({ cell: interval.id, says: sentence(interval) }))
}

function sentence({ min, max, because }: Interval): string {
  const known = min === max ? `genau ${min}` : `${min} bis ${max}`
  if (because.length === 0) return `Schon die Zahl selbst verrät: ${known}.`
  const named = because.slice(0, SHOWN)
  const more = because.length - named.length
  const rest = more === 0 ? [] : [more === 1 ? 'einer weiteren Summe' : `${more} weiteren Summen`]
  return `Aus ${list([...named, ...rest])} folgt: ${known}.`
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1)!
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} und ${last}`
}
