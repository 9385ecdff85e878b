import { addDays } from '../../../shared/lib/dates.ts'
import { everyOffer } from '../../../shared/offers/directory-contract.ts'
import type { Organisation } from '../../../shared/offers/organisation.ts'
import type { DemoCall } from '../demo-calls.ts'
import { childrenOffers } from './children-offers.ts'
import { everydayOffers } from './everyday-offers.ts'
import { healthOffers } from './health-offers.ts'
import { housingOffers } from './housing-offers.ts'
import { languageOffers } from './language-offers.ts'
import { lawOffers } from './law-offers.ts'
import { offerOfRow, timesOf } from './offer-row.ts'
import { inventedOffice, keptEntries, officePlaces, townHalls } from './offices.ts'
import { type OrganisationKey, organisations } from './organisations.ts'
import { protectionOffers } from './protection-offers.ts'
import { towns } from './towns.ts'
import { workOffers } from './work-offers.ts'

type County = { call: DemoCall; today: string; staff: string }
/** Its id, once it is kept. */
type Keep = (organisation: Organisation) => Promise<string>

const rows = [
  ...[...languageOffers, ...lawOffers, ...workOffers, ...childrenOffers],
  ...[...healthOffers, ...housingOffers, ...protectionOffers, ...everydayOffers],
]
const COLLEAGUE = 'Jörg Stallmann'
const OFFICE_HOURS = '1-2 08:30-12:00; 4 13:30-18:00'

/** Entries of all fields and ages, as a county has them after some years. */
export async function inventDirectory(county: County): Promise<void> {
  await county.call('offers', 'takeStarter', {})
  await settleEntries(county)
  const keep = await settleOrganisations(county)
  await addTownHalls(county, keep)
  await addRows(county, keep)
}

/** What ships is looked through: some entries hold here, the others give way to those below. */
async function settleEntries({ call, today, staff: by }: County): Promise<void> {
  const page = { filter: everyOffer, offset: 0, limit: 200 }
  const { lines } = await call('offers', 'search', page)
  for (const [index, { id, version, name }] of lines.entries()) {
    if (!keptEntries.has(name)) await call('offers', 'remove', { id, version })
    else await settleEntry({ call, today, staff: by }, id, index)
  }
}

async function settleEntry({ call, today, staff: by }: County, id: string, index: number) {
  const { offer: kept } = await call('offers', 'read', { id })
  const { version, source: _, updatedOn: _on, organisation, id: _id, ...values } = kept
  const isHere = organisation.name in officePlaces
  // spread evenly over five months
  const on = addDays(today, -5 - ((index * 37) % 150))
  const offer = {
    ...values,
    times: isHere ? timesOf(OFFICE_HOURS) : [],
    checked: { on, by, how: 'telefon' as const },
  }
  await call('offers', 'save', { id, version, offer })
}

/** Offices get their address; bodies that have nothing left here become other ones. */
async function settleOrganisations({ call }: County): Promise<Keep> {
  const listed = await call('offers', 'listOrganisations', { text: '', limit: 100 })
  for (const { id, version, name } of listed) {
    const place = officePlaces[name]
    const organisation = place && inventedOffice(name, place)
    if (organisation) await call('offers', 'saveOrganisation', { id, version, organisation })
  }
  const unused = listed.filter(({ offers }) => offers === 0)
  return async organisation => {
    const { id, version } = unused.pop() ?? {}
    if (id === undefined || version === undefined)
      return (await call('offers', 'addOrganisation', { organisation })).id
    return (await call('offers', 'saveOrganisation', { id, version, organisation })).id
  }
}

async function addTownHalls({ call, today }: County, keep: Keep): Promise<void> {
  for (const [index, [town, street, extension]] of townHalls.entries()) {
    const name = `Rathaus ${towns[town].town}`
    const organisationId = await keep(inventedOffice(name, [town, street, extension]))
    const row = {
      ...({ name: `Wohnberechtigungsschein ${towns[town].town}` } as const),
      ...({ topic: 'wohnungsamt', law: 'HWoFG', area: [town], open: OFFICE_HOURS } as const),
      ...({
        places: 'frei',
        bring: ['ausweis', 'aufenthaltstitel', 'einkommensnachweis'],
      } as const),
    }
    const day = { today, seen: 20 + index * 13, how: 'website', by: COLLEAGUE } as const
    await call('offers', 'add', { offer: offerOfRow(row, organisationId, day) })
  }
}

async function addRows({ call, today, staff }: County, keep: Keep): Promise<void> {
  const ids = new Map<OrganisationKey, string>()
  for (const { org, seen, how = 'telefon', ...words } of rows) {
    const organisationId = ids.get(org) ?? (await keep(organisations[org]))
    ids.set(org, organisationId)
    const day = { today, seen, how, by: how === 'treffen' ? COLLEAGUE : staff }
    await call('offers', 'add', { offer: offerOfRow(words, organisationId, day) })
  }
}
