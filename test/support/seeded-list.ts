import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { aStore, OTHER_PASSPHRASE } from './builders.ts'
import { withListed } from './list-clients.ts'
import { listedPeople } from './listed-people.ts'
import { aVault } from './test-vault.ts'

export const COLLEAGUE = 'Jörg Stallmann'

/** A store with people in it, for specs of the window; days are counted from this very day. */
export async function seedList(storeFolder: string): Promise<void> {
  const vault = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  const house = { ...vault, ...(await aStore(vault)) }
  const user = { name: COLLEAGUE, role: 'fallmanagement' } as const
  const { userId } = await house.api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  const people = listedPeople(dayOfInstant(new Date().toISOString()), userId)
  const seeded = await withListed(house, people)
  await seeded.vault.close()
}
