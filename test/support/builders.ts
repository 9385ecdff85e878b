import type { NewShortContact } from '../../shared/clients/short-contact.ts'
import type { Office } from '../../shared/settings/settings.ts'
import type { NewSheet } from '../../shared/store/store.ts'
import type { TestVault } from './test-vault.ts'

export const PASSPHRASE = 'kirsche fenster wolke anker tasse'
export const OTHER_PASSPHRASE = 'garten leiter sonne kiesel birke'

export function anOffice(changes: Partial<Office> = {}): Office {
  return {
    bodyKey: '06440',
    bodyName: 'Wetteraukreis',
    unit: 'Fachstelle Migration',
    carrier: '',
    street: '',
    postcode: '',
    town: '',
    phone: '',
    email: '',
    programName: 'WIR-Fallmanagement',
    roleTitle: 'Fallmanagerin',
    ...changes,
  }
}

export function aShortContact(changes: Partial<NewShortContact> = {}): NewShortContact {
  return {
    day: '2026-11-16',
    municipality: '06440008',
    gender: 'w',
    ageGroup: '27-44',
    language: 'fa-AF',
    fields: ['sprache', 'wohnen'],
    outcome: 'beratung',
    minutes: 10,
    origin: '423',
    residence: 'schutzberechtigt',
    german: 'A2',
    ...changes,
  }
}

export function typedBackOf(sheet: NewSheet) {
  return sheet.askFor.map(position => ({ position, text: sheet.groups[position - 1] ?? '' }))
}

/** A store with one person in it, open. Returns the paper too. */
export async function aStore(
  { api }: TestVault,
  user: { name: string; role: 'fallmanagement' | 'koordination' | 'vertretung' | 'leitung' } = {
    name: 'Miriam Habermann',
    role: 'fallmanagement',
  },
) {
  const sheet = await api.store.prepareSheet({})
  await api.store.create({
    office: anOffice(),
    user,
    passphrase: PASSPHRASE,
    typedBack: typedBackOf(sheet),
  })
  const { userId } = await api.store.session({})
  return { sheet, userId }
}
