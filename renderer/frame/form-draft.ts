import { api } from '../api.ts'
import type { FormDraft } from '../ui/use-draft.ts'

/** Half-typed forms rest in the encrypted store, under the form's name and the person's own. */
export function formDraft(form: string): FormDraft {
  return {
    load: async () => (await api.drafts.find({ form })).draft,
    save: async values => {
      await api.drafts.keep({ form, values })
    },
    clear: async () => {
      await api.drafts.discard({ form })
    },
  }
}
