import { z } from 'zod'
import type { Gender } from './options.ts'

/** What the other person is to this one. */
export const relation = z.enum([
  'ehe',
  'partnerschaft',
  'kind',
  'elternteil',
  'geschwister',
  'enkelkind',
  'grosselternteil',
  'muendel',
  'vormund',
  'verwandt',
  'mitbewohnend',
])
export type Relation = z.infer<typeof relation>

/** [inverse, for w, for m, for everyone else] */
const relations: Readonly<Record<Relation, readonly [Relation, string, string, string]>> = {
  ehe: ['ehe', 'Ehefrau', 'Ehemann', 'verheiratet'],
  partnerschaft: ['partnerschaft', 'Partnerin', 'Partner', 'in Partnerschaft'],
  kind: ['elternteil', 'Tochter', 'Sohn', 'Kind'],
  elternteil: ['kind', 'Mutter', 'Vater', 'Elternteil'],
  geschwister: ['geschwister', 'Schwester', 'Bruder', 'Geschwister'],
  enkelkind: ['grosselternteil', 'Enkelin', 'Enkel', 'Enkelkind'],
  grosselternteil: ['enkelkind', 'Großmutter', 'Großvater', 'Großelternteil'],
  muendel: ['vormund', 'Mündel', 'Mündel', 'Mündel'],
  vormund: ['muendel', 'Vormundin', 'Vormund', 'Vormundschaft'],
  verwandt: ['verwandt', 'Verwandte', 'Verwandter', 'verwandt'],
  mitbewohnend: ['mitbewohnend', 'Mitbewohnerin', 'Mitbewohner', 'wohnt mit im Haushalt'],
}

/** Typed once, seen from both: the child's parent is the parent's child. */
export function inverseRelation(of: Relation): Relation {
  return relations[of][0]
}

export function relationName(of: Relation, genderOfOther: Gender): string {
  const [, female, male, other] = relations[of]
  return genderOfOther === 'w' ? female : genderOfOther === 'm' ? male : other
}
