import { useState } from 'react'
import type { DeliveryLine } from '../../shared/bundles/delivery.ts'
import { formatQuarter } from '../../shared/lib/quarters.ts'
import type { Release } from '../../shared/statistics/release.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { useRead } from '../use-read.ts'
import { ProofDialog } from './proof-text.tsx'
import { ReleaseAttack } from './release-attack.tsx'
import { ReleaseBlocked } from './release-blocked.tsx'
import { ReleaseOut } from './release-out.tsx'
import { ReleaseTableView } from './release-table.tsx'
import { ReleaseTableList } from './release-table-list.tsx'
import { promiseText, shortenings, tableHeading } from './release-words.ts'
import { ReleaseWritten } from './release-written.tsx'

/** What differs from the usual: said before anybody relies on it. */
function Particulars({ release: { tolerance, base, leftOut, exact } }: { release: Release }) {
  return (
    <>
      {tolerance > base - 1 && (
        <Alert
          kind="warning"
          title={`In dieser Ausgabe weichen einzelne Zahlen bis ${tolerance} ab, weil die Rundung sonst nicht aufging.`}
        />
      )}
      {leftOut.length > 0 && (
        <Alert kind="warning" title="Diese Tabellen gehen nicht mit hinaus">
          <p>{leftOut.join(', ')}. Ihre Summen ließen sich nicht gerundet einhalten.</p>
        </Alert>
      )}
      {exact.length > 0 && (
        <p className="s">
          Genau ausgegeben, weil ab 10 und trotzdem sicher:{' '}
          {exact.map(({ name, value }) => `${name} ${value}`).join(', ')}. In den Tabellen stehen
          auch diese Summen gerundet, damit sie aufgehen.
        </p>
      )}
    </>
  )
}

function Middle({ release, selected }: { release: Release; selected: string }) {
  const [reading, setReading] = useState(false)
  const table = release.tables.find(({ id }) => id === selected) ?? release.tables[0]
  const { base, tolerance, quarter } = release
  return (
    <div>
      {table && (
        <section aria-labelledby="release-table">
          <h2 className="h3 closing-head" id="release-table">
            {tableHeading(table, quarter)}
          </h2>
          <ReleaseTableView table={table} />
          <p className="closing-table__key s muted">
            <span>
              <span className="closing-table__small">7</span> unter 10: muss geschützt sein.
            </span>
            <span>Darunter, klein: Abstand zur echten.</span>
            {shortenings(table).map(text => (
              <span key={text}>{text}</span>
            ))}
          </p>
        </section>
      )}
      <div className="stack">
        <Particulars release={release} />
        <Panel
          title={
            release.state === 'gesperrt'
              ? 'Was die Rundung leisten soll'
              : 'Warum niemand erkennbar ist'
          }
        >
          <p>{promiseText(release)}</p>
          <LinkButton small onClick={() => setReading(true)}>
            Beweis lesen
          </LinkButton>
        </Panel>
      </div>
      <ProofDialog open={reading} {...{ base, tolerance }} onClose={() => setReading(false)} />
    </div>
  )
}

type Props = {
  release: Release
  /** Reckons a blocked release once more. */
  onAgain: () => void
}

const ofQuarter = (lines: readonly DeliveryLine[], quarter: string) =>
  lines.filter(({ period }) => period === formatQuarter(quarter))

function Gate({ release, onAgain }: Props) {
  const { data, error } = useRead('bundles', 'listDeliveries', {})
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="closing-wait" aria-busy="true" />
  const written = ofQuarter(data, release.quarter)
  const current = written.filter(({ releaseId }) => releaseId === release.id)
  return (
    <>
      {release.state === 'gesperrt' ? (
        <ReleaseBlocked {...{ release, onAgain }} />
      ) : (
        <ReleaseOut release={release} written={current} />
      )}
      {written.length > 0 && <ReleaseWritten written={written} />}
    </>
  )
}

/** Everything side by side before anything leaves: what is true, what goes out, what one could find. */
export function ReleaseFigures({ release, onAgain }: Props) {
  const [selected, setSelected] = useState(release.tables[0]?.id ?? '')
  return (
    <div className="closing-sides">
      <section className="closing-tables" aria-labelledby="release-tables">
        <h2 className="h3 closing-head" id="release-tables">
          Tabellen der Lieferung
        </h2>
        <ReleaseTableList {...{ release, selected }} onSelect={setSelected} />
        <p className="s muted">Tabellenprogramm {release.programme}, gleich in allen 33 Häusern</p>
      </section>
      <Middle {...{ release, selected }} />
      <aside className="stack-2" aria-label="Angriff und Freigabe">
        <ReleaseAttack release={release} />
        <Gate {...{ release, onAgain }} />
      </aside>
    </div>
  )
}
