import { useState } from 'react'
import { officeLabel } from '../../../shared/settings/settings.ts'
import { api } from '../../api.ts'
import { useHouse } from '../../frame/house-context.ts'
import { sentence } from '../../texts.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { SheetStep } from '../sheet-step.tsx'
import { useSheet } from '../use-sheet.ts'
import { FoldSection } from './fold-section.tsx'

function ReplaceSheet({ onDone }: { onDone: () => void }) {
  const { office } = useHouse().settings
  const toast = useToast()
  const sheet = useSheet({ programName: office.programName, officeLabel: officeLabel(office) })
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function finish() {
    const typedBack = sheet.claim()
    if (!typedBack) return
    setBusy(true)
    setFailure(null)
    try {
      await api.store.replaceSheet({ typedBack })
      toast.say('Das neue Blatt gilt. Bitte vernichten Sie das alte.')
      onDone()
    } catch (error) {
      if (!sheet.refuse(error)) setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="stack-2">
      <SheetStep sheet={sheet} />
      {failure && <Alert kind="danger" title={failure} live />}
      <FormActions>
        {sheet.stage === 'typing' && (
          <Button variant="primary" tall busy={busy} onClick={() => void finish()}>
            Neues Blatt gültig machen
          </Button>
        )}
        <Button variant="tertiary" tall onClick={onDone}>
          Abbrechen, altes Blatt behalten
        </Button>
      </FormActions>
    </div>
  )
}

export function SheetSection() {
  return (
    <FoldSection
      title="Wiederherstellungsblatt"
      lead="Öffnet die Daten, wenn eine Passphrase vergessen wurde. Ein neues Blatt macht das alte ungültig, zum Beispiel wenn es verloren ging oder jemand Fremdes es gesehen hat. Sicherungen, die es schon gibt, öffnet das alte Blatt weiter, bis neuere sie ersetzen."
      action="Neues Blatt anlegen"
    >
      {close => <ReplaceSheet onDone={close} />}
    </FoldSection>
  )
}
