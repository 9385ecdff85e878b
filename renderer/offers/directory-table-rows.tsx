import type { Ref } from 'react'
import { referralFields } from '../../shared/clients/options.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { OfferGroup, OfferLine } from '../../shared/offers/directory-contract.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import { type Column, columnClass } from '../ui/table-types.ts'

type GroupWords = { title: string; aside: string; icon: IconName }

/** Responsible by law and helping as well are never mixed. */
function groupWords(group: OfferGroup, place: string): GroupWords {
  if (group === 'zustaendig')
    return {
      ...{ title: 'Zuständig nach Gesetz', icon: 'scale' },
      aside: place ? 'nach Wohnort, nicht nach Plätzen' : '',
    }
  if (group === 'woanders')
    return { title: 'Woanders zuständig', icon: 'scale', aside: `nicht für ${place}` }
  if (group === 'hilft')
    return {
      ...{ title: place ? `Hilft auch in ${place}` : 'Hilft auch', icon: 'offers' },
      aside: 'freie Plätze zuerst',
    }
  return { title: referralFields[group].name, aside: '', icon: 'offers' }
}

type GroupProps = {
  group: OfferGroup
  count: number
  /** The place that was asked for, or nothing. */
  place: string
  index: number
  columns: number
  ref: Ref<HTMLTableRowElement>
}

export function GroupRow({ group, count, place, index, columns, ref }: GroupProps) {
  const { title, aside, icon } = groupWords(group, place)
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2} className="directory__group">
      <th scope="rowgroup" colSpan={columns - 1}>
        <span>
          <Icon name={icon} size="s" />
          {title} <span className="directory__count">{formatGermanNumber(count)}</span>
        </span>
      </th>
      {/* leaves with the column that leaves first, so that the others keep their number */}
      <td className="only-medium directory__aside">
        <span className="directory__aside-text">{aside}</span>
      </td>
    </tr>
  )
}

type LineProps = {
  line: OfferLine
  columns: readonly Column<OfferLine>[]
  id: string
  index: number
  active: boolean
  /** Stands beside the list. */
  opened: boolean
  onPress: () => void
  ref: Ref<HTMLTableRowElement>
}

export function OfferRow({ line, columns, id, index, active, opened, onPress, ref }: LineProps) {
  return (
    <tr
      ref={ref}
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={opened}
      className={active ? 'directory__line is-active' : 'directory__line'}
      onClick={onPress}
    >
      {columns.map(column => (
        <td key={column.id} className={columnClass(column)}>
          {column.cell?.(line)}
        </td>
      ))}
    </tr>
  )
}

/** Keeps the place of a line that is still on its way. */
export function WaitingRow({ index, columns }: { index: number; columns: number }) {
  return (
    <tr data-index={index} aria-rowindex={index + 2}>
      <td colSpan={columns}>
        <span className="sr-only">wird geladen</span>
      </td>
    </tr>
  )
}
