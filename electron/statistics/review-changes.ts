import { cellName } from '../../shared/statistics/cell-names.ts'
import type { KeyFigure } from '../../shared/statistics/figures.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'
import type { QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import type { Review, ReviewChange } from '../../shared/statistics/release.ts'
import type { Reader } from '../store/reader.ts'
import { programmeOf } from './release-ledger.ts'
import type { Municipalities, Reckoned } from './snapshot-reckoning.ts'
import { findSnapshot, type Snapshot } from './snapshot-repository.ts'

const MOST_LISTED = 50

type Now = { quarter: string; reckoned: Pick<Reckoned, 'counts' | 'lines'> }

/** What freezing again would make another number; the totals first, then their parts. */
export async function changesSince(
  db: Reader,
  reference: Municipalities,
  { quarter, reckoned }: Now,
): Promise<Pick<Review, 'changes' | 'moreChanges'>> {
  const snapshot = await findSnapshot(db, quarter)
  if (!snapshot) return { changes: [], moreChanges: 0 }
  const all = [
    ...(await changedCells(reference, snapshot, reckoned.counts)),
    ...changedLines(snapshot.lines, reckoned.lines),
  ].toSorted((a, b) => a.parts - b.parts)
  const listed = all.slice(0, MOST_LISTED)
  return {
    changes: listed.map(({ parts, ...change }) => change),
    moreChanges: all.length - listed.length,
  }
}

/** Parts: none of a total, one of what it splits into, two of where two such splits cross. */
type Change = ReviewChange & { parts: number }

async function changedCells(
  reference: Municipalities,
  { quarter, counts: frozen }: Snapshot,
  now: Snapshot['counts'],
): Promise<Change[]> {
  // places come and go: a cell may be in only one of the two
  const both = { ...now, ...frozen }
  const programme = await programmeOf(both, reference)
  return Object.keys(both)
    .map(id => ({ id, before: frozen[id] ?? 0, after: now[id] ?? 0 }))
    .filter(isOther)
    .map(({ id, before, after }) => ({
      ...{ id, cell: cellName(programme, id, quarter), before, after },
      parts: id.split('=').length - 1,
    }))
}

/** Only these: the others stay as they were frozen in a correction too. */
const lines: readonly { id: KeyFigure; amountOf: (sums: QuarterSums) => number }[] = [
  { id: 'euro', amountOf: ({ cents }) => cents / 100 },
  { id: 'schulung-ue', amountOf: ({ units }) => units },
  { id: 'treffen', amountOf: ({ meetings }) => meetings },
]

const changedLines = (frozen: QuarterSums, now: QuarterSums): Change[] =>
  lines
    .map(({ id, amountOf }) => ({ id, before: amountOf(frozen), after: amountOf(now) }))
    .filter(isOther)
    .map(({ id, ...amounts }) => ({ id, cell: nameOf(id), ...amounts, parts: 0 }))

const nameOf = (id: KeyFigure) =>
  id === 'euro' ? `${keyFigures.euro.name} in Euro` : keyFigures[id].name

const isOther = ({ before, after }: Pick<ReviewChange, 'before' | 'after'>) => before !== after
