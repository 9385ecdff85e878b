import { blankSections } from '../../shared/clients/client.ts'
import { blankEntry } from '../../shared/clients/residence-history.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { Offer } from '../../shared/offers/offer.ts'
import { aNeed, anAdmission, aPerson } from './client-builders.ts'
import { type pageApi, today } from './noorzai-case.ts'
import { anOffer, anOrganisation } from './offer-builders.ts'

type PageApi = ReturnType<typeof pageApi>

const open = {
  ...{ ageFrom: null, ageTo: null, genders: [], germanFrom: null, germanTo: null },
  ...{ statuses: [], note: '' },
}
const recently = { on: addDays(today, -14), by: 'Sevgi Arslan', how: 'telefon' } as const
const longAgo = { ...recently, on: addDays(today, -400) }
const at = (town: string, municipality: string) => ({
  ...{ street: 'Hauptstraße 1', postcode: '61169', town, municipality },
})
const mornings = [1, 2, 3, 4].map(weekday => ({ weekday, from: '08:45', to: '11:45' }))

/** Courses as they are drawn in the design: what fits, what may, and what does not. */
const courses: readonly { of: string; offer: Partial<Offer> }[] = [
  {
    of: 'Deutsch4U, Bildungswerk Seemental',
    offer: {
      ...{ name: '„Mama lernt Deutsch“', times: mornings },
      ...{ address: at('Büdingen', '06440004'), phone: '06042 555-27' },
      admission: {
        ...open,
        germanFrom: 'A0',
        germanTo: 'A1',
        statuses: ['GESTATTUNG', 'AE_25_2_F'],
      },
    },
  },
  {
    of: 'Haus der Begegnung Ortenberg',
    offer: {
      ...{ name: 'Sprachcafé mit Spielecke', topic: 'sprachtreff', placesFree: null },
      ...{ address: at('Ortenberg', '06440019'), times: [] },
    },
  },
  {
    of: 'Kolleg Nidda',
    offer: {
      ...{
        name: 'Erstorientierungskurs in Nidda',
        topic: 'erstorientierung',
        capacity: 'warteliste',
      },
      ...{ capacityNote: 'etwa 6 Wochen', placesFree: null, childcareFromMonths: 36 },
      ...{ address: at('Nidda', '06440016'), phone: '06043 555-11', times: mornings },
    },
  },
  {
    of: 'Frauenzentrum Altenstadt',
    offer: {
      ...{ name: 'MiA-Frauenkurs „Ankommen“', topic: 'mia', capacity: 'klaerung' },
      ...{ placesFree: null, address: at('Altenstadt', '06440001'), checked: longAgo },
      admission: { ...open, genders: ['w'] },
    },
  },
  {
    of: 'Kolleg Nidda in Büdingen',
    offer: {
      ...{ name: 'Eltern-Integrationskurs', topic: 'integrationskurs-frauen' },
      address: at('Büdingen', '06440004'),
    },
  },
  {
    of: 'Kursforum Friedberg',
    offer: {
      ...{ name: 'Berufssprachkurs B1', topic: 'berufssprachkurs', childcare: 'nein' },
      ...{ address: at('Friedberg', '06440008'), childcareFromMonths: null },
      admission: { ...open, germanFrom: 'A2' },
    },
  },
]

/** Organisations and offers of the case, with the rules and bodies that come with the program. */
export async function addCourses(api: PageApi): Promise<void> {
  await api.offers.takeStarter({})
  for (const { of, offer } of courses) {
    const { id } = await api.offers.addOrganisation({
      organisation: anOrganisation({ name: of, address: at('Büdingen', '06440004') }),
    })
    await api.offers.add({ offer: anOffer(id, { checked: recently, ...offer }) })
  }
}

/** Rasha Al-Jabiri with two small children, looking for a course. */
export async function admitAlJabiri(api: PageApi): Promise<{ clientId: string; needId: string }> {
  const { id: clientId } = await api.clients.admit(
    anAdmission({
      person: aPerson({
        ...{ familyName: 'Al-Jabiri', givenNames: 'Rasha', ownScript: 'رشا الجابري' },
        ...{ gender: 'w', citizenships: ['475'], countryOfOrigin: '475' },
        birthDate: { precision: 'day', value: addDays(today, -31 * 366) },
      }),
      reach: { ...blankSections.reach, municipality: '06440004' },
      languages: {
        ...blankSections.languages,
        languages: [{ code: 'ar', level: 'erstsprache' }],
        germanLevel: 'A1',
      },
      residence: {
        ...blankSections.residence,
        entries: [
          {
            ...blankEntry,
            status: 'GESTATTUNG',
            validFrom: addDays(today, -200),
            validTo: addDays(today, 160),
          },
        ],
      },
      members: [
        {
          relation: 'kind',
          person: aPerson({
            ...{ familyName: 'Al-Jabiri', givenNames: 'Karim', gender: 'm' },
            ...{
              citizenships: ['475'],
              birthDate: { precision: 'day', value: addDays(today, -600) },
            },
          }),
          languages: blankSections.languages,
          residence: blankSections.residence,
          background: blankSections.background,
          consent: null,
        },
      ],
    }),
  )
  const { id: needId } = await api.tasks.addNeed({
    clientId,
    need: aNeed({ field: 'sprache', urgency: 'dringend', title: 'Sprachkurs finden' }),
  })
  return { clientId, needId }
}
