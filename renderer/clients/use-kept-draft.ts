import { useMemo, useState } from 'react'
import { formDraft } from '../frame/form-draft.ts'
import type { FormDraft } from '../ui/use-draft.ts'

export type DraftState = { keptAt: string } | 'keeping' | 'failed'

/** A draft that has been loaded already, and how safe it is. */
export function useKeptDraft(form: string, updatedAt: string) {
  const [state, setState] = useState<DraftState>({ keptAt: updatedAt })
  const draft = useMemo((): FormDraft => {
    const { save, clear } = formDraft(form)
    return {
      load: async () => null,
      clear,
      save: async values => {
        setState('keeping')
        try {
          await save(values)
          setState({ keptAt: new Date().toISOString() })
        } catch (error) {
          setState('failed')
          throw error
        }
      },
    }
  }, [form])
  return { draft, state }
}
