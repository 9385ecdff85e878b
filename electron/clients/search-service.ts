import type { ClientBrief } from '../../shared/clients/client-file.ts'
import type { ClientHit, HitReason } from '../../shared/clients/search-contract.ts'
import type { Reader } from '../store/reader.ts'
import { listBriefs } from './search-briefs.ts'
import { findByBirth, findByNumber, findByPhone } from './search-figures.ts'
import { SOUND, SPELLING } from './search-keys.ts'
import { findByName } from './search-names.ts'
import { readSearch, type SearchText } from './search-text.ts'

type Found = { id: string; reason: HitReason }

/** Everyone whom the typed text may mean, the likeliest first. Nothing typed finds nobody. */
export async function search(
  db: Reader,
  { text, limit, today }: { text: string; limit: number; today: string },
): Promise<{ hits: ClientHit[]; more: boolean }> {
  const most = limit + 1
  const found = await findAll(db, readSearch(text, today), most)
  const distinct = [...new Map(found.toReversed().map(hit => [hit.id, hit])).values()].toReversed()
  const reasons = new Map(distinct.map(({ id, reason }) => [id, reason]))
  const briefs = await listBriefs(
    db,
    distinct.slice(0, limit).map(({ id }) => id),
  )
  return {
    hits: briefs.map(brief => ({
      ...brief,
      reason: seenReason(reasons.get(brief.id)!, brief, text),
    })),
    more: distinct.length > limit,
  }
}

const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** What was read in another script is no typed name, though its letters may agree once read. */
function seenReason(reason: HitReason, brief: ClientBrief, text: string): HitReason {
  if (reason !== 'typed' || !OTHER_SCRIPT.test(text)) return reason
  const shown = `${brief.familyName} ${brief.givenNames} ${brief.ownScript}`
  return OTHER_SCRIPT.test(shown) ? reason : 'spelling'
}

async function findAll(db: Reader, typed: SearchText, most: number): Promise<Found[]> {
  if (typed.name.length > 0) return byName(db, typed, most)
  const as = (reason: HitReason, ids: readonly string[]) => ids.map(id => ({ id, reason }))
  return [
    ...as('number', await findByNumber(db, typed, most)),
    ...as('birth-date', typed.birth ? await findByBirth(db, typed.birth, most) : []),
    ...as('phone', typed.phone ? await findByPhone(db, typed.phone, most) : []),
  ]
}

const reasonOf = (level: number): HitReason =>
  level === SOUND ? 'sound' : level === SPELLING ? 'spelling' : 'typed'

async function byName(db: Reader, { name, birth }: SearchText, most: number): Promise<Found[]> {
  const hits = await findByName(db, name, birth, most)
  if (hits.length === 0) return []
  const rows = await db
    .selectFrom('client_names')
    .select(['id', 'client_id'])
    .where(
      'id',
      'in',
      hits.map(({ nameId }) => nameId),
    )
    .execute()
  const clients = new Map(rows.map(({ id, client_id }) => [id, client_id]))
  return hits.map(({ nameId, level }) => ({ id: clients.get(nameId)!, reason: reasonOf(level) }))
}
