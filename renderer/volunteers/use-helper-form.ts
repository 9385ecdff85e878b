import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { Helper, KeptHelper } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { fieldsBelow } from '../ui/fields-below.ts'
import { useToast } from '../ui/toast-context.ts'
import type { FormDraft } from '../ui/use-draft.ts'
import { differentParts, helperValues } from './helper-form-values.ts'
import { helperName } from './helper-words.ts'

/** Somebody else was faster: what they saved, and where it differs from what is typed here. */
export type HelperConflict = { theirs: KeptHelper; parts: readonly string[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A draft carries the version it began with: whoever goes on tomorrow still learns of a change. */
function draftFrom(form: string, version: { current: number }): FormDraft {
  const kept = formDraft(form)
  return {
    ...kept,
    load: async () => {
      const found = await kept.load()
      if (!found || !isRecord(found.values)) return null
      const { version: before, typed } = found.values
      if (typeof before === 'number') version.current = before
      return { values: typed, updatedAt: found.updatedAt }
    },
    save: typed => kept.save({ version: version.current, typed }),
  }
}

export function useHelperForm(kept: KeptHelper | null) {
  const id = kept?.id ?? null
  const version = useRef(kept?.version ?? 0)
  const [conflict, setConflict] = useState<HelperConflict | null>(null)
  const toast = useToast()
  const navigate = useNavigate()
  const draft = useMemo(() => draftFrom(`helper-${id ?? 'new'}`, version), [id])

  async function send(helper: Helper): Promise<string> {
    if (id === null) return (await api.volunteers.apply({ helper })).id
    return (await api.volunteers.save({ id, version: version.current, helper })).id
  }

  async function save(helper: Helper): Promise<void> {
    let saved: string
    try {
      saved = await send(helper)
    } catch (error) {
      if (id !== null && error instanceof AppError && error.code === 'changed-meanwhile') {
        const { helper: theirs } = await api.volunteers.read({ id })
        setConflict({ theirs, parts: differentParts(helper, helperValues(theirs)) })
      }
      throw fieldsBelow('helper', error)
    }
    await draft.clear()
    toast.say(
      `${helperName(helper)} ${id === null ? 'steht bei den Bewerbungen' : 'ist gespeichert'}.`,
    )
    await navigate({
      to: '/volunteers/person/$helperId/{-$tab}',
      params: { helperId: saved, tab: undefined },
      replace: true,
    })
  }

  return {
    draft,
    conflict,
    save,
    /** The next saving puts what is typed here over what the other one saved. */
    insist: () => {
      if (conflict) version.current = conflict.theirs.version
    },
  }
}
