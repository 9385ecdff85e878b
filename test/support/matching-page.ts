import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import type { NewMember } from '../../shared/clients/record-contract.ts'
import { addDays } from '../../shared/lib/dates.ts'
import {
  blankMatchingProfile,
  type MatchingProfile,
} from '../../shared/matching/matching-profile.ts'
import type { CompanionWish } from '../../shared/matching/wish.ts'
import type { Helper, Slot } from '../../shared/volunteers/helper.ts'
import { anActiveHelper } from './assignment-house.ts'
import { aStore } from './builders.ts'
import { aMember, anAdmission, aPerson } from './client-builders.ts'
import { aWish } from './matching-builders.ts'
import { today } from './noorzai-case.ts'
import { type apiOver, aVault } from './test-vault.ts'
import { aHelpRequest, anApproval } from './volunteer-builders.ts'

type PageApi = ReturnType<typeof apiOver>
type Gender = 'w' | 'm'
type Name = { familyName: string; givenNames: string; ownScript: string; gender: Gender }

const ago = (days: number) => addDays(today, -days)
const born = (yearsAgo: number) =>
  ({ precision: 'day', value: `${Number(today.slice(0, 4)) - yearsAgo}-01-10` }) as const

const mornings: Slot[] = [1, 2, 3, 4].map(weekday => ({ weekday, part: 'vormittag' }))

type Family = {
  name: Name
  language: string
  municipality: string
  children?: readonly (Name & { age: number })[]
  waits: number
  wish?: Partial<CompanionWish>
}

const child = (givenNames: string, familyName: string, gender: Gender, age: number) => ({
  ...{ givenNames, familyName, gender, age, ownScript: '' },
})

/** Longer than all others waits Ghulam Popal; Mustafa Yazdani lives where nobody comes. */
const families = {
  popal: {
    name: { familyName: 'Popal', givenNames: 'Ghulam', ownScript: 'غلام پوپل', gender: 'm' },
    ...{ language: 'fa-AF', municipality: '06440001', waits: 94 },
    wish: { topics: [{ topic: 'behoerde', urgent: true }], urgency: 'dringend' },
  },
  haidari: {
    name: { familyName: 'Haidari', givenNames: 'Laila', ownScript: 'لیلا حیدری', gender: 'w' },
    ...{ language: 'fa-AF', municipality: '06440004', waits: 61 },
    children: [child('Sara', 'Haidari', 'w', 7), child('Amir', 'Haidari', 'm', 9)],
    wish: { household: true, wishedGender: 'w' },
  },
  yazdani: {
    name: { familyName: 'Yazdani', givenNames: 'Mustafa', ownScript: 'مصطفی یزدانی', gender: 'm' },
    ...{ language: 'fa-AF', municipality: '06440005', waits: 52 },
    wish: { topics: [{ topic: 'arbeit', urgent: false }], wishedGender: 'm', online: false },
  },
  woldu: {
    name: { familyName: 'Woldu', givenNames: 'Abeba', ownScript: 'ኣበባ ወልዱ', gender: 'w' },
    ...{ language: 'ti', municipality: '06440008', waits: 48 },
    wish: { urgency: 'akut' },
  },
  melnyk: {
    name: { familyName: 'Melnyk', givenNames: 'Iryna', ownScript: 'Ірина Мельник', gender: 'w' },
    ...{ language: 'uk', municipality: '06440002', waits: 39 },
    wish: { interests: ['garten'], slots: [] },
  },
  jabiri: {
    name: { familyName: 'Al-Jabiri', givenNames: 'Rasha', ownScript: 'رشا الجابري', gender: 'w' },
    ...{ language: 'ar', municipality: '06440008', waits: 12 },
    wish: { agreedOn: null },
  },
} as const satisfies Record<string, Family>
export type FamilyName = keyof typeof families

type Admitted = { clientId: string; wishId: string }

async function admit(api: PageApi, family: Family): Promise<Admitted> {
  const { name, language, municipality, children = [], waits, wish } = family
  const languages = {
    ...blankSections.languages,
    languages: [{ code: language, level: 'erstsprache' as const }],
    germanLevel: 'A1' as const,
  }
  const members: NewMember[] = children.map(({ age, ...person }) =>
    aMember({ relation: 'kind', person: aPerson({ ...person, birthDate: born(age) }), languages }),
  )
  const { id: clientId } = await api.clients.admit(
    anAdmission({
      person: aPerson({ ...name, birthDate: born(34) }),
      reach: { ...blankSections.reach, municipality },
      ...{ languages, members },
    }),
  )
  const since = { since: ago(waits), agreedOn: ago(waits), slots: mornings }
  const { id: wishId } = await api.matching.addWish({
    clientId,
    wish: aWish({ ...since, ...wish }),
  })
  return { clientId, wishId }
}

type Volunteer = Partial<Omit<Helper, 'matching'>> & { matching?: Partial<MatchingProfile> }

