import { DEMO_PASSPHRASE, DEMO_SEED } from '../../shared/demo.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import type { Office } from '../../shared/settings/settings.ts'
import type { Vault } from '../vault/vault.ts'
import { inventDirectory } from './county/invented-directory.ts'
import { callsOf } from './demo-calls.ts'
import type { DemoClock } from './demo-clock.ts'
import { inventYear } from './invented-cases.ts'
import { addExtras } from './invented-extras.ts'
import { inventUnmetNeeds } from './invented-gaps.ts'
import { createReferrer, referShowcase } from './invented-referrals.ts'
import { inventEarlierContacts, inventShortContacts } from './invented-short-contacts.ts'
import { inventStaff } from './invented-staff.ts'
import { inventVolunteers } from './invented-volunteers.ts'
import { createSchedule } from './schedule.ts'
import { seededRandom } from './seeded-random.ts'
import { planShowcase } from './showcase-family.ts'

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

/** The store is older than all that stands in it. */
const FIRST_DAYS_BACK = 270

/**
 * Fills an empty store through the same calls that a person makes, day by day of a year that ends
 * `today`. Then the clock is where it was: it may be a later day, on which nobody has worked since.
 */
export async function openDemonstration(
  vault: Pick<Vault, 'dispatch' | 'turnDay'>,
  clock: DemoClock,
  today: string,
): Promise<void> {
  const call = callsOf(vault)
  const shownOn = dayOfInstant(clock.now().toISOString())
  clock.goTo(addDays(today, -FIRST_DAYS_BACK))

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

  const { userId } = await call('store', 'session', {})
  const substitute = (await call('clients', 'listColleagues', {})).find(({ id }) => id !== userId)
  const schedule = createSchedule()
  const staff = first.name
  await inventDirectory({ call, today, staff })
  planShowcase({ call, schedule, today, staff })
  // its own chance: what was invented before stays as it was
  const referring = { call, schedule, today, staff, random: seededRandom(DEMO_SEED + 1) }
  referShowcase(referring)
  inventYear({
    ...{ call, random, schedule, today, staff, colleagueId: substitute?.id ?? userId },
    refer: createReferrer(referring),
  })
  const volunteers = inventVolunteers(
    { call, schedule, today, staff, random: seededRandom(DEMO_SEED + 2) },
    addDays(today, -FIRST_DAYS_BACK),
  )
  inventUnmetNeeds({ call, schedule, today })
  inventEarlierContacts(
    { call, schedule, today, random: seededRandom(DEMO_SEED + 5) },
    addDays(today, -FIRST_DAYS_BACK),
  )
  await schedule.run(today, clock.goTo)
  clock.goTo(today)
  for (const contact of inventShortContacts(random, today))
    await call('clients', 'recordShortContact', contact)
  await vault.turnDay()
  await addExtras({ call, today, staff })
  await volunteers.settle()
  clock.goTo(shownOn)
  await vault.turnDay()
}
