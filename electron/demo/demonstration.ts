import type { z } from 'zod'
import { type AppContract, contract } from '../../shared/contract.ts'
import { DEMO_PASSPHRASE, DEMO_SEED } from '../../shared/demo.ts'
import type { Call } from '../../shared/ipc.ts'
import type { Office } from '../../shared/settings/settings.ts'
import type { Vault } from '../vault/vault.ts'
import { inventStaff } from './invented-staff.ts'
import { seededRandom } from './seeded-random.ts'

const office: Office = {
  bodyKey: '06440',
  bodyName: 'Wetteraukreis',
  unit: 'Fachstelle Migration',
  carrier: '',
  street: 'Europaplatz 1',
  postcode: '61169',
  town: 'Friedberg (Hessen)',
  phone: '06031 000000',
  email: 'demonstration@wetteraukreis.example',
  programName: 'WIR-Fallmanagement',
  roleTitle: 'Fallmanagerin',
}

type StoreContract = AppContract['store']
type Input<M extends keyof StoreContract> = StoreContract[M] extends Call
  ? z.input<StoreContract[M]['input']>
  : never

/** Fills an empty store through the same calls that a person makes. */
export async function openDemonstration(vault: Pick<Vault, 'dispatch'>): Promise<void> {
  async function call<M extends keyof StoreContract & string>(method: M, input: Input<M>) {
    const envelope = await vault.dispatch(`store.${method}`, input)
    if (!envelope.ok) throw new Error(`demonstration: ${method} failed with ${envelope.code}`)
    return contract.store[method].output.parse(envelope.value) as z.output<
      StoreContract[M]['output']
    >
  }

  const [first, ...colleagues] = inventStaff(seededRandom(DEMO_SEED))
  if (!first) throw new RangeError('nobody at the desk')
  const sheet = await call('prepareSheet', {})
  const typedBack = sheet.askFor.map(position => ({
    position,
    text: sheet.groups[position - 1] ?? '',
  }))
  await call('create', { office, user: first, passphrase: DEMO_PASSPHRASE, typedBack })
  for (const user of colleagues) await call('addUser', { user, passphrase: DEMO_PASSPHRASE })
}
