import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { blankSections } from '../../shared/clients/client.ts'
import { appFolder } from '../support/app-folder.ts'
import { aConsent, aContact, aNeed, anAdmission, aPerson } from '../support/client-builders.ts'
import { goToHash } from '../support/go-to-hash.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInOtherViews } from '../support/look.ts'
import { pageApi, seedOffice, today } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let first: string
let second: string

const consent = aConsent({ givenOn: today })
const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string) => page.getByRole('radiogroup', { name, exact: true })

async function admitTwice(): Promise<void> {
  const api = pageApi(page)
  const one = await api.clients.admit(
    anAdmission({
      consent,
      person: aPerson({
        familyName: 'Al-Jabiri',
        givenNames: 'Rasha',
        ownScript: 'رشا الجابري',
        citizenships: ['475'],
        birthDate: { precision: 'year', value: '1994' },
      }),
      reach: { ...blankSections.reach, accommodation: 'Ray Barracks', municipality: '06440008' },
      languages: {
        ...blankSections.languages,
        languages: [{ code: 'ar', level: 'erstsprache' }],
      },
      needs: [aNeed()],
    }),
  )
  const two = await api.clients.admit(
    anAdmission({
      consent,
      person: aPerson({
        familyName: 'Aljaberi',
        givenNames: 'Rasha',
        placeOfBirth: 'Homs',
        citizenships: ['475', '438'],
        birthDate: { precision: 'day', value: '1994-06-02' },
      }),
      languages: {
        ...blankSections.languages,
        languages: [
          { code: 'ar', level: 'erstsprache' },
          { code: 'ckb', level: 'gut' },
        ],
      },
      needs: [aNeed({ field: 'wohnen', title: 'Wohnung suchen' })],
    }),
  )
  await api.clients.recordContact({
    clientId: two.id,
    contact: aContact({ day: today }),
    step: null,
  })
  first = one.id
  second = two.id
}

async function open(id: string): Promise<void> {
  await goToHash(page, `#/clients/${id}`)
}

async function toMerge(): Promise<void> {
  await open(first)
  await page.getByRole('heading', { level: 1, name: 'Rasha Al-Jabiri' }).waitFor()
  await button('Mehr zu diesem Fall').click()
  await page.getByRole('menuitem', { name: /^Zusammenführen mit/ }).click()
  const asking = page.getByRole('dialog', { name: 'Mit welcher Akte zusammenführen?' })
  await asking.getByRole('combobox').fill('Aljaberi')
  await asking.getByRole('option', { name: /Aljaberi, Rasha/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Zwei Akten zusammenführen' }).waitFor()
  await field('Familienname').waitFor()
}

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  await admitTwice()
})

test('a file says where the same person may have been taken in before', async () => {
  await open(`${first}/person`)
  const panel = page.getByRole('region', { name: 'Vielleicht doppelt angelegt' })
  await panel.getByText('Rasha Aljaberi').waitFor()
  await look(page, 'merge-maybe-twice')
  await panel.getByRole('link', { name: /^Mit Rasha Aljaberi vergleichen/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Zwei Akten zusammenführen' }).waitFor()
})

test('both records stand side by side, and what differs is chosen with the keyboard', async () => {
  await toMerge()
  // A blank gives way by itself.
  await field('Geburtsort').getByRole('radio', { name: 'Homs', checked: true }).waitFor()
  await field('Geburtsdatum').getByRole('radio', { name: '1994', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await field('Geburtsdatum').getByRole('radio', { name: '02.06.1994', checked: true }).waitFor()
  await look(page, 'merge')
  await button(/Felder? (ist|sind) gleich/).click()
  await page.getByRole('definition').getByText('Rasha').waitFor()
  await lookInOtherViews(page, 'merge')
  // The other record may stay instead; what was chosen stays chosen.
  const records = page.getByRole('group', { name: 'Welche Akte bleibt?' })
  await records.getByRole('radio', { name: /Rasha Aljaberi/ }).check()
  await field('Geburtsdatum').getByRole('radio', { name: '02.06.1994', checked: true }).waitFor()
  await records.getByRole('radio', { name: /Rasha Al-Jabiri/ }).check()
})

test('one record remains with everything, until it is taken back', async () => {
  await button('Zusammenführen').click()
  await page.getByRole('heading', { level: 1, name: 'Rasha Al-Jabiri' }).waitFor()
  await page.getByRole('heading', { name: 'Wohnung suchen' }).waitFor()
  const { person, languages } = await pageApi(page).clients.readFile({ id: first })
  expect(person).toMatchObject({
    familyName: 'Al-Jabiri',
    placeOfBirth: 'Homs',
    birthDate: { precision: 'day', value: '1994-06-02' },
    citizenships: ['475', '438'],
  })
  expect(languages.languages.map(({ code }) => code)).toEqual(['ar', 'ckb'])
  await open(second)
  await page.getByRole('heading', { name: 'Diese Akte gibt es nicht mehr' }).waitFor()
  await open(first)
  await page.getByRole('heading', { name: 'Wohnung suchen' }).waitFor()
  await button('Rückgängig').click()
  await soon(() => page.getByRole('heading', { name: 'Wohnung suchen' }).count()).toBe(0)
  await open(second)
  await page.getByRole('heading', { name: 'Wohnung suchen' }).waitFor()
})

test('later it is taken back from the file', async () => {
  await toMerge()
  await button('Zusammenführen').click()
  await page.getByRole('tab', { name: 'Datenschutz' }).click()
  await page.getByRole('heading', { name: 'Zusammengeführte Akten' }).waitFor()
  await look(page, 'merge-privacy')
  await button('Zurücknehmen').click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Zurücknehmen' }).click()
  await question.waitFor({ state: 'detached' })
  await soon(() => page.getByRole('heading', { name: 'Zusammengeführte Akten' }).count()).toBe(0)
  await open(second)
  await page.getByRole('heading', { level: 1, name: 'Rasha Aljaberi' }).waitFor()
})
