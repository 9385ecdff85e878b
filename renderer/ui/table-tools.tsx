import { type ReactNode, useId } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'

export type Noun = { one: string; many: string }

type Props = {
  filter: string
  onFilter: (text: string) => void
  filterLabel: string
  /** Chips and buttons between the field and the count. */
  tools: ReactNode
  shown: number
  all: number
  noun: Noun
}

function inWords({ shown, all, noun }: Pick<Props, 'shown' | 'all' | 'noun'>): string {
  const word = all === 1 ? noun.one : noun.many
  return shown === all
    ? `${formatGermanNumber(all)} ${word}`
    : `${formatGermanNumber(shown)} von ${formatGermanNumber(all)} ${word}`
}

export function TableTools(props: Props) {
  const { filter, onFilter, filterLabel, tools } = props
  const id = useId()
  return (
    <div className="table__tools">
      <label className="sr-only" htmlFor={id}>
        {filterLabel}
      </label>
      <input
        className="kern-form-input__input table__filter"
        id={id}
        type="search"
        placeholder={filterLabel}
        autoComplete="off"
        spellCheck={false}
        value={filter}
        onChange={event => onFilter(event.target.value)}
      />
      {tools}
      <span className="table__count" role="status">
        {inWords(props)}
      </span>
    </div>
  )
}
