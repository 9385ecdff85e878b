import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { type QuarterSums, quarterSums } from '../../shared/statistics/quarter-sums.ts'
import type { Reader } from '../store/reader.ts'

/** A quarter as it was frozen last: these figures stand, whatever became of the people. */
export type FrozenQuarter = {
  version: number
  on: string
  byName: string
  counts: Readonly<Record<string, number>>
  sums: QuarterSums
}

const counts = z.record(z.string(), z.int().min(0))

export async function latestSnapshots(
  db: Reader,
  { from, to }: { from: string; to: string },
): Promise<Map<string, FrozenQuarter>> {
  const rows = await db
    .selectFrom('snapshots')
    .innerJoin('users', 'users.id', 'snapshots.frozen_by')
    .select(['quarter', 'version', 'counts', 'lines', 'frozen_at', 'users.name'])
    .where('quarter', '>=', from)
    .where('quarter', '<=', to)
    .orderBy('quarter')
    .orderBy('version')
    .execute()
  // the last one of a quarter wins
  const latest = new Map(rows.map(row => [row.quarter, row]))
  return new Map(
    [...latest].map(([quarter, row]) => [
      quarter,
      {
        ...{ version: row.version, on: dayOfInstant(row.frozen_at), byName: row.name },
        ...{ counts: read(counts, row.counts), sums: read(quarterSums, row.lines) },
      },
    ]),
  )
}

function read<S extends z.ZodType>(schema: S, json: string): z.output<S> {
  const parsed = schema.safeParse(JSON.parse(json))
  if (!parsed.success) throw new AppError('store-damaged')
  return parsed.data
}
