import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { anActiveHelper } from './assignment-house.ts'
import { anOffice, aStore } from './builders.ts'
import { aMember, anAdmission, aPerson } from './client-builders.ts'
import { today } from './noorzai-case.ts'
import { type apiOver, aVault } from './test-vault.ts'
import { anAssignment } from './volunteer-builders.ts'

type PageApi = ReturnType<typeof apiOver>
type Name = { familyName: string; givenNames: string; ownScript: string; gender: 'w' | 'm' }

async function admit(api: PageApi, person: Name, language: string, members: readonly Name[] = []) {
  return api.clients.admit(
    anAdmission({
      person: aPerson(person),
      reach: {
        ...{ ...blankSections.reach, street: 'Wilhelmstraße 7', phone: '+491525550142' },
        ...{ municipality: '06440008', postcode: '61169' },
      },
      languages: {
        ...blankSections.languages,
        languages: [{ code: language, level: 'erstsprache' }],
      },
      members: members.map(member => aMember({ relation: 'kind', person: aPerson(member) })),
    }),
  )
}

const everyPart = [1, 2, 3, 4, 5, 6, 7].flatMap(weekday =>
  (['vormittag', 'nachmittag', 'abend'] as const).map(part => ({ weekday, part })),
)
const dari = [{ code: 'fa-AF', level: 'erstsprache' }] as const

/** Two who could go, one whose papers forbid it, and a tandem of which nobody has heard. */
async function seed(api: PageApi) {
  const { id: clientId, memberIds } = await admit(
    api,
    { familyName: 'Noorzai', givenNames: 'Ahmad Reza', ownScript: 'احمد رضا نورزی', gender: 'm' },
    'fa-AF',
    [{ familyName: 'Noorzai', givenNames: 'Zahra', ownScript: 'زهرا نورزی', gender: 'w' }],
  )
  const { id: tandemClientId } = await admit(
    api,
    { familyName: 'Tesfay', givenNames: 'Selam', ownScript: 'ሰላም ተስፋይ', gender: 'w' },
    'ti',
  )
  const helperId = await anActiveHelper(
    { api },
    {
      ...{ familyName: 'Sediqi', givenNames: 'Mahnaz', ownScript: '', birthDate: birth('1991') },
      ...{ languages: [...dari], slots: everyPart, phone: '+491525550188' },
    },
  )
  await api.volunteers.recordContact({
    id: helperId,
    contact: { day: addDays(today, -9), kind: 'telefonat', mood: 'gut', note: '' },
  })
  const otherId = await anActiveHelper({ api }, { slots: everyPart })
  const [daughterId = ''] = memberIds
  await api.volunteers.assign({
    ...{ helperId: otherId, clientId: daughterId, requestId: null },
    assignment: anAssignment({ topic: 'schule', purpose: 'Schulanmeldung', startOn: today }),
  })
  const lockedId = await anActiveHelper(
    { api },
    {
      ...{ familyName: 'Rasuli', givenNames: 'Omid', ownScript: '', gender: 'm' },
      ...{ languages: [...dari], slots: everyPart, birthDate: birth('1985') },
    },
  )
  const { approvals } = await api.volunteers.read({ id: lockedId })
  const paper = approvals.find(({ requirement }) => requirement === 'verschwiegenheit')
  await api.volunteers.removeApproval({ id: lockedId, approvalId: paper?.id ?? '' })
  const patinId = await anActiveHelper(
    { api },
    {
      ...{ familyName: 'Wiegand', givenNames: 'Renate', ownScript: '', kinds: ['pate'] },
      ...{ languages: [{ code: 'en', level: 'gut' }], birthDate: birth('1957') },
    },
  )
  const startOn = addDays(today, -45)
  const { id: tandemId } = await api.volunteers.assign({
    ...{ helperId: patinId, clientId: tandemClientId, requestId: null },
    assignment: anAssignment({
      ...{ kind: 'tandem', topic: 'sprache', purpose: 'Deutsch üben, ankommen in Friedberg' },
      ...{ startOn, firstMeetingOn: startOn, moderatedBy: 'Frau Habermann' },
    }),
  })
  return { clientId, tandemClientId, helperId, patinId, tandemId }
}
export type SeededAssignments = Awaited<ReturnType<typeof seed>>

function birth(year: string) {
  return { precision: 'day', value: `${year}-05-06` } as const
}

const office = anOffice({
  ...{ street: 'Europaplatz 1', postcode: '61169', town: 'Friedberg', phone: '06031 555-142' },
})

/** A store of its own with volunteers, clients and a tandem that has gone silent. */
export async function seedAssignments(storeFolder: string): Promise<SeededAssignments> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  await house.api.settings.update({ section: 'office', values: office })
  const seeded = await seed(house.api)
  await house.vault.close()
  return seeded
}
