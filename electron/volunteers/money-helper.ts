import { z } from 'zod'
import { germanLevel } from '../../shared/clients/options.ts'
import { AppError } from '../../shared/errors.ts'
import { partialDate } from '../../shared/lib/dates.ts'
import { requirement } from '../../shared/volunteers/approval.ts'
import type { ApprovalFacts } from '../../shared/volunteers/approval-rules.ts'
import { type HelperKind, helperKind } from '../../shared/volunteers/helper.ts'
import type { Reader } from '../store/reader.ts'

// As much of a helper as her account asks for.

export type MoneyHelper = ApprovalFacts['helper'] & {
  id: string
  familyName: string
  givenNames: string
  kinds: HelperKind[]
  coordinating: boolean
  activeOn: string | null
}

const columns = [
  ...(['id', 'family_name', 'given_names', 'kinds', 'coordinating', 'active_on'] as const),
  ...(['birth_value', 'birth_precision', 'german_level', 'with_minors'] as const),
]

export async function getMoneyHelper(db: Reader, id: string): Promise<MoneyHelper> {
  const row = await db.selectFrom('helpers').select(columns).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not-found')
  return {
    ...{ id: row.id, familyName: row.family_name, givenNames: row.given_names },
    kinds: kindsOf(row.kinds),
    coordinating: row.coordinating === 1,
    activeOn: row.active_on,
    birthDate: partialDate.parse({ precision: row.birth_precision, value: row.birth_value }),
    germanLevel: germanLevel.nullable().parse(row.german_level),
    withMinors: row.with_minors === 1,
  }
}

export function kindsOf(json: string): HelperKind[] {
  return z.array(helperKind).parse(JSON.parse(json))
}

const seen = z.enum(['scan', 'eingesehen', 'unterschrieben', 'angabe'])

export async function papersOf(
  db: Reader,
  helperId: string,
): Promise<Pick<ApprovalFacts, 'approvals' | 'exemptions'>> {
  const approvals = await db
    .selectFrom('approvals')
    .select(['requirement', 'day', 'until', 'seen'])
    .where('helper_id', '=', helperId)
    .execute()
  const exemptions = await db
    .selectFrom('exemptions')
    .select(['requirement', 'until', 'given_on'])
    .where('helper_id', '=', helperId)
    .execute()
  return {
    approvals: approvals.map(row => ({
      ...{ requirement: requirement.parse(row.requirement), seen: seen.parse(row.seen) },
      ...{ on: row.day, until: row.until },
    })),
    exemptions: exemptions.map(row => ({
      requirement: requirement.parse(row.requirement),
      ...{ until: row.until, givenOn: row.given_on },
    })),
  }
}
