import { distanceText, type ReleaseCell, shortName } from './release-words.ts'

/** Read aloud in full, shown as short as the column is narrow. */
export function ColumnHead({ name }: { name: string }) {
  const short = shortName(name)
  return (
    <th scope="col" className="closing-table__col">
      {short === name ? (
        name
      ) : (
        <>
          <span aria-hidden="true" title={name}>
            {short}
          </span>
          <span className="sr-only">{name}</span>
        </>
      )}
    </th>
  )
}

/** Below ten it is underlined: it must be protected. */
export function TrueCount({ cell: { count, small } }: { cell: ReleaseCell }) {
  return small && count > 0 ? <span className="closing-table__small">{count}</span> : count
}

export function OutValue({ cell }: { cell: ReleaseCell }) {
  // no distance is drawn under a 0 that is true; its line is kept, so that figures stand level
  const isNone = cell.count === 0 && cell.value === 0
  return (
    <>
      <b className="closing-table__value">{cell.value}</b>
      <small className={isNone ? 'closing-table__distance--none' : 'closing-table__distance'}>
        {distanceText(cell)}
      </small>
    </>
  )
}
