import type { FamilyStatus } from '../clients/options.ts'
import type { HelpTopic } from '../volunteers/helper.ts'
import type { FamilyTrait } from './matching-profile.ts'

// Situations in life that follow from who lives together; what is not known is not said.

export type HouseholdMember = {
  id: string
  age: number | null
  familyStatus: FamilyStatus | null
  /** Whose mother or father this person is. */
  children: ReadonlySet<string>
}

const OF_AGE = 18
const OLD = 65
const ages: readonly (readonly [FamilyTrait, number, number])[] = [
  ['kleinkinder', 0, 5],
  ['schulkinder', 6, 13],
  ['jugendliche', 14, OF_AGE - 1],
]
const single: ReadonlySet<FamilyStatus | null> = new Set([
  ...(['ledig', 'getrennt', 'geschieden', 'verwitwet'] as const),
])

/** `concerned`: whom the wish is for; `all`: everybody who lives there. */
export function familyOf(
  concerned: readonly HouseholdMember[],
  all: readonly HouseholdMember[],
): FamilyTrait[] {
  const traits = ages
    .filter(([, from, to]) => all.some(({ age }) => age !== null && age >= from && age <= to))
    .map(([trait]) => trait)
  if (hasSingleParent(all)) traits.push('alleinerziehend')
  if (all.length === 1) traits.push('allein')
  if (concerned.some(({ age }) => age !== null && age >= OLD)) traits.push('aeltere')
  return traits
}

type Aged = { age: number | null }
export const isMinor = ({ age }: Aged) => age !== null && age < OF_AGE

/** With a child, or for children: then the Führungszeugnis holds whatever the helper said. */
export function isAboutMinors(topics: readonly HelpTopic[], people: readonly Aged[]): boolean {
  return topics.includes('kinder') || people.some(isMinor)
}

/** The only adult, not married, and a parent of one of the children. */
function hasSingleParent(all: readonly HouseholdMember[]): boolean {
  const others = all.filter(member => !isMinor(member))
  const [adult] = others
  if (others.length !== 1 || !adult || adult.age === null) return false
  const isParent = all.some(member => isMinor(member) && adult.children.has(member.id))
  return isParent && single.has(adult.familyStatus)
}
