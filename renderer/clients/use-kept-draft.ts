import { useMemo, useState } from 'react'
import { formDraft } from '../frame/form-draft.ts'
import type { FormDraft } from '../ui/use-draft.ts'

/** A draft that has been loaded already, and when it was kept last. */
export function useKeptDraft(form: string, updatedAt: string) {
  const [keptAt, setKeptAt] = useState<string | null>(updatedAt)
  const draft = useMemo((): FormDraft => {
    const { save, clear } = formDraft(form)
    return {
      load: async () => null,
      clear,
      save: async values => {
        try {
          await save(values)
          setKeptAt(new Date().toISOString())
        } catch (error) {
          setKeptAt(null)
          throw error
        }
      },
    }
  }, [form])
  return { draft, keptAt }
}
