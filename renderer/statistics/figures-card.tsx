import { useId } from 'react'
import { FigureTable } from './figures-table.tsx'
import type { ShownTable } from './figures-view.ts'

type Props = {
  table: ShownTable
  rowHead: string
  before: string | null
  /** Left out where the group has said it for all of its tables. */
  withDefinition: boolean
}

/** One table of the programme with its name and how it is counted. */
export function FigureCard({ table, rowHead, before, withDefinition }: Props) {
  const id = useId()
  const isWide = table.columns.length > 3
  const says = [
    withDefinition ? table.definition : '',
    table.isMultiple ? 'Mehrere Angaben sind möglich.' : '',
  ].filter(Boolean)
  return (
    <section
      className={isWide ? 'figure-card figure-card--wide' : 'figure-card'}
      aria-labelledby={id}
    >
      <h3 className="h3" id={id}>
        {table.title}
      </h3>
      {says.length > 0 && <p className="s muted">{says.join(' ')}</p>}
      <FigureTable caption={table.title} {...{ table, rowHead, before }} />
    </section>
  )
}
