import { useState } from 'react'
import { Button } from '../../../renderer/ui/button.tsx'
import { ConfirmDialog } from '../../../renderer/ui/confirm-dialog.tsx'
import { Dialog } from '../../../renderer/ui/dialog.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { useToast } from '../../../renderer/ui/toast-context.ts'
import { useShortcut } from '../../../renderer/ui/use-shortcut.ts'
import { recorded, submit } from './record.ts'

const note = (text: string) => () => recorded.happened.push(text)

export function OverlayPage() {
  const [open, setOpen] = useState<'task' | 'question' | null>(null)
  const toast = useToast()
  const close = () => setOpen(null)
  useShortcut('ctrl+k', note('Strg K'))
  useShortcut('ctrl+l', note('Strg L'), { inDialogs: true })
  useShortcut('e', note('E'))
  return (
    <>
      <PageHead title="Fenster und Meldungen" />
      <Button onClick={() => setOpen('task')}>Aufgabe anlegen</Button>
      <Button onClick={() => setOpen('question')}>Zugang entfernen</Button>
      <Button onClick={() => toast.say('Behörde angerufen.', { undo: note('zurück') })}>
        Anrufen
      </Button>
      <Button onClick={() => toast.fail('Der Ordner fehlt.')}>Sichern</Button>
      <label>
        Suche <input className="kern-form-input__input" />
      </label>
      <Dialog
        open={open === 'task'}
        onClose={close}
        title="Neue Aufgabe"
        footer={<Button onClick={close}>Abbrechen</Button>}
      >
        <label>
          Betreff <input className="kern-form-input__input" />
        </label>
      </Dialog>
      <ConfirmDialog
        open={open === 'question'}
        question="Jörg Stallmann entfernen?"
        confirm="Entfernen"
        onConfirm={() => submit('entfernt')}
        onClose={close}
      >
        Der Zugang endet sofort. Die Einträge bleiben erhalten.
      </ConfirmDialog>
    </>
  )
}
