import { useEffect, useRef } from 'react'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { SheetShown } from './sheet-shown.tsx'
import { SheetTyping } from './sheet-typing.tsx'
import type { SheetChoice } from './use-sheet.ts'
import './sheet-step.css'

function Failure({ sheet }: { sheet: SheetChoice }) {
  return (
    <Alert kind="danger" title="Das Blatt konnte nicht vorbereitet werden" live>
      <p>{sheet.failure}</p>
      <Button onClick={() => void sheet.prepare()}>Noch einmal versuchen</Button>
    </Alert>
  )
}

/** The new recovery sheet: first shown, then hidden and partly typed back. State: `useSheet`. */
export function SheetStep({ sheet }: { sheet: SheetChoice }) {
  const { stage } = sheet
  const region = useRef<HTMLDivElement>(null)
  const shownStage = useRef(stage)
  useEffect(() => {
    // The button that was pressed is gone: go on where the eye goes on.
    if (shownStage.current === stage) return
    shownStage.current = stage
    region.current?.querySelector<HTMLElement>('[data-first], input')?.focus()
  }, [stage])

  if (sheet.failure) return <Failure sheet={sheet} />
  if (!sheet.sheet) return <p role="status">Das Blatt wird vorbereitet …</p>
  return (
    <div ref={region}>
      <p>
        Wer die Passphrase vergisst, öffnet die Daten nur mit diesem Blatt. Es gibt keinen zweiten
        Weg, auch nicht beim Hersteller.
      </p>
      {stage === 'shown' ? <SheetShown sheet={sheet} /> : <SheetTyping sheet={sheet} />}
    </div>
  )
}
