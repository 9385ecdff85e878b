import type { z } from 'zod'
import type { AppContract } from '../../shared/contract.ts'
import { DEMO_PASSPHRASE, DEMO_SEED } from '../../shared/demo.ts'
import type { Call } from '../../shared/ipc.ts'
import type { Office } from '../../shared/settings/settings.ts'
import type { Vault } from '../vault/vault.ts'
import { inventShortContacts } from './invented-short-contacts.ts'
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

type Calls<F extends keyof AppContract> = AppContract[F] extends { [method: string]: Call }
  ? AppContract[F]
  : never
type Input<F extends keyof AppContract, M extends keyof Calls<F>> = z.input<Calls<F>[M]['input']>
type Output<F extends keyof AppContract, M extends keyof Calls<F>> = z.output<Calls<F>[M]['output']>

/** Fills an empty store through the same calls that a person makes. */
export async function openDemonstration(vault: Pick<Vault, 'dispatch'>): Promise<void> {
  async function call<F extends keyof AppContract, M extends keyof Calls<F> & string>(
    feature: F,
    method: M,
    input: Input<F, M>,
  ): Promise<Output<F, M>> {
    const envelope = await vault.dispatch(`${feature}.${method}`, input)
    if (!envelope.ok) throw new Error(`demonstration: ${method} failed with ${envelope.code}`)
    // The vault has parsed it with the contract's own schema.
    return envelope.value as Output<F, M>
  }

  const random = seededRandom(DEMO_SEED)
  const [first, ...colleagues] = inventStaff(random)
  if (!first) throw new RangeError('nobody at the desk')
  const sheet = await call('store', 'prepareSheet', {})
  const typedBack = sheet.askFor.map(position => ({
    position,
    text: sheet.groups[position - 1] ?? '',
  }))
  await call('store', 'create', { office, user: first, passphrase: DEMO_PASSPHRASE, typedBack })
  for (const user of colleagues)
    await call('store', 'addUser', { user, passphrase: DEMO_PASSPHRASE })

  const { today } = await call('clients', 'prepareShortContact', {})
  for (const contact of inventShortContacts(random, today))
    await call('clients', 'recordShortContact', contact)
}
