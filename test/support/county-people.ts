import type { Chance } from '../../shared/statistics/rounding/seeded-chance.ts'

/** What a table can ask of a person. Order: the likeliest value first. */
export const categories = {
  gender: ['w', 'm', 'd'],
  age: ['27-44', '18-26', '45-64', '65+'],
  status: ['aufenthaltserlaubnis', 'duldung', 'gestattung', 'eu', 'niederlassung', 'ungeklaert'],
  citizenship: Array.from({ length: 13 }, (_, i) => (i === 12 ? 'andere' : `land${i + 1}`)),
  german: ['A0', 'A1', 'A2', 'B1', 'B2', 'C1'],
  municipality: Array.from({ length: 20 }, (_, i) => `ort${i + 1}`),
  housing: ['wohnung', 'unterkunft', 'angehoerige', 'ohne'],
  school: ['mittel', 'ohne', 'hoch'],
  work: ['ohne', 'arbeit', 'minijob', 'ausbildung'],
} as const satisfies Record<string, readonly string[]>

export const needs = ['sprache', 'wohnen', 'arbeit', 'aufenthalt', 'gesundheit', 'kinder', 'geld']

export type Variable = keyof typeof categories
/** These stay what they are during the whole stay: flows may be tied to the stock by them. */
export const lasting = ['gender', 'citizenship'] as const satisfies readonly Variable[]

export type Person = {
  id: number
  /** Quarters counted from 0; before 0: was there from the start. */
  enters: number
  /** Infinity: still there. */
  leaves: number
  /** The value of each variable in each quarter. */
  is: Readonly<Record<Variable, string[]>>
  needs: ReadonlySet<string>[]
}

/** Few of many: each value is half as likely again as the one after it. */
function skewed(values: readonly string[], chance: Chance): string {
  for (const value of values) if (chance.share() < 1 / 3) return value
  return values[chance.below(values.length)]!
}

/** A value per quarter; what does not last changes now and then. */
function history(variable: Variable, quarters: number, chance: Chance): string[] {
  const drifts = !(lasting as readonly Variable[]).includes(variable)
  const values: string[] = []
  for (let t = 0; t < quarters; t += 1) {
    const before = values.at(-1)
    const stays = before !== undefined && (!drifts || chance.share() < 0.93)
    values.push(stays ? before : skewed(categories[variable], chance))
  }
  return values
}

export function aPersonOfCounty(
  { id, quarters, enters }: { id: number; quarters: number; enters: number },
  chance: Chance,
): Person {
  let leaves = Math.max(enters, 0)
  while (leaves < quarters && chance.share() > 0.12) leaves += 1
  const names = Object.keys(categories) as Variable[]
  const is = Object.fromEntries(names.map(name => [name, history(name, quarters, chance)]))
  const wants = () => new Set(needs.filter(() => chance.share() < 0.3))
  return {
    ...{ id, enters, leaves: leaves < quarters ? leaves : Number.POSITIVE_INFINITY },
    ...{ is: is as Person['is'], needs: Array.from({ length: quarters }, wants) },
  }
}

export function somePeople(count: number, quarters: number, chance: Chance): Person[] {
  return Array.from({ length: count }, (_, id) => {
    const enters = chance.share() < 0.6 ? -1 : chance.below(quarters)
    return aPersonOfCounty({ id, quarters, enters }, chance)
  })
}

/** Somebody finds a mistake in what was true up to quarter `until`; `people` is changed in place. */
export function correct(people: Person[], until: number, quarters: number, chance: Chance): void {
  const quarter = chance.below(until + 1)
  const person = people[chance.below(Math.max(1, people.length))]
  const kind = chance.below(4)
  if (person === undefined || kind === 0)
    people.push(aPersonOfCounty({ id: people.length, quarters, enters: quarter }, chance))
  else if (kind === 1) person.is.status[quarter] = skewed(categories.status, chance)
  else if (kind === 2) person.is.citizenship.fill(skewed(categories.citizenship, chance))
  else person.leaves = Math.max(person.enters, quarter)
}
