import type { Page } from 'playwright-core'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import type { NewMember } from '../../shared/clients/record-contract.ts'
import { blankEntry } from '../../shared/clients/residence-history.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import { aStore, OTHER_PASSPHRASE } from './builders.ts'
import { aConsent, aContact, aNeed, anAdmission, aPerson, aStep } from './client-builders.ts'
import { apiOver, aVault } from './test-vault.ts'

export const COLLEAGUE = 'Jörg Stallmann'
export const today = dayOfInstant(new Date().toISOString())

type PageApi = ReturnType<typeof apiOver>

/** The calls of the contract, sent from the open page: as if another window did it. */
export function pageApi(page: Page): PageApi {
  return apiOver({
    dispatch: (name, input) =>
      page.evaluate(([call, value]) => window.wir.call(call, value), [name, input] as const),
  })
}

/** A store with two people in it, for specs about cases. */
export async function seedOffice(storeFolder: string): Promise<void> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  await house.api.store.addUser({
    user: { name: COLLEAGUE, role: 'fallmanagement' },
    passphrase: OTHER_PASSPHRASE,
  })
  await house.vault.close()
}

const member = (
  relation: NewMember['relation'],
  givenNames: string,
  familyName: string,
  gender: 'w' | 'm',
  born: string,
): NewMember => ({
  relation,
  person: aPerson({
    givenNames,
    familyName,
    gender,
    citizenships: ['423'],
    birthDate: { precision: 'day', value: born },
  }),
  languages: blankSections.languages,
  residence: blankSections.residence,
  background: blankSections.background,
  consent: null,
})

/** Ahmad Reza Noorzai with his family, as the file is drawn in the design. */
export async function admitNoorzai(api: PageApi): Promise<string> {
  const { id } = await api.clients.admit(
    anAdmission({
      person: aPerson({
        familyName: 'Noorzai',
        givenNames: 'Ahmad Reza',
        ownScript: 'احمد رضا نورزی',
        otherSpellings: ['Nurzai'],
        gender: 'm',
        birthDate: { precision: 'day', value: '1988-04-21' },
        placeOfBirth: 'Herat',
        citizenships: ['423'],
        countryOfOrigin: '423',
        familyStatus: 'verheiratet',
      }),
      reach: {
        ...blankSections.reach,
        municipality: '06440008',
        accommodation: 'Ray Barracks',
        postcode: '61169',
        phone: '+491525550142',
        channel: 'messenger',
      },
      languages: {
        languages: [
          { code: 'fa-AF', level: 'erstsprache' },
          { code: 'ps', level: 'gut' },
        ],
        interpreter: 'manchmal',
        germanLevel: 'A2',
        germanProof: 'zertifikat',
        germanProofOn: '2025-06-20',
      },
      residence: {
        entries: [
          {
            ...blankEntry,
            status: 'GESTATTUNG',
            validFrom: '2022-03-02',
            validTo: addDays(today, -481),
            issuingOffice: 'Ausländerbehörde Wetteraukreis',
          },
          {
            ...blankEntry,
            status: 'AE_104C',
            validFrom: addDays(today, -480),
            validTo: addDays(today, 59),
            issuingOffice: 'Ausländerbehörde Wetteraukreis',
            employment: 'erlaubt',
            seenOn: addDays(today, -300),
          },
        ],
        course: 'beendet',
      },
      background: {
        ...blankSections.background,
        arrivedOn: { precision: 'month', value: '2022-02' },
        sentBy: 'unterkunft',
        schoolYears: 9,
        occupation: 'Schweißer',
        occupationState: 'arbeitssuchend',
      },
      consent: aConsent({ language: 'fa-AF', givenOn: addDays(today, -40) }),
      members: [
        member('ehe', 'Fereshta', 'Sultani', 'w', '1992-05-03'),
        member('kind', 'Zahra', 'Noorzai', 'w', '2014-02-11'),
        member('kind', 'Milad', 'Noorzai', 'm', '2017-07-30'),
        member('kind', 'Yusuf', 'Noorzai', 'm', '2023-01-19'),
      ],
    }),
  )
  await fillPlan(api, id)
  await fillLog(api, id)
  return id
}

async function fillPlan(api: PageApi, clientId: string): Promise<void> {
  const add = async (
    need: Parameters<typeof aNeed>[0],
    goal: { text: string; dueOn: string | null },
    steps: readonly Parameters<typeof aStep>[0][],
  ) => {
    const { id: needId } = await api.tasks.addNeed({ clientId, need: aNeed(need) })
    const { id: goalId } = await api.tasks.addGoal({ clientId, needId, goal })
    const ids: string[] = []
    for (const step of steps) {
      const added = await api.tasks.addStep({ clientId, needId, goalId, step: aStep(step) })
      ids.push(added.id)
    }
    return ids
  }
  const [first] = await add(
    {
      field: 'recht',
      urgency: 'dringend',
      title: 'Bleiberecht nach dem Chancen-Aufenthalt sichern',
      description: 'Die 18 Monate laufen ab, § 25b kommt in Frage.',
    },
    { text: 'Antrag nach § 25b ist vollständig gestellt', dueOn: addDays(today, 24) },
    [
      { text: 'Rechtsberatung zu § 25b eingeholt', dueOn: null },
      { text: 'Nachweise durchsehen, fehlende anfordern', dueOn: today },
      {
        text: 'Reisepass beim Generalkonsulat Bonn beantragen',
        dueOn: addDays(today, 4),
        doneBy: 'Herr Noorzai',
      },
      { text: 'Test „Leben in Deutschland“, vhs Wetterau', dueOn: addDays(today, 12) },
    ],
  )
  await api.tasks.markStep({ clientId, id: first ?? '', done: true })
  await add(
    {
      field: 'existenz',
      urgency: 'normal',
      title: 'Lebensunterhalt überwiegend selbst sichern',
    },
    {
      text: 'sozialversicherungspflichtige Stelle ab 25 Stunden',
      dueOn: addDays(today, 40),
    },
    [
      { text: 'Jobcenter Wetterau, Arbeitgeberservice', dueOn: addDays(today, 9) },
      {
        text: 'Probearbeit Lagerlogistik in Butzbach begleiten',
        dueOn: addDays(today, 7),
        doneBy: 'Lotse Ogbay',
      },
    ],
  )
  await add(
    { field: 'bildung', urgency: 'normal', title: 'Kitaplatz für Yusuf' },
    { text: 'Platz in Friedberg oder Rosbach ab Februar', dueOn: null },
    [{ text: 'Kita Kaiserstraße, Aufnahmegespräch', dueOn: addDays(today, 20) }],
  )
}

async function fillLog(api: PageApi, clientId: string): Promise<void> {
  const talks = [
    aContact({
      day: addDays(today, -18),
      kind: 'gespraech',
      minutes: 50,
      note: 'Mit Dolmetscher Wahidi. § 25b erklärt.',
    }),
    aContact({
      day: addDays(today, -4),
      kind: 'telefonat',
      minutes: 10,
      withWhom: 'Frau Sultani',
      note: 'Passantrag ist ausgefüllt, Foto fehlt noch.',
    }),
  ]
  for (const contact of talks) {
    await api.clients.recordContact({ clientId, contact, step: null })
  }
  await api.clients.noteBarrier({
    clientId,
    barrier: { field: 'bildung', text: 'Kein Kitaplatz unter drei Jahren im ganzen Ort.' },
  })
}
