import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useCaseNames } from './case/case-names.ts'
import { useArrival } from './case/use-arrival.ts'
import { MergeChoices } from './merge-choices.tsx'
import { choicesOf, type MergeField, type MergeSide, mergeFields } from './merge-fields.ts'
import { type MergeRecord, useMergeRecord } from './merge-record.ts'
import { MergeRecords } from './merge-records.tsx'
import { MergeSummary } from './merge-summary.tsx'
import './merge.css'

type Props = { clientId: string; otherId: string }

function useMerge(kept: MergeRecord, dropped: MergeRecord, choices: Record<string, MergeSide>) {
  const toast = useToast()
  const navigate = useNavigate()
  const keptId = kept.file.id
  const open = (clientId: string) =>
    navigate({ to: '/clients/$clientId/{-$tab}', params: { clientId, tab: undefined } })

  async function takeBack(mergeId: string) {
    try {
      await api.clients.undoMerge({ keptId, mergeId })
      toast.say('Es sind wieder zwei Akten.')
    } catch (error) {
      toast.fail(sentence(error))
    }
  }
  return async () => {
    const { mergeId } = await api.clients.merge({
      keptId,
      keptVersion: kept.file.version,
      droppedId: dropped.file.id,
      droppedVersion: dropped.file.version,
      choices,
    })
    toast.say('Aus zwei Akten ist eine geworden.', { undo: () => void takeBack(mergeId) })
    await open(keptId)
  }
}

function turned(chosen: Readonly<Record<string, MergeSide>>): Record<string, MergeSide> {
  const other = { kept: 'dropped', dropped: 'kept' } as const
  return Object.fromEntries(Object.entries(chosen).map(([key, side]) => [key, other[side]]))
}

type BothProps = { kept: MergeRecord; dropped: MergeRecord; onSwap: () => void }

function Both({ kept, dropped, onSwap }: BothProps) {
  const names = useCaseNames()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<Readonly<Record<string, MergeSide>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const fields: MergeField[] = mergeFields(kept.file, dropped.file, names)
  const merge = useMerge(kept, dropped, choicesOf(fields, chosen))
  const toast = useToast()

  async function act(run: () => Promise<unknown>) {
    setBusy(true)
    setFailure(null)
    try {
      await run()
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  /** What was chosen stays chosen, though the sides change their names. */
  function swap() {
    setChosen(turned(chosen))
    onSwap()
  }
  const different = async () => {
    await api.clients.declareDifferent({ id: kept.file.id, otherId: dropped.file.id })
    toast.say('Gemerkt: zwei verschiedene Personen.')
    await navigate({
      to: '/clients/$clientId/{-$tab}',
      params: { clientId: kept.file.id, tab: undefined },
    })
  }
  const changed = failure instanceof AppError && failure.code === 'changed-meanwhile'
  return (
    <>
      <MergeRecords kept={kept} dropped={dropped} onSwap={swap} />
      <MergeChoices
        fields={fields}
        numbers={{ kept: kept.file.number, dropped: dropped.file.number }}
        chosen={chosen}
        onChoose={setChosen}
      />
      <MergeSummary kept={kept} dropped={dropped} />
      {failure !== null && (
        <Alert
          kind="danger"
          live
          title={
            changed
              ? 'Eine der beiden Akten wurde gerade geändert. Hier steht jetzt der neue Stand, bitte sehen Sie ihn noch einmal durch.'
              : sentence(failure)
          }
        />
      )}
      <div className="bottom-bar merge__bar">
        <Button variant="primary" tall busy={busy} onClick={() => void act(merge)}>
          Zusammenführen
        </Button>
        <Button variant="tertiary" tall disabled={busy} onClick={() => void act(different)}>
          Doch zwei verschiedene Personen
        </Button>
        <span className="s muted">Lässt sich zurücknehmen, gleich oder später.</span>
      </div>
    </>
  )
}

/** Two records of one person, side by side, field by field. */
export function MergeScreen({ clientId, otherId }: Props) {
  const [swapped, setSwapped] = useState(false)
  const here = useMergeRecord(clientId)
  const there = useMergeRecord(otherId)
  const error = here.error ?? there.error
  const records = here.record && there.record ? [here.record, there.record] : null
  useArrival(records !== null || error !== null)
  const [kept, dropped] = swapped ? (records?.toReversed() ?? []) : (records ?? [])
  return (
    <div className="page merge">
      <PageHead
        title="Zwei Akten zusammenführen"
        lead="Wählen Sie je Feld, was stehen bleibt. Listen behalten, was in einer von beiden steht."
      />
      {error && error instanceof AppError && error.code === 'not-found' ? (
        <EmptyState title="Eine der beiden Akten gibt es nicht mehr">
          Vielleicht wurden sie schon zusammengeführt.
        </EmptyState>
      ) : (
        error && <Alert kind="danger" title={sentence(error)} live />
      )}
      {clientId === otherId && !error && (
        <EmptyState title="Das ist zweimal dieselbe Akte">
          Wählen Sie über „Zusammenführen mit …“ in der Akte eine andere.
        </EmptyState>
      )}
      {clientId !== otherId && !error && kept && dropped && (
        <Both kept={kept} dropped={dropped} onSwap={() => setSwapped(!swapped)} />
      )}
    </div>
  )
}
