import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { aStore, OTHER_PASSPHRASE } from './builders.ts'
import { aConsent, anAdmission, aPerson } from './client-builders.ts'
import { aVault } from './test-vault.ts'

export const HEAD = 'Jörg Stallmann'

/** A store with three people in it and somebody who may not see them, for specs about finding. */
export async function seedPeople(storeFolder: string): Promise<void> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  await house.api.store.addUser({
    user: { name: HEAD, role: 'leitung' },
    passphrase: OTHER_PASSPHRASE,
  })
  const people = [
    aPerson({ ownScript: 'ثریا طهماسبی' }),
    aPerson({
      familyName: 'Kovalenko',
      givenNames: 'Olena',
      ownScript: 'Олена Коваленко',
      birthDate: { precision: 'day', value: '1991-08-24' },
      citizenships: ['166'],
    }),
    aPerson({
      familyName: 'Müller',
      givenNames: 'Mohammed',
      birthDate: { precision: 'year', value: '1985' },
      gender: 'm',
      citizenships: [],
    }),
  ]
  for (const person of people) {
    await house.api.clients.admit(anAdmission({ person, consent: aConsent() }))
  }
  await house.vault.close()
}
