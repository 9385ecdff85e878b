import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import type { ApprovalGiven, Requirement } from '../../shared/volunteers/approval.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { aStore } from './builders.ts'
import { aVault, type TestVault } from './test-vault.ts'
import { aHelper, aMission, anApproval } from './volunteer-builders.ts'

export const today = dayOfInstant(new Date().toISOString())
export const ago = (days: number) => addDays(today, -days)

type Entry = {
  helper: Partial<Helper>
  /** Papers that were seen three months ago. */
  papers: readonly Requirement[]
  given?: readonly Partial<ApprovalGiven>[]
  lastContact?: number
  /** Minutes of each Einsatz, a week apart, the last one a week ago. */
  missions?: readonly number[]
  state?: 'aktiv' | 'pause'
}

const lotse: readonly Requirement[] = ['erstgespraech', 'verschwiegenheit', 'basis']
const pate: readonly Requirement[] = ['erstgespraech', 'verschwiegenheit', 'vereinbarung']
const speaks = (...codes: string[]): Pick<Helper, 'languages'> => ({
  languages: codes.map((code, index) => ({ code, level: index === 0 ? 'erstsprache' : 'gut' })),
})
const person = (
  givenNames: string,
  familyName: string,
  part: Partial<Helper>,
): Partial<Helper> => ({
  ...{ givenNames, familyName, ownScript: '', gender: 'w', email: '', phone: '' },
  ...part,
})

/** As on the picture: some need a look, most are in order, one pauses, one has just applied. */
export const helperEntries: readonly Entry[] = [
  {
    helper: aHelper({
      ...{ kinds: ['lotse', 'dolmetscher'], wishes: 'Frauen mit Kindern', hoursPerWeek: 6 },
    }),
    papers: ['erstgespraech', 'verschwiegenheit', 'basis', 'deutsch-b1'],
    given: [{ requirement: 'vertiefung', on: ago(700), ue: 8, note: 'vhs Wetterau' }],
    lastContact: 5,
    missions: [90, 120, 60, 150, 120, 90, 180, 60, 120, 90, 120, 60],
    state: 'aktiv',
  },
  {
    helper: person('Omid', 'Rasuli', {
      ...{ gender: 'm', kinds: ['lotse'], ...speaks('fa-AF', 'fa'), ownScript: 'امید رسولی' },
      ...{ municipality: '06440016', radiusKm: 20, mobility: ['auto'], germanLevel: 'B2' },
    }),
    papers: ['erstgespraech', 'basis'],
    lastContact: 4,
  },
  {
    helper: person('Hiltrud', 'Schäfer-Brandt', {
      ...{ kinds: ['pate'], ...speaks('de', 'fr'), germanLevel: 'C2', withMinors: true },
      ...{ municipality: '06440002', radiusKm: 15, mobility: [] },
    }),
    papers: pate,
    given: [
      {
        requirement: 'fuehrungszeugnis',
        on: ago(400),
        until: addDays(today, 3),
        seen: 'eingesehen',
      },
    ],
    lastContact: 9,
    state: 'aktiv',
  },
  {
    helper: person('Yusuf', 'Demirtaş', {
      ...{ gender: 'm', kinds: ['dolmetscher'], ...speaks('tr', 'kmr'), germanLevel: 'C1' },
      ...{ municipality: '06440005', radiusKm: 25, mobility: ['auto'] },
    }),
    papers: ['erstgespraech', 'verschwiegenheit', 'basis', 'volljaehrig'],
    lastContact: 45,
    state: 'aktiv',
  },
  ...(
    [
      ['Dmytro', 'Kovalenko', 'm', ['uk', 'ru'], '06440002', 12],
      ['Farah', 'Nouri', 'w', ['fa-AF', 'en'], '06440003', 13],
      ['Mahnaz', 'Sediqi', 'w', ['fa-AF', 'ps'], '06440019', 4],
      ['Jamal', 'Ahmadi', 'm', ['fa-AF', 'ps'], '06440001', 2],
      ['Saba', 'Berhane', 'w', ['ti', 'en'], '06440003', 5],
      ['Nadia', 'Karimi', 'w', ['fa-AF', 'fa'], '06440004', 8],
      ['Tesfalem', 'Ogbay', 'm', ['ti', 'ar'], '06440008', 3],
    ] as const
  ).map(
    ([givenNames, familyName, gender, codes, municipality, lastContact]): Entry => ({
      helper: person(givenNames, familyName, {
        ...{ gender, kinds: ['lotse'], ...speaks(...codes), germanLevel: 'B2', municipality },
        ...{ radiusKm: 15, mobility: ['bus-bahn'] },
      }),
      papers: lotse,
      lastContact,
      state: 'aktiv',
    }),
  ),
  {
    helper: person('Amina', 'Hersi', {
      ...{ kinds: ['dolmetscher'], ...speaks('so', 'ar'), germanLevel: 'B1' },
      ...{ municipality: '06440020', radiusKm: 10, mobility: ['rad'] },
    }),
    papers: [],
    lastContact: 6,
  },
  {
    helper: person('Renate', 'Wiegand', {
      ...{ kinds: ['pate'], ...speaks('de', 'en'), germanLevel: 'C2' },
      ...{ municipality: '06440011', radiusKm: 10, mobility: ['rad'] },
    }),
    papers: pate,
    lastContact: 20,
    state: 'pause',
  },
]

async function seedOne(api: TestVault['api'], entry: Entry): Promise<string> {
  const { helper, papers, given = [], lastContact, missions = [], state } = entry
  const { id, version } = await api.volunteers.apply({ helper: aHelper(helper) })
  for (const requirement of papers)
    await api.volunteers.recordApproval({
      ...{ id, approval: anApproval({ requirement, on: ago(90), seen: 'eingesehen' }) },
    })
  for (const part of given) await api.volunteers.recordApproval({ id, approval: anApproval(part) })
  if (lastContact !== undefined)
    await api.volunteers.recordContact({
      id,
      contact: { day: ago(lastContact), kind: 'telefonat', mood: 'gut', note: 'Alles läuft.' },
    })
  if (papers.length === 0) return id
  const step = { on: ago(60), pauseUntil: null, reason: null, note: '' } as const
  let at = version
  const go = async (next: 'gespraech' | 'aktiv' | 'pause', until: string | null = null) => {
    const changed = await api.volunteers.changeState({
      ...{ ...step, id, version: at, state: next, pauseUntil: until },
    })
    at = changed.version
  }
  await go('gespraech')
  if (state) await go('aktiv')
  if (state === 'pause') await go('pause', addDays(today, 40))
  for (const [index, minutes] of missions.entries())
    await api.volunteers.recordMission({
      ...{ helperId: id, mission: aMission({ day: ago(7 * (index + 1)), minutes }) },
    })
  return id
}

/** A house with a small network of helpers; ids by name. */
export async function seedHelpers(storeFolder: string): Promise<Map<string, string>> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  const ids = new Map<string, string>()
  for (const entry of helperEntries) {
    const { givenNames, familyName } = aHelper(entry.helper)
    ids.set(`${givenNames} ${familyName}`, await seedOne(house.api, entry))
  }
  await house.vault.close()
  return ids
}
