import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { AppError } from '../../shared/errors.ts'
import { formatInstant } from '../../shared/lib/dates.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { useToast } from '../ui/toast-context.ts'
import { toAdmission } from './intake-admission.ts'
import { sectionOfField, sectionTitles } from './intake-sections.ts'
import type { IntakeValues } from './intake-values.ts'
import type { IntakeSteps } from './use-intake-steps.ts'
import type { DraftState } from './use-kept-draft.ts'

type Props = {
  steps: IntakeSteps
  kept: DraftState
  today: string
  onAdmitted: () => Promise<void>
}

function KeptAt({ kept }: { kept: DraftState }) {
  if (kept === 'failed') return <State tone="warn">Entwurf konnte nicht gesichert werden</State>
  if (kept === 'keeping') return <span className="muted">Entwurf wird gesichert …</span>
  const time = formatInstant(kept.keptAt).match(/\d\d:\d\d/)?.[0] ?? ''
  return (
    <State tone="ok" icon="check">
      Entwurf gesichert {time}
    </State>
  )
}

/** What only the vault can know, such as a place that is in no list any more. */
function refusal(error: unknown): string {
  const fields = error instanceof AppError ? error.details?.fields : undefined
  const sections = (Array.isArray(fields) ? fields : []).flatMap(
    name => sectionOfField(String(name)) ?? 'household',
  )
  if (sections.length === 0) return sentence(error)
  const titles = [...new Set(sections)].map(section => sectionTitles[section])
  return `Nicht angenommen, bitte prüfen: ${titles.join('; ')}.`
}

function focusProblems(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-intake-problems]')?.focus(),
  )
}

export function IntakeBar({ steps, kept, today, onAdmitted }: Props) {
  const form = useFormContext<IntakeValues>()
  const navigate = useNavigate()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const sending = useRef(false)

  async function admit() {
    const [first] = steps.checkAll()
    if (first) {
      steps.goTo(first.id)
      return focusProblems()
    }
    if (sending.current) return
    sending.current = true
    setBusy(true)
    setFailure(null)
    try {
      const { id, number } = await api.clients.admit(toAdmission(form.getValues(), today))
      await onAdmitted()
      toast.say(`Aufgenommen: Fall ${number}.`)
      void navigate({
        to: '/clients/$clientId/{-$tab}',
        params: { clientId: id, tab: undefined },
        replace: true,
      })
    } catch (error) {
      setFailure(refusal(error))
    } finally {
      sending.current = false
      setBusy(false)
    }
  }

  const { before, next } = steps
  return (
    <div className="bottom-bar intake__bar">
      {failure && <Alert kind="danger" title={failure} live />}
      <div className="grow">
        <KeptAt kept={kept} />
      </div>
      <Button variant="tertiary" onClick={() => void navigate({ to: '/' })}>
        Später weiter
      </Button>
      {before && (
        <Button icon="left" onClick={() => steps.goTo(before.id)}>
          Zurück
        </Button>
      )}
      {next ? (
        <Button variant="primary" onClick={() => steps.goTo(next.id)}>
          Weiter: {sectionTitles[next.id]}
        </Button>
      ) : (
        <Button variant="primary" busy={busy} onClick={() => void admit()}>
          Akte anlegen
        </Button>
      )}
    </div>
  )
}
