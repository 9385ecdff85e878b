import { type ReactNode, useContext, useState } from 'react'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { SentenceContext } from './sentence-context.ts'

type Props = {
  open: boolean
  /** Names the thing and asks: "Jörg Stallmann entfernen?" */
  question: string
  /** What will be gone, and what stays. */
  children: ReactNode
  /** The verb of the question: "Entfernen". Never "OK" or "Ja". */
  confirm: string
  cancel?: string
  /** The dialog stays open and says why when this throws. */
  onConfirm: () => Promise<unknown> | unknown
  onClose: () => void
}

export function ConfirmDialog(props: Props) {
  const { open, question, confirm, cancel = 'Abbrechen', onConfirm, onClose } = props
  const sentence = useContext(SentenceContext)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  function close() {
    setFailure(null)
    onClose()
  }

  async function act() {
    setBusy(true)
    setFailure(null)
    try {
      await onConfirm()
      onClose()
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      role="alertdialog"
      open={open}
      onClose={busy ? () => undefined : close}
      title={question}
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={act}>
            {confirm}
          </Button>
          <Button variant="tertiary" autoFocus disabled={busy} onClick={close}>
            {cancel}
          </Button>
        </>
      }
    >
      {failure && <Alert kind="danger" live title={failure} />}
      {props.children}
    </Dialog>
  )
}
