import { germanLevel } from '../clients/options.ts'
import type { Condition } from './eligibility.ts'
import { samePlace } from './places.ts'

// How two conditions on the same fact lie to each other, whoever the person is.

type Of<Fact extends Condition['fact']> = Extract<Condition, { fact: Fact }>
type Span = { from: number; to: number }

function spanOf(condition: Condition): Span | null {
  if (condition.fact === 'german') {
    const { from, to } = condition
    return {
      from: from === null ? Number.NEGATIVE_INFINITY : germanLevel.options.indexOf(from),
      to: to === null ? Number.POSITIVE_INFINITY : germanLevel.options.indexOf(to),
    }
  }
  if (condition.fact !== 'age' && condition.fact !== 'children') return null
  const { from, to } = condition
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }
}

/** Nobody meets both. Of children and claims somebody may have several. */
export function areDisjoint(a: Condition, b: Condition): boolean {
  if (a.fact !== b.fact || a.fact === 'children' || a.fact === 'claim') return false
  const [one, other] = [spanOf(a), spanOf(b)]
  if (one && other) return one.to < other.from || other.to < one.from
  if (a.fact === 'citizenship') return areOtherPassports(a, b as Of<'citizenship'>)
  if (a.fact === 'municipality')
    return !a.in.some(ags => (b as Of<'municipality'>).in.some(other => samePlace(ags, other)))
  const others: readonly string[] = (b as Of<'status'>).in
  return !(a as Of<'status'>).in.some(value => others.includes(value))
}

/** Somebody may have two passports; only "from a third country" shuts out all that are European. */
function areOtherPassports(a: Of<'citizenship'>, b: Of<'citizenship'>): boolean {
  const isThird = ({ groups, keys }: Of<'citizenship'>) =>
    keys.length === 0 && groups.every(group => group === 'drittstaat')
  const isEuropean = ({ groups, keys }: Of<'citizenship'>) =>
    keys.length === 0 && groups.every(group => group === 'eu-efta' || group === 'deutsch')
  return (isThird(a) && isEuropean(b)) || (isThird(b) && isEuropean(a))
}

/** Whoever meets `a` meets `b`. */
export function implies(a: Condition, b: Condition): boolean {
  if (a.fact !== b.fact) return false
  const [one, other] = [spanOf(a), spanOf(b)]
  if (one && other) return other.from <= one.from && one.to <= other.to
  if (a.fact === 'citizenship') {
    const { groups, keys } = b as Of<'citizenship'>
    return (
      a.groups.every(group => groups.includes(group)) && a.keys.every(key => keys.includes(key))
    )
  }
  if (a.fact === 'municipality')
    return a.in.every(ags => (b as Of<'municipality'>).in.some(other => samePlace(ags, other)))
  const others: readonly string[] = (b as Of<'status'>).in
  return (a as Of<'status'>).in.every(value => others.includes(value))
}
