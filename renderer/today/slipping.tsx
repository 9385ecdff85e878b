import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { ClientFilter } from '../../shared/clients/list.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { builtInTabs, entries, type ListEntry } from '../clients/list-views.ts'
import { useHouse } from '../frame/house-context.ts'
import { useRead } from '../use-read.ts'
import '../ui/facts.css'

/** Counted exactly as the list will show it. */
function filterOf(entry: ListEntry, silentDays: number): ClientFilter | undefined {
  const { tab, narrow } = entries[entry]
  const shown = builtInTabs(silentDays).find(({ id }) => id === tab)?.shown
  return shown && { ...shown.filter, ...narrow }
}

/** Nobody promised these anything for a day: they are found only if somebody looks. */
export function Slipping() {
  const id = useId()
  const { silentDays } = useHouse().settings.desk
  const rows: [ListEntry, string][] = [
    ['silent', `Kein Kontakt seit ${silentDays} Tagen`],
    ['idle-need', 'Bedarf ohne Schritt'],
    ['no-step', 'Ohne nächsten Schritt'],
  ]
  const filters = rows.flatMap(([entry]) => filterOf(entry, silentDays) ?? [])
  const { data } = useRead('clients', 'countFiltered', { filters })
  if (!data) return null
  return (
    <section aria-labelledby={id} className="slipping">
      <h2 className="h3" id={id}>
        Wer könnte durchrutschen
      </h2>
      <dl className="facts facts--pairs">
        {rows.map(([view, label], index) => (
          <div key={view}>
            <dt>
              <Link className="quiet-link" to="/clients" state={{ view }}>
                {label}
              </Link>
            </dt>
            <dd>{formatGermanNumber(data[index] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
