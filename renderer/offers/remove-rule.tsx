import { useState } from 'react'
import type { KeptRule } from '../../shared/offers/eligibility.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import type { FormDraft } from '../ui/use-draft.ts'
import { bodyOf } from './rule-form.ts'

type Props = { known: KeptRule; draft: FormDraft; onRemoved: () => void }

/** Asked before, and taken back afterwards with one click. */
export function RemoveRule({ known, draft, onRemoved }: Props) {
  const [asking, setAsking] = useState(false)
  const toast = useToast()

  async function bringBack() {
    try {
      await api.offers.addRule({ rule: bodyOf(known) })
    } catch (error) {
      toast.fail(sentence(error))
    }
  }

  async function remove() {
    await api.offers.removeRule({ id: known.id, version: known.version })
    await draft.clear()
    onRemoved()
    toast.say('Regel gelöscht.', { undo: () => void bringBack() })
  }

  return (
    <>
      <Button variant="tertiary" icon="trash" flush onClick={() => setAsking(true)}>
        Löschen
      </Button>
      <ConfirmDialog
        open={asking}
        question={`„${known.title}“ löschen?`}
        confirm="Löschen"
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        <p>
          Der Finder verwendet die Regel danach nicht mehr. Gilt sie nur ab einem bestimmten Tag
          nicht mehr, tragen Sie besser den letzten Tag ein: Dann bleibt sie nachzulesen.
        </p>
      </ConfirmDialog>
    </>
  )
}
