import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { languageName } from './language-name.ts'
import { fieldsText, personText } from './short-contact-words.ts'

/** For a slip that is noticed after its message has gone. Only the own last one, only today. */
export function UndoLast() {
  const prepared = useRead('clients', 'prepareShortContact', {})
  const [asking, setAsking] = useState(false)
  const toast = useToast()
  const last = prepared.data?.undoable ? prepared.data.last : null
  if (!last) return null
  const words = [
    formatDay(last.day),
    fieldsText(last.fields),
    personText(last),
    last.language && languageName(last.language),
  ]
  return (
    <>
      <Button icon="undo" onClick={() => setAsking(true)}>
        Letzten zurücknehmen
      </Button>
      <ConfirmDialog
        open={asking}
        question="Den letzten Kurzkontakt zurücknehmen?"
        confirm="Zurücknehmen"
        onConfirm={async () => {
          await api.clients.undoShortContact({ id: last.id })
          toast.say('Kurzkontakt zurückgenommen.')
        }}
        onClose={() => setAsking(false)}
      >
        <p>{words.filter(Boolean).join(', ')}</p>
        <p className="muted">Er zählt dann nirgends mehr mit. Möglich ist das nur am selben Tag.</p>
      </ConfirmDialog>
    </>
  )
}
