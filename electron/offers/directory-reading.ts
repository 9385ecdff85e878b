import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { foldText } from '../../shared/lib/fold-text.ts'
import type { DirectoryFilter, directoryContract } from '../../shared/offers/directory-contract.ts'
import { findOffers, searchDirectory } from '../../shared/offers/directory-search.ts'
import { type LineDay, offerLineOf } from '../../shared/offers/offer-line.ts'
import { type Recheckable, rechecksOf } from '../../shared/offers/recheck.ts'
import { isStale } from '../../shared/offers/stale.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { readDirectory } from './directory-repository.ts'
import { experienceOf } from './experience.ts'
import { toOrganisation } from './offer-columns.ts'

type Input<M extends keyof typeof directoryContract> = z.output<
  (typeof directoryContract)[M]['input']
>

async function dayOf({ db, today }: Reading): Promise<LineDay> {
  const { referrals } = await getSettings(db)
  return { today, staleDays: referrals.staleDays }
}

export async function search(context: Reading, input: Input<'search'>) {
  const { offers } = await readDirectory(context.db)
  return searchDirectory(offers, input, await dayOf(context))
}

/** The same entries in the same order as the list shows them, all of them. */
export async function entriesOf(db: Reader, filter: DirectoryFilter) {
  return findOffers((await readDirectory(db)).offers, filter).found
}

export async function read(context: Reading, { id }: Input<'read'>) {
  const offer = (await readDirectory(context.db)).byId.get(id)
  if (!offer) throw new AppError('not-found')
  const { today, staleDays } = await dayOf(context)
  return {
    offer,
    experience: await experienceOf(context.db, id),
    stale: isStale(offer.checked?.on ?? null, today, staleDays),
  }
}

export async function listRechecks(context: Reading) {
  const { offers, addedOn } = await readDirectory(context.db)
  const entries = offers.map(offer => ({
    offer,
    ...{ id: offer.id, version: offer.version, state: offer.state },
    checkedOn: offer.checked?.on ?? null,
    addedOn: addedOn.get(offer.id) ?? offer.updatedOn,
  })) satisfies Recheckable[]
  const { open, done } = rechecksOf(entries, context.today)
  const day = await dayOf(context)
  return { lines: open.map(({ offer }) => offerLineOf(offer, day, null)), doneThisWeek: done }
}

export async function listOrganisations({ db }: Reading, input: Input<'listOrganisations'>) {
  const { text, limit } = input
  const typed = foldText(text).split(' ')
  const rows = await db
    .selectFrom('organisations')
    .selectAll('organisations')
    .select(({ selectFrom, fn }) =>
      selectFrom('offers')
        .select(fn.countAll<number>().as('count'))
        .whereRef('offers.organisation_id', '=', 'organisations.id')
        .$asScalar()
        .$notNull()
        .as('offers'),
    )
    .orderBy('name_sort')
    .orderBy('id')
    .execute()
  return rows
    .filter(({ name, town }) => {
      const folded = foldText(`${name} ${town}`)
      return typed.every(word => folded.includes(word))
    })
    .slice(0, limit)
    .map(row => ({ ...toOrganisation(row), offers: row.offers }))
}
