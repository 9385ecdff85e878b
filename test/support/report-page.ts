import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import { daysOfQuarter, quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import { aStore, OTHER_PASSPHRASE } from './builders.ts'
import { aConsent, anAdmission, aPerson } from './client-builders.ts'
import { COLLEAGUE } from './noorzai-case.ts'
import { aVault } from './test-vault.ts'
import { aHelper, aMeeting } from './volunteer-builders.ts'

/** The last quarter that is over, and its year. */
export const quarter = shiftQuarter(quarterOf(dayOfInstant(new Date().toISOString())), -1)
export const year = Number(quarter.slice(0, 4))
const day = addDays(daysOfQuarter(quarter).from, 12)

const people = [
  ['Noorzai', 'Ahmad Reza', 'احمد رضا نورزی', '423'],
  ['Al-Masri', 'Nour', 'نور المصري', '475'],
  ['Sommer', 'Elif', '', '163'],
] as const

/** A quarter that is over with a dozen people in it, and what a report is made of besides. */
export async function seedYear(storeFolder: string): Promise<void> {
  const house = await aVault({
    ...{ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date(`${day}T09:00:00Z`) },
  })
  await aStore(house)
  const { clients, volunteers, statistics, store } = house.api
  await store.addUser({
    user: { name: COLLEAGUE, role: 'vertretung' },
    passphrase: OTHER_PASSPHRASE,
  })
  for (let count = 0; count < 12; count += 1) {
    const [familyName, givenNames, ownScript, state] = people[count % people.length]!
    const { id } = await clients.admit(
      anAdmission({
        person: aPerson({
          familyName: count < people.length ? familyName : `${familyName}-Beispiel`,
          ...{ givenNames, ownScript, citizenships: [state] },
          gender: count % 2 === 0 ? 'w' : 'm',
          birthDate: { precision: 'day', value: `19${70 + count}-03-08` },
        }),
        consent: aConsent({ givenOn: day }),
      }),
    )
    if (count > 1) continue
    const text = ['Kein Sprachkurs mit Kinderbetreuung in Nidda', 'Niemand nimmt neue Kinder auf']
    const field = count === 0 ? 'sprache' : 'gesundheit'
    await clients.noteBarrier({ clientId: id, barrier: { field, text: text[count]! } })
  }
  await volunteers.apply({ helper: aHelper() })
  await volunteers.addMeeting({ meeting: aMeeting({ day }) })
  const text = 'Das Sprachcafé in Büdingen trägt sich seit dem Frühjahr ohne uns.'
  await statistics.addReportNote({ note: { day, mark: 'erfolg', text } })
  await statistics.saveTarget({ target: { year, figure: 'bestand', value: 15, note: '' } })
  await house.vault.close()
}
