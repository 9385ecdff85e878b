import { standingsOn } from '../../shared/volunteers/approval-rules.ts'
import type { HelperContact, KeptHelper } from '../../shared/volunteers/helper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { listApprovals, listExemptions } from './approval-repository.ts'
import { type HelperRow, toKeptHelper } from './helper-columns.ts'
import { findHelper, listExclusions } from './helper-repository.ts'
import { lastContacts } from './last-contacts.ts'

export async function readHelper({ db, today }: Reading, { id }: { id: string }) {
  const helper = await keptHelperOf(db, await findHelper(db, id), today)
  const [approvals, exemptions] = [await listApprovals(db, id), await listExemptions(db, id)]
  const { approvals: rules } = await getSettings(db)
  return {
    ...{ helper, approvals, exemptions },
    standings: standingsOn({ helper, approvals, exemptions }, rules, today),
    contacts: await listContacts(db, id),
  }
}

async function keptHelperOf(db: Reader, row: HelperRow, today: string): Promise<KeptHelper> {
  const organisation =
    row.organisation_id === null
      ? undefined
      : await db
          .selectFrom('organisations')
          .select('name')
          .where('id', '=', row.organisation_id)
          .executeTakeFirst()
  return toKeptHelper(row, {
    organisationName: organisation?.name ?? '',
    excludedClients: await listExclusions(db, row.id),
    lastContactOn: (await lastContacts(db, today, [row.id])).get(row.id) ?? null,
  })
}

async function listContacts(db: Reader, helperId: string) {
  const rows = await db
    .selectFrom('helper_contacts')
    .innerJoin('users', 'users.id', 'helper_contacts.recorded_by')
    .selectAll('helper_contacts')
    .select('users.name')
    .where('helper_id', '=', helperId)
    .orderBy('day', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('helper_contacts.id', 'desc')
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, day: row.day, kind: row.kind as HelperContact['kind'] },
    ...{ mood: row.mood as HelperContact['mood'], note: row.note },
    ...{ byName: row.name, at: row.recorded_at },
  }))
}
