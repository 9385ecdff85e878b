import {
  blankSections,
  type ClientSections,
  type PersonSection,
} from '../../shared/clients/client.ts'
import type { Relation } from '../../shared/clients/options-household.ts'
import { sentBy } from '../../shared/clients/options-record.ts'
import type { Admission, NewMember } from '../../shared/clients/record-contract.ts'
import type { ResidenceStatus } from '../../shared/clients/residence-status.ts'
import { addDays, type PartialDate } from '../../shared/lib/dates.ts'
import type { ConsentGiven } from '../../shared/privacy/consent.ts'
import type { Need } from '../../shared/tasks/plan.ts'
import { type InventedName, type Origin, origins } from './invented-origins.ts'
import { arrivalBefore, inventHistory } from './invented-status.ts'
import type { SeededRandom } from './seeded-random.ts'

const places = [
  ...['06440008', '06440008', '06440008', '06440002', '06440002', '06440003', '06440005'],
  ...['06440012', '06440016', '06440004', '06440023', '06440001', '06440009'],
]
const accommodations = ['Unterkunft Ray Barracks', 'Unterkunft Griedeler Straße', '', '', '']
const streets = ['Kaiserstraße 12', 'Am Bahnhof 3', 'Mühlweg 27 a', 'Gartenstraße 8', 'Lindenweg 5']
const occupations = [
  'Elektriker/in',
  'Näher/in',
  'Lehrer/in',
  'Krankenpflege',
  'Landwirtschaft',
  '',
]

export type HouseholdPlan = {
  admittedOn: string
  today: string
  depth: Admission['depth']
  staff: string
  needs: readonly Need[]
}

type Family = {
  origin: Origin
  name: InventedName
  status: ResidenceStatus
  /** Not given to anybody of the family so far. */
  given: { w: InventedName[]; m: InventedName[] }
}
type Sex = keyof Family['given']

function birthDate(
  random: SeededRandom,
  today: string,
  youngest: number,
  more: number,
): PartialDate {
  const day = addDays(today, -365 * (youngest + random.below(more)) - random.below(365))
  const known = random.below(12)
  if (known === 0) return { precision: 'year', value: day.slice(0, 4) }
  if (known === 1) return { precision: 'day', value: `${day.slice(0, 4)}-01-01` }
  return { precision: 'day', value: day }
}

/** Nobody in a family is called like another one of it. */
function takeGivenName(random: SeededRandom, { given }: Family, sex: Sex): InventedName {
  const [name] = given[sex].splice(random.below(given[sex].length), 1)
  if (!name) throw new RangeError('more people than names')
  return name
}

function inventPerson(
  random: SeededRandom,
  of: Family,
  gender: Sex,
  birth: PartialDate,
): PersonSection {
  const [family, ownFamily] = of.name
  const [given, ownGiven] = takeGivenName(random, of, gender)
  return {
    ...blankSections.person,
    ...{ familyName: family, givenNames: given, gender, birthDate: birth },
    ownScript: ownGiven === '' ? '' : `${ownGiven} ${ownFamily}`,
    citizenships: [of.origin.state],
    countryOfOrigin: of.origin.state,
  }
}

function inventReach(random: SeededRandom): ClientSections['reach'] {
  const accommodation = random.pick(accommodations)
  return {
    ...blankSections.reach,
    municipality: random.pick(places),
    accommodation,
    street: accommodation === '' ? random.pick(streets) : '',
    phone: random.below(5) === 0 ? '' : `+4915205${550_000 + random.below(9999)}`,
    channel: random.pick(['telefon', 'messenger', null]),
  }
}

function inventLanguages(random: SeededRandom, origin: Origin): ClientSections['languages'] {
  const level = random.pick(['A0', 'A1', 'A1', 'A2', 'A2', 'B1', 'B2', null] as const)
  return {
    ...blankSections.languages,
    languages: origin.languages
      .slice(0, 1 + random.below(origin.languages.length))
      .map((code, index) => ({ code, level: index === 0 ? 'erstsprache' : 'gut' })),
    interpreter: level === 'B1' || level === 'B2' ? 'nein' : random.pick(['ja', 'manchmal']),
    germanLevel: level,
    germanProof:
      level === null ? null : random.pick(['zertifikat', 'einschaetzung', 'einstufungstest']),
  }
}

function inventConsent({ admittedOn, staff }: HouseholdPlan, { origin }: Family): ConsentGiven {
  return {
    textVersion: '2026-01',
    language: origin.languages[0] ?? 'de',
    explainedBy: staff,
    medium: 'papier',
    givenOn: admittedOn,
  }
}

type Part = { relation: Relation; gender: Sex; youngest: number; more: number }

function inventParts(random: SeededRandom, head: Sex): Part[] {
  const size = random.below(5)
  if (size < 2) return []
  const partner: Part = {
    ...{ relation: 'ehe', gender: head === 'w' ? 'm' : 'w', youngest: 24, more: 20 },
  }
  const children = Array.from({ length: size - 2 }, (): Part => {
    return { relation: 'kind', gender: random.pick(['w', 'm']), youngest: 1, more: 15 }
  })
  return [partner, ...children]
}

function inventMember(
  random: SeededRandom,
  part: Part,
  family: Family,
  plan: HouseholdPlan,
): NewMember {
  const birth = birthDate(random, plan.today, part.youngest, part.more)
  const isChild = part.relation === 'kind'
  const entries = isChild ? [] : inventHistory(random, family.status, plan)
  return {
    relation: part.relation,
    person: inventPerson(random, family, part.gender, birth),
    languages: inventLanguages(random, family.origin),
    residence: { entries, course: isChild ? 'nicht-noetig' : 'offen' },
    background: blankSections.background,
    consent: isChild || random.below(8) === 0 ? null : inventConsent(plan, family),
  }
}

function pickOrigin(random: SeededRandom): Origin {
  let left = random.below(origins.reduce((sum, { share }) => sum + share, 0))
  for (const origin of origins) {
    left -= origin.share
    if (left < 0) return origin
  }
  throw new RangeError('nobody comes from anywhere')
}

/** One person, or a couple with children; the same seed gives the same people. */
export function inventHousehold(random: SeededRandom, plan: HouseholdPlan): Admission {
  const origin = pickOrigin(random)
  const family: Family = {
    origin,
    name: random.pick(origin.families),
    status: random.pick(origin.statuses),
    given: { w: [...origin.women], m: [...origin.men] },
  }
  const gender = random.pick(['w', 'm'] as const)
  const entries = inventHistory(random, family.status, plan)
  const arrivedOn = arrivalBefore(random, entries)
  const parts = plan.depth === 'fallmanagement' ? inventParts(random, gender) : []
  return {
    ...blankSections,
    depth: plan.depth,
    person: inventPerson(random, family, gender, birthDate(random, plan.today, 20, 42)),
    reach: inventReach(random),
    languages: inventLanguages(random, origin),
    residence: {
      entries,
      course: random.pick(['offen', 'offen', 'nimmt-teil', 'beendet', 'nicht-noetig']),
    },
    background: {
      ...blankSections.background,
      arrivedOn: { precision: 'day', value: arrivedOn },
      sentBy: random.pick(sentBy.options),
      occupation: random.pick(occupations),
      schoolYears: random.below(4) === 0 ? null : 4 + random.below(10),
    },
    consent: inventConsent(plan, family),
    members: parts.map(part => inventMember(random, part, family, plan)),
    relatives: [],
    needs: [...plan.needs],
    differentFrom: [],
  }
}
