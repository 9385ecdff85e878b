import { type GermanLevel, isAtLeast } from '../clients/options.ts'
import { type LanguageLevel, languageLevel } from '../clients/options-record.ts'
import type { MatchCase, MatchHelper, Spoken } from './match-facts.ts'

// In what two people can talk to each other.

/** The better the higher: somewhat 0, well 1, fluently 2, mother tongue 3. */
export const strength: Readonly<Record<LanguageLevel, number>> = {
  erstsprache: 3,
  fliessend: 2,
  gut: 1,
  etwas: 0,
}
export const NOT_SPOKEN = -1

/** Whoever knows it less decides. NOT_SPOKEN where they have none. */
export function strengthInCommon(one: readonly Spoken[], other: readonly Spoken[]): number {
  let best = NOT_SPOKEN
  for (const mine of one)
    for (const theirs of other)
      if (mine.code === theirs.code)
        best = Math.max(best, Math.min(strength[mine.level], strength[theirs.level]))
  return best
}

export function strengthIn(code: string, spoken: readonly Spoken[]): number {
  for (const one of spoken) if (one.code === code) return strength[one.level]
  return NOT_SPOKEN
}

/** To interpret, a language has to be spoken well. */
export const interpretsFrom = strength.gut

/** Which language it is that they have in common, and how well whoever knows it less. */
export function bestInCommon(one: readonly Spoken[], other: readonly Spoken[]): Spoken | null {
  const wanted = strengthInCommon(one, other)
  const code = one.find(mine => strengthInCommon([mine], other) === wanted)?.code
  const level = languageLevel.options.find(option => strength[option] === wanted)
  return code === undefined || level === undefined ? null : { code, level }
}

/**
 * The German in which both can talk, where that of the case is enough. What nobody wrote of the
 * volunteer is taken as enough.
 */
export function commonGerman(
  c: Pick<MatchCase, 'germanLevel'>,
  h: Pick<MatchHelper, 'germanLevel'>,
  germanFrom: GermanLevel,
): GermanLevel | null {
  if (c.germanLevel === null || !isAtLeast(c.germanLevel, germanFrom)) return null
  const isLess = h.germanLevel !== null && !isAtLeast(h.germanLevel, c.germanLevel)
  return isLess ? h.germanLevel : c.germanLevel
}
