import { areDisjoint, implies } from './condition-sets.ts'
import type { Rule } from './eligibility.ts'

/**
 * niemand: with both in force nobody at all gets in.
 * ja-und-nein: one gives a claim, the other shuts out, and both can be true of one person.
 */
export type ConflictKind = 'niemand' | 'ja-und-nein'
type Judged = Pick<Rule, 'effect' | 'conditions'>

/** Whether two rules contradict each other, whoever the person is and whenever they hold. */
export function conflictOf(a: Judged, b: Judged): ConflictKind | null {
  if (a.effect === b.effect)
    return a.effect === 'voraussetzung' && shutEachOtherOut(a, b) ? 'niemand' : null
  const claims = [a, b].find(({ effect }) => effect === 'anspruch')
  const shutsOut = [a, b].find(({ effect }) => effect === 'ausschluss')
  const requires = [a, b].find(({ effect }) => effect === 'voraussetzung')
  if (claims && shutsOut) return shutEachOtherOut(claims, shutsOut) ? null : 'ja-und-nein'
  if (claims && requires) return shutEachOtherOut(claims, requires) ? 'ja-und-nein' : null
  return shutsOut && requires && coversAll(shutsOut, requires) ? 'niemand' : null
}

function shutEachOtherOut(a: Judged, b: Judged): boolean {
  return a.conditions.some(one => b.conditions.some(other => areDisjoint(one, other)))
}

/** Whoever meets the requirement is shut out again. */
function coversAll(shutsOut: Judged, requires: Judged): boolean {
  return shutsOut.conditions.every(out => requires.conditions.some(held => implies(held, out)))
}

type Dated = Judged & Pick<Rule, 'topics' | 'validFrom' | 'validUntil'>

function holdTogether(a: Dated, b: Dated): boolean {
  const startsBeforeEnd = (one: Dated, other: Dated) =>
    one.validFrom === null || other.validUntil === null || one.validFrom <= other.validUntil
  return (
    a.topics.some(topic => b.topics.includes(topic)) &&
    startsBeforeEnd(a, b) &&
    startsBeforeEnd(b, a)
  )
}

/** For the editor: which rules on the same matter and at the same time say something else. */
export function conflictsWith<R extends Dated>(
  rule: Dated,
  rules: readonly R[],
): { rule: R; kind: ConflictKind }[] {
  return rules
    .filter(other => other !== rule && holdTogether(rule, other))
    .flatMap(other => {
      const kind = conflictOf(rule, other)
      return kind === null ? [] : [{ rule: other, kind }]
    })
}
