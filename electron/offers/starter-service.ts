import { getSettings } from '../settings/settings-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { insertOffer, insertOrganisation, insertRule } from './offer-repository.ts'
import { offerOf, organisationOf, type Starter } from './starter.ts'

/** Takes in what isn't there yet, by its topic and name; what somebody has changed stays so. */
export async function takeStarter(context: Writing, { entries, rules }: Starter) {
  return {
    offers: await takeEntries(context, entries),
    rules: await takeRules(context, rules),
  }
}

async function takeEntries(context: Writing, entries: Starter['entries']): Promise<number> {
  const { db, now: at, newId } = context
  const { office } = await getSettings(db)
  const known = await knownEntries(db)
  const missing = entries.filter(({ offer }) => !known.offers.has(keyOf(offer)))
  for (const entry of missing) {
    const organisation = organisationOf(entry, office.bodyName)
    const organisationId = known.organisations.get(organisation.name) ?? newId()
    if (!known.organisations.has(organisation.name)) {
      await insertOrganisation(db, organisation, { id: organisationId, at })
      known.organisations.set(organisation.name, organisationId)
    }
    const offer = offerOf(entry, organisationId)
    await insertOffer(db, offer, { id: newId(), at, source: 'grundverzeichnis' })
  }
  return missing.length
}

const keyOf = ({ topic, name }: { topic: string; name: string }) => `${topic}\n${name}`

async function knownEntries(db: Writing['db']) {
  const offers = await db.selectFrom('offers').select(['topic', 'name']).execute()
  const organisations = await db.selectFrom('organisations').select(['id', 'name']).execute()
  return {
    offers: new Set(offers.map(keyOf)),
    organisations: new Map(organisations.map(({ id, name }) => [name, id])),
  }
}

async function takeRules(context: Writing, rules: Starter['rules']): Promise<number> {
  const { db, now: at, newId } = context
  const rows = await db.selectFrom('eligibility_rules').select('title').execute()
  const known = new Set(rows.map(({ title }) => title))
  const missing = rules.filter(({ title }) => !known.has(title))
  for (const rule of missing) await insertRule(db, rule, { id: newId(), at, shipped: true })
  return missing.length
}
