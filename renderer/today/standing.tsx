import { useId } from 'react'
import type { FigureProvider } from './today-figures.ts'
import '../ui/facts.css'

/** Where the office stands: a quiet column of numbers beside the list. */
export function Standing({ figures }: { figures: readonly FigureProvider[] }) {
  const id = useId()
  if (figures.length === 0) return null
  return (
    <aside aria-labelledby={id}>
      <h2 className="h3" id={id}>
        Stand
      </h2>
      <dl className="facts facts--pairs">
        {figures.map(({ id: figure, Figure }) => (
          <Figure key={figure} />
        ))}
      </dl>
    </aside>
  )
}
