import type { NewShortContact } from '../../shared/clients/short-contact.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'

/** Takes one back and says so; what is gone already is said too. */
export function useUndoShortContact() {
  const toast = useToast()
  return async (id: string) => {
    try {
      await api.clients.undoShortContact({ id })
      toast.say('Kurzkontakt zurückgenommen.')
    } catch (error) {
      toast.fail(sentence(error))
    }
  }
}

/** Counts; the message carries the way back. */
export function useRecordShortContact() {
  const toast = useToast()
  const undo = useUndoShortContact()
  return async (contact: NewShortContact) => {
    const { id } = await api.clients.recordShortContact(contact)
    toast.say('Kurzkontakt gezählt.', { undo: () => void undo(id) })
  }
}
