import { useRef } from 'react'
import type { KeptRun } from '../../shared/matching/run.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { useRead } from '../use-read.ts'
import { DifferenceTable } from './difference-table.tsx'
import { momentText } from './matching-words.ts'
import { changesTitle, totalsText } from './proof-words.ts'

type Props = { draft: KeptRun; today: string }

/** Reckoned anew: nothing holds before somebody has looked at what it changes. */
export function DraftBand({ draft, today }: Props) {
  const act = useAct()
  const busy = useRef(false)
  const { data, error } = useRead('matching', 'readDifference', { runId: draft.id })

  async function decide(run: () => Promise<unknown>, done: string) {
    if (busy.current) return
    busy.current = true
    await act(run, { done })
    busy.current = false
  }

  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="matching__wait" aria-busy="true" />
  return (
    <section className="draft-run" aria-labelledby="draft-run-title">
      <div className="draft-run__head">
        <div className="grow">
          <h2 className="h2" id="draft-run-title">
            Neu gerechnet: {changesTitle(data.changes.length)}
          </h2>
          <p className="s muted">
            {data.changes.length > 0 && totalsText(data)} Gerechnet {momentText(draft.at, today)}.
          </p>
        </div>
        <div className="row wrap">
          <Button
            variant="primary"
            icon="check"
            onClick={() =>
              void decide(
                () => api.matching.applyRun({ id: draft.id }),
                'Die neuen Vorschläge gelten.',
              )
            }
          >
            Übernehmen
          </Button>
          <Button
            onClick={() =>
              void decide(
                () => api.matching.discardRun({ id: draft.id }),
                'Verworfen. Die bisherigen Vorschläge gelten weiter.',
              )
            }
          >
            Verwerfen
          </Button>
        </div>
      </div>
      {data.changes.length > 0 && <DifferenceTable changes={data.changes} />}
    </section>
  )
}
