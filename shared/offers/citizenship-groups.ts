import type { CitizenshipGroup } from './eligibility.ts'
import type { FinderFacts } from './finder.ts'

// Destatis keys of assets/data/citizenship-keys.csv. Whoever also has a passport of the EU, the EEA
// or Switzerland is nobody from a third country, whatever the other passport says.

export type Holds = 'holds' | 'fails' | 'unclear'

const GERMANY = '000'
const UKRAINE = '166'
const STATELESS = '997'
/** Unclear, no entry, and the key list's own: as good as no answer. */
const UNKNOWN: ReadonlySet<string> = new Set(['998', '999', '910'])

const euAndEfta: ReadonlySet<string> = new Set([
  ...['124', '125', '126', '127', '128', '129', '130', '131', '134', '135', '137', '139', '142'],
  ...['143', '145', '148', '151', '152', '153', '154', '155', '157', '161', '164', '165', '181'],
  // Iceland, Liechtenstein, Norway, Switzerland
  ...['136', '141', '149', '158'],
])

/** States that are no more, with those that came after them. */
export const successorStates: { readonly [key: string]: readonly string[] } = {
  120: ['122', '130', '131', '140', '144', '150', '170'],
  132: ['140', '150', '170'],
  133: ['150', '170'],
  138: ['140', '150', '170'],
  159: [
    ...['127', '139', '142', '146', '160', '166', '169'],
    ...['422', '425', '430', '444', '450', '470', '471', '477'],
  ],
  162: ['155', '164'],
  276: ['277', '278'],
}

/** Status of somebody to whom the AufenthG or AsylG applies at all: nobody from the EU (§ 1 Abs. 2). */
export function groupOfStatus(status: FinderFacts['status']): CitizenshipGroup | null {
  if (status === null || status === 'UNGEKLAERT' || status === 'FIKTION') return null
  if (status === 'DE') return 'deutsch'
  return status === 'EU' ? 'eu-efta' : 'drittstaat'
}

export function knownCitizenships(facts: Pick<FinderFacts, 'citizenships'>): string[] {
  return facts.citizenships.filter(key => !UNKNOWN.has(key))
}

export function checkCitizenship(
  { groups, keys }: { groups: readonly CitizenshipGroup[]; keys: readonly string[] },
  facts: Pick<FinderFacts, 'citizenships' | 'status'>,
): Holds {
  const known = knownCitizenships(facts)
  if (known.length === 0) return checkByStatus({ groups, keys }, facts.status)
  const isComplete = known.length === facts.citizenships.length
  return anyOf([
    ...groups.map(group => inGroup(group, known, isComplete)),
    ...(keys.length > 0 ? known.map(key => amongStates(key, state => keys.includes(state))) : []),
    ...(isComplete ? [] : (['unclear'] as const)),
  ])
}

/** Nobody named a state: the status still says who is from the EU and who is not. */
function checkByStatus(
  { groups, keys }: { groups: readonly CitizenshipGroup[]; keys: readonly string[] },
  status: FinderFacts['status'],
): Holds {
  const group = groupOfStatus(status)
  if (group === null) return 'unclear'
  if (groups.includes(group)) return 'holds'
  const stillPossible: readonly CitizenshipGroup[] =
    group === 'drittstaat' ? ['ukraine', 'staatenlos'] : ['eu-efta', 'deutsch']
  return keys.length > 0 || stillPossible.some(other => groups.includes(other))
    ? 'unclear'
    : 'fails'
}

function inGroup(group: CitizenshipGroup, known: readonly string[], isComplete: boolean): Holds {
  if (group === 'drittstaat') {
    const ours = anyOf(known.map(key => amongStates(key, isEuropean)))
    if (ours === 'holds') return 'fails'
    return ours === 'fails' && isComplete ? 'holds' : 'unclear'
  }
  return anyOf(known.map(key => amongStates(key, state => belongsTo(group, state))))
}

const isEuropean = (key: string) => key === GERMANY || euAndEfta.has(key)

function belongsTo(group: CitizenshipGroup, key: string): boolean {
  if (group === 'eu-efta') return euAndEfta.has(key)
  if (group === 'deutsch') return key === GERMANY
  if (group === 'ukraine') return key === UKRAINE
  return group === 'staatenlos' ? key === STATELESS : !isEuropean(key)
}

/** Of a state that is no more it is known only where all its successors agree. */
function amongStates(key: string, isIn: (key: string) => boolean): Holds {
  if (isIn(key)) return 'holds'
  const successors = successorStates[key]
  if (successors === undefined || !successors.some(isIn)) return 'fails'
  return successors.every(isIn) ? 'holds' : 'unclear'
}

export function anyOf(results: readonly Holds[]): Holds {
  if (results.includes('holds')) return 'holds'
  return results.includes('unclear') ? 'unclear' : 'fails'
}

export function allOf(results: readonly Holds[]): Holds {
  if (results.includes('fails')) return 'fails'
  return results.includes('unclear') ? 'unclear' : 'holds'
}
