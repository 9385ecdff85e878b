import { blankSections } from '../../shared/clients/client.ts'
import {
  type AnnualChapter,
  type AnnualReport,
  annualChapter,
} from '../../shared/statistics/annual-report.ts'
import { anAdmission, aPerson } from './client-builders.ts'
import { aHouse, type House } from './house.ts'
import { aHelper } from './volunteer-builders.ts'

export const year = 2026

export function aReport(changes: Partial<Record<AnnualChapter, string>> = {}): AnnualReport {
  return {
    title: 'Sachbericht 2026',
    chapters: annualChapter.options.map(key => ({ key, text: changes[key] ?? '' })),
  }
}

export async function admit(house: House, changes: Parameters<typeof aPerson>[0] = {}) {
  const { id } = await house.api.clients.admit({
    ...anAdmission({ person: aPerson(changes) }),
  })
  return id
}

/** Two clients and a volunteer whose names are easily found in a text. */
export async function aPeopledHouse(host: Parameters<typeof aHouse>[1] = {}) {
  const house = await aHouse('fallmanagement', host)
  const id = await admit(house, {
    ...{ familyName: 'Al-Masri', givenNames: 'Nour', ownScript: 'نور المصري' },
    otherSpellings: ['Almasry'],
  })
  const { version } = await house.api.clients.readFile({ id })
  await house.api.clients.saveSection({
    ...{ id, version, section: 'reach', forHousehold: false },
    values: { ...blankSections.reach, email: 'Nour@example.org', phone: '+491525550171' },
  })
  await admit(house, { familyName: 'Sommer', givenNames: '', ownScript: '' })
  await house.api.volunteers.apply({ helper: aHelper() })
  const { number } = await house.api.clients.readFile({ id })
  return { ...house, number }
}
