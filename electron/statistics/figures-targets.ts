import type { Transaction } from 'kysely'
import type { KeyFigure, Target } from '../../shared/statistics/figures.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

// What was agreed for a year in the Zielvereinbarung.

export async function listTargets(db: Reader, year: number): Promise<Target[]> {
  const rows = await db
    .selectFrom('targets')
    .selectAll()
    .where('year', '=', year)
    .orderBy('figure')
    .execute()
  return rows.map(row => ({ ...row, figure: row.figure as KeyFigure }))
}

export async function saveTarget(db: Transaction<Database>, target: Target): Promise<void> {
  const { value, note } = target
  await db
    .insertInto('targets')
    .values(target)
    .onConflict(conflict => conflict.columns(['year', 'figure']).doUpdateSet({ value, note }))
    .execute()
}

export async function removeTarget(
  db: Transaction<Database>,
  { year, figure }: Pick<Target, 'year' | 'figure'>,
): Promise<void> {
  await db.deleteFrom('targets').where('year', '=', year).where('figure', '=', figure).execute()
}