const dari = { languages: [{ code: 'fa-AF', level: 'erstsprache' }] } satisfies Volunteer

/** Omid Rasuli has no confidentiality; Farah Nouri does not go so far. */
const volunteers = {
  karimi: {
    ...{ familyName: 'Karimi', givenNames: 'Nadia', municipality: '06440001', ...dari },
    ...{ topics: ['behoerde', 'schule', 'wohnen'], capacity: capacity(1), radiusKm: 40 },
    matching: { interests: ['kochen', 'musik'], family: ['schulkinder'] },
  },
  sediqi: {
    ...{ familyName: 'Sediqi', givenNames: 'Mahnaz', municipality: '06440019', ...dari },
    ...{
      topics: ['schule', 'kita'],
      capacity: capacity(3),
      radiusKm: 25,
      ownScript: 'مهناز صدیقی',
    },
    ...{ phone: '+491525550188' },
    matching: { interests: ['kochen'] },
  },
  rasuli: {
    ...{ familyName: 'Rasuli', givenNames: 'Omid', gender: 'm', municipality: '06440016', ...dari },
    ...{ radiusKm: 50 },
  },
  nouri: {
    ...{
      familyName: 'Nouri',
      givenNames: 'Farah',
      municipality: '06440008',
      ...dari,
      radiusKm: 15,
    },
  },
  ogbay: {
    ...{ familyName: 'Ogbay', givenNames: 'Tesfalem', gender: 'm', municipality: '06440008' },
    languages: [{ code: 'ti', level: 'erstsprache' }],
  },
  kovalenko: {
    ...{ familyName: 'Kovalenko', givenNames: 'Halyna', municipality: '06440002' },
    ...{ languages: [{ code: 'uk', level: 'erstsprache' }], hoursPerWeek: null },
    matching: { interests: ['garten', 'kochen'] },
  },
  tadic: {
    ...{ familyName: 'Tadić-Weißgerber', givenNames: 'Ljiljana', municipality: '06440003' },
    languages: [{ code: 'sr', level: 'erstsprache' }],
  },
} as const satisfies Record<string, Volunteer>
export type VolunteerName = keyof typeof volunteers

function capacity(lotse: number) {
  return { lotse, dolmetscher: 1, pate: 1 }
}

async function apply(api: PageApi, { matching, ...part }: Volunteer): Promise<string> {
  return anActiveHelper(
    { api },
    {
      ...{ ownScript: '', slots: mornings, birthDate: born(38), kinds: ['lotse'] },
      ...{ refusedTopics: ['gericht'], ...part },
      matching: { ...blankMatchingProfile, agreedOn: ago(100), ...matching },
    },
  )
}

/** Who may also be where children are. */
async function withCertificate(api: PageApi, id: string): Promise<void> {
  const approval = anApproval({ requirement: 'fuehrungszeugnis', on: ago(60), seen: 'eingesehen' })
  await api.volunteers.recordApproval({ id, approval })
}

async function withoutPaper(api: PageApi, id: string): Promise<void> {
  const { approvals } = await api.volunteers.read({ id })
  const paper = approvals.find(({ requirement }) => requirement === 'verschwiegenheit')
  await api.volunteers.removeApproval({ id, approvalId: paper?.id ?? '' })
}

/** One after the other, so that their ids are in this order. */
async function madeOf<Key extends string, One, Made>(
  list: Readonly<Record<Key, One>>,
  make: (one: One) => Promise<Made>,
): Promise<Record<Key, Made>> {
  const made: Partial<Record<Key, Made>> = {}
  for (const key of Object.keys(list) as Key[]) made[key] = await make(list[key])
  return made as Record<Key, Made>
}

async function seed(api: PageApi) {
  const cases = await madeOf<FamilyName, Family, Admitted>(families, one => admit(api, one))
  const helpers = await madeOf<VolunteerName, Volunteer, string>(volunteers, one => apply(api, one))
  await withoutPaper(api, helpers.rasuli)
  await withCertificate(api, helpers.karimi)
  await withCertificate(api, helpers.sediqi)
  await apply(api, {
    ...{ familyName: 'Brandt', givenNames: 'Jörg', gender: 'm', kinds: ['dolmetscher'] },
    ...{ languages: [{ code: 'ti', level: 'gut' }], germanLevel: 'C2' },
  })
  const { id: requestId } = await api.volunteers.addRequest({
    request: aHelpRequest({
      ...{ clientId: cases.woldu.clientId, kind: 'dolmetschen', day: addDays(today, 3) },
      ...{ time: '09:30', task: 'Elternabend in der Grundschule', topic: 'schule' },
    }),
  })
  return { cases, helpers, requestId }
}
export type SeededMatching = Awaited<ReturnType<typeof seed>>

/** A county small enough to reckon by hand, with one of everything that can happen in it. */
export async function seedMatching(storeFolder: string): Promise<SeededMatching> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  const seeded = await seed(house.api)
  await house.vault.close()
  return seeded
}
