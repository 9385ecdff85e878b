import { AppError } from '../../shared/errors.ts'
import type { Category } from '../../shared/statistics/dimensions.ts'
import type { FigurePeriod } from '../../shared/statistics/figures.ts'
import { type Programme, programmeFor } from '../../shared/statistics/programme.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { Reader } from '../store/reader.ts'
import { type FrozenQuarter, latestSnapshots } from './figures-frozen.ts'
import { periodsUpTo, quartersOf, yearOf } from './figures-period.ts'
import { countyPlaces, withFormerPlaces } from './population-places.ts'
import { type History, readHistory } from './population-presence.ts'
import { spanOf } from './population-span.ts'

export type Looking = {
  programme: Programme
  places: readonly Category[]
  frozen: ReadonlyMap<string, FrozenQuarter>
  today: string
  history: History
}

type Reference = Pick<ReferenceData, 'municipalities'>

/** Nothing is older, and years of three digits are no quarters. */
const FIRST_YEAR = 1900

/** Everything that must be known before counting begins. */
export async function lookAt(
  db: Reader,
  { period, today }: { period: FigurePeriod; today: string },
  reference: Reference,
): Promise<Looking> {
  const quarters = quartersOf(period, today)
  const last = quarters.at(-1)
  if (last === undefined || yearOf(period) < FIRST_YEAR)
    throw new AppError('invalid', { fields: ['period'] })
  const [from = last] = periodsUpTo(period).flatMap(one => quartersOf(one, today))
  const frozen = await latestSnapshots(db, { from, to: last })
  const cells = quarters.flatMap(quarter => Object.keys(frozen.get(quarter)?.counts ?? {}))
  const own = await countyPlaces(db, reference, spanOf(last, today).to)
  const places = await withFormerPlaces(own, reference, cells)
  const history = await readHistory(db)
  return { programme: programmeFor(places), places, frozen, today, history }
}
