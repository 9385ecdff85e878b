import { api } from '../api.ts'
import type { FormDraft } from '../ui/use-draft.ts'

/** What is on its way to the store; a form that is drawn anew meanwhile must not find it as a draft. */
const sending = new Map<string, Promise<void>>()

/** Half-typed forms rest in the encrypted store, under the form's name and the person's own. */
export function formDraft(form: string): FormDraft {
  return {
    load: async () => {
      await sending.get(form)
      return (await api.drafts.find({ form })).draft
    },
    save: async values => {
      await api.drafts.keep({ form, values })
    },
    clear: async () => {
      await api.drafts.discard({ form })
    },
    sending: done => {
      const mine = done.finally(() => {
        if (sending.get(form) === mine) sending.delete(form)
      })
      sending.set(form, mine)
    },
  }
}
