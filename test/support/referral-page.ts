import type { Page } from 'playwright-core'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import type { Move } from '../../shared/referrals/referral.ts'
import { aStore } from './builders.ts'
import { aConsent, aMember, aNeed, anAdmission, aPerson } from './client-builders.ts'
import { goToHash } from './go-to-hash.ts'
import { anOffer, anOrganisation, aRelease } from './offer-builders.ts'
import { soon } from './soon.ts'
import { type apiOver, aVault } from './test-vault.ts'

export const today = dayOfInstant(new Date().toISOString())

type PageApi = ReturnType<typeof apiOver>
export type Part = { clientId: string; id: string }

const offers = {
  mama: { name: 'Mama lernt Deutsch', placesFree: 2 },
  cafe: { name: 'Sprachcafé im Bürgerhaus', topic: 'sprachtreff', placesFree: 6 },
} as const

const blankReach = { ...blankSections.reach, municipality: '06440004', postcode: '63654' }

/** Rasha Al-Jabiri with her family, a need, and two offers that fit: as drawn in the design. */
async function seed(api: PageApi) {
  const consent = aConsent({ givenOn: addDays(today, -30) })
  const child = aPerson({
    ...{ familyName: 'Al-Jabiri', givenNames: 'Yusuf', gender: 'm' },
    birthDate: { precision: 'day', value: addDays(today, -1500) },
  })
  const husband = aPerson({ familyName: 'Al-Jabiri', givenNames: 'Karim', gender: 'm' })
  const { id: clientId, memberIds } = await api.clients.admit(
    anAdmission({
      person: aPerson({
        ...{ familyName: 'Al-Jabiri', givenNames: 'Rasha', ownScript: 'رشا الجابري' },
        ...{ gender: 'w', citizenships: ['475'], countryOfOrigin: '475' },
        birthDate: { precision: 'day', value: '1995-03-14' },
      }),
      reach: { ...blankReach, phone: '+491515550117' },
      languages: {
        ...blankSections.languages,
        languages: [
          { code: 'ar', level: 'erstsprache' },
          { code: 'en', level: 'etwas' },
        ],
        germanLevel: 'A1',
      },
      consent,
      members: [
        aMember({ relation: 'ehe', person: husband }),
        aMember({ relation: 'kind', person: child }),
      ],
    }),
  )
  const need = aNeed({ title: 'Deutsch lernen mit Kinderbetreuung', urgency: 'dringend' })
  const { id: needId } = await api.tasks.addNeed({ clientId, need })
  const { id: seemental } = await api.offers.addOrganisation({ organisation: anOrganisation() })
  const { id: community } = await api.offers.addOrganisation({
    organisation: anOrganisation({ name: 'Nachbarschaftstreff Büdingen e. V.', kind: 'verein' }),
  })
  const checked = { on: addDays(today, -12), by: 'Sevgi Arslan', how: 'telefon' } as const
  const fresh = { checked, capacityOn: addDays(today, -4) }
  const { id: offerId } = await api.offers.add({
    offer: anOffer(seemental, { ...offers.mama, ...fresh }),
  })
  const { id: otherOfferId } = await api.offers.add({
    offer: anOffer(community, { ...offers.cafe, ...fresh, contactPerson: '' }),
  })
  return { clientId, memberIds, needId, offerId, otherOfferId }
}
export type Seeded = Awaited<ReturnType<typeof seed>>

/** A store of its own with everything that referrals begin with. */
export async function seedReferrals(storeFolder: string): Promise<Seeded> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  const seeded = await seed(house.api)
  await house.vault.close()
  return seeded
}

/** Calls from the open page, for whatever a test doesn't walk through itself. */
export function referralSteps(api: PageApi, seeded: Seeded) {
  const { clientId, needId } = seeded
  const begin = async (offerId = seeded.offerId, memberIds: string[] = []): Promise<Part[]> =>
    (await api.referrals.create({ clientId, needId, offerId, memberIds })).ids
  const allow = (part: Part, groups = aRelease().groups) =>
    api.referrals.giveRelease({
      ...part,
      release: aRelease({ groups, givenOn: today, validUntil: addDays(today, 180) }),
    })
  const move = async (part: Part, next: Move) => {
    const { version } = await api.referrals.read(part)
    await api.referrals.move({ ...part, version, move: next, wholeGroup: false })
  }
  const send = async (part: Part) => {
    await allow(part)
    await api.referrals.printLetter({ ...part, kind: 'vermittlung', way: 'speichern' })
    await move(part, { to: 'vermittelt', on: today, delivery: 'post', note: '' })
  }
  return { begin, allow, move, send }
}

/** What a person does on the page of a referral; the page comes later than the tests are written. */
export function referralPage(page: () => Page) {
  const button = (name: string | RegExp) => page().getByRole('button', { name })
  const form = (name: string) => page().getByRole('form', { name, exact: true })
  const dialog = (name: string | RegExp) => page().getByRole('dialog', { name })
  const saved = (text: string | RegExp) => page().getByRole('status').getByText(text)
  const step = (name: string | RegExp) => page().getByRole('region', { name })

  async function open({ clientId, id }: Part): Promise<void> {
    await goToHash(page(), `#/referrals/${clientId}/${id}`)
    await page()
      .getByRole('img', { name: /^Code / })
      .waitFor()
  }
  async function closeMessages(): Promise<void> {
    await page().evaluate(() => {
      for (const close of document.querySelectorAll<HTMLElement>('.toast__close')) close.click()
    })
    await soon(() => button('Meldung schließen').count()).toBe(0)
  }
  /** Printed, signed on paper, and recorded with what is ticked. */
  async function recordPaper(groups: readonly string[]): Promise<void> {
    await form('Einwilligung').getByRole('button', { name: 'Unterschrift liegt vor' }).click()
    const asked = dialog('Was ist auf dem Bogen angekreuzt?')
    for (const group of groups) await asked.getByRole('checkbox', { name: group }).check()
    await asked.getByRole('button', { name: 'Einwilligung eintragen' }).click()
    await step(/^Einwilligung liegt vor/).waitFor()
  }
  async function saveLetter(): Promise<void> {
    await form('Brief').getByRole('button', { name: 'Als PDF speichern' }).click()
    await step(/^Brief gedruckt/).waitFor()
  }
  async function send(way: string): Promise<void> {
    await form('Versand').getByRole('radio', { name: way }).check()
    await button('Als vermittelt eintragen').click()
    await step('Was steht auf der Karte?').waitFor()
  }
  const shownCode = async (): Promise<string> => {
    const label = await page()
      .getByRole('img', { name: /^Code / })
      .getAttribute('aria-label')
    return (label ?? '').replace('Code', '').replaceAll(' ', '')
  }
  /** In no field at all: from wherever the focus is. */
  async function typeAnywhere(text: string): Promise<void> {
    for (const letter of text) await page().keyboard.press(letter)
  }
  return {
    ...{ button, form, dialog, saved, step, open, closeMessages },
    ...{ recordPaper, saveLetter, send, shownCode, typeAnywhere },
  }
}
