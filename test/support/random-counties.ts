import type { NamedIdentity } from '../../shared/statistics/cells.ts'
import { type Chance, seededChance } from '../../shared/statistics/rounding/seeded-chance.ts'
import { correct, type Person, somePeople } from './county-people.ts'
import {
  CountedQuarter,
  type CountyCell,
  type CountyTable,
  flowIdentities,
  quarterName,
  usualTables,
} from './county-tables.ts'

// Synthetic counties for whatever reads the statistics: rounding, checker, attacker. People come,
// go and change; mistakes are found after a quarter was delivered, and it is delivered again.

export type CountyExport = {
  /** '2026Q3' */
  quarter: string
  /** 1, or more where a mistake was corrected. */
  version: number
  /** True counts, each definition once. */
  cells: readonly CountyCell[]
  /**
   * Over these cells and the stock of the quarter before. A corrected quarter is also tied to the
   * quarter after it, if that one has been delivered and stays as it is.
   */
  identities: readonly NamedIdentity[]
}

export type CountyOptions = {
  /** Everybody who is ever there, but for those found later: 0 … 400 and more. */
  people: number
  /** 1 … 12 */
  quarters: number
  /** How often a mistake is found. */
  corrections?: number
  tables?: readonly CountyTable[]
}

/** 32 bytes as hex that spell a number. */
export const seedOf = (number: number) => number.toString(16).padStart(64, '0')

/** What a county would deliver, in the order in which it does; the same seed, the same county. */
export function randomCounty(seed: number, options: CountyOptions): CountyExport[] {
  const { quarters, corrections = 0, tables = usualTables } = options
  const chance = seededChance(seedOf(seed))
  const people = somePeople(options.people, quarters, chance)
  const mistakesAfter = Array.from({ length: corrections }, () => chance.below(quarters))
  const deliveries = new Deliveries(people, tables)
  for (let t = 0; t < quarters; t += 1) {
    deliveries.add(t)
    for (const after of mistakesAfter)
      if (after === t) correctOnce({ deliveries, people, until: t, quarters }, chance)
  }
  return deliveries.all
}

type Correcting = { deliveries: Deliveries; people: Person[]; until: number; quarters: number }

function correctOnce({ deliveries, people, until, quarters }: Correcting, chance: Chance): void {
  correct(people, until, quarters, chance)
  const changed = new Set<number>()
  for (let t = 0; t <= until; t += 1) if (deliveries.isOutdated(t)) changed.add(t)
  for (const t of changed) deliveries.add(t, t < until && !changed.has(t + 1))
}

class Deliveries {
  readonly all: CountyExport[] = []
  private readonly versions = new Map<number, CountyExport>()
  private readonly people: readonly Person[]
  private readonly tables: readonly CountyTable[]

  constructor(people: readonly Person[], tables: readonly CountyTable[]) {
    this.people = people
    this.tables = tables
  }

  isOutdated(t: number): boolean {
    const now = new CountedQuarter(this.people, t, this.tables).cells()
    const before = this.versions.get(t)?.cells
    return now.some(({ members }, i) => members !== before?.[i]?.members)
  }

  add(t: number, bindsNext = false): void {
    const counted = new CountedQuarter(this.people, t, this.tables)
    const delivery = {
      quarter: quarterName(t),
      version: (this.versions.get(t)?.version ?? 0) + 1,
      cells: counted.cells(),
      identities: [
        ...counted.identities,
        ...(t > 0 ? flowIdentities(t, this.tables) : []),
        ...(bindsNext ? flowIdentities(t + 1, this.tables) : []),
      ],
    }
    this.versions.set(t, delivery)
    this.all.push(delivery)
  }
}
