import { useMemo, useRef, useState } from 'react'
import type { ClientSections, SectionName } from '../../../shared/clients/client.ts'
import type { SectionChange } from '../../../shared/clients/record-contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { useToast } from '../../ui/toast-context.ts'
import type { FormDraft } from '../../ui/use-draft.ts'
import { useCase } from './case-context.ts'
import { isUntouched } from './section-conflict.ts'
import { sectionTitles } from './section-words.ts'

/** What the editing began with: the version that was read, and what stood there. */
type Start<V> = { version: number; base: V }
export type SectionConflict<V> = { base: V; mine: V; theirs: V; version: number }

export const draftName = (id: string, section: SectionName) => `client-${id}-${section}`

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A draft carries what it began with: whoever goes on tomorrow still learns of a change. */
function draftFrom<V>(form: string, start: { current: Start<V> }): FormDraft {
  const kept = formDraft(form)
  return {
    ...kept,
    load: async () => {
      const found = await kept.load()
      if (!found || !isRecord(found.values)) return null
      const { start: before, typed } = found.values
      if (isRecord(before) && typeof before.version === 'number' && isRecord(before.base)) {
        start.current = before as Start<V>
      }
      return { values: typed, updatedAt: found.updatedAt }
    },
    save: typed => kept.save({ start: start.current, typed }),
  }
}

/** Saves one section; where somebody else was faster, both versions are handed out. */
export function useSectionEdit<Name extends SectionName>(section: Name) {
  type Values = ClientSections[Name]
  const { file } = useCase()
  const toast = useToast()
  const first = useRef({ version: file.version, base: file[section] as Values })
  const start = first.current
  const begun = useRef<Start<Values>>(start)
  const [conflict, setConflict] = useState<SectionConflict<Values> | null>(null)
  const { id } = file
  const draft = useMemo(() => draftFrom(draftName(id, section), begun), [id, section])

  async function send(values: Values, version: number, forHousehold: boolean) {
    const change =
      section === 'reach'
        ? { id, version, section, values, forHousehold }
        : { id, version, section, values }
    await api.clients.saveSection(change as SectionChange)
    toast.say(`${sectionTitles[section]} gespeichert.`)
  }

  /** The record has moved on: where it did so elsewhere, nobody needs to be asked. */
  async function meet(base: Values, mine: Values, forHousehold: boolean): Promise<boolean> {
    const now = await api.clients.readFile({ id })
    const theirs = now[section] as Values
    if (isUntouched(base, theirs)) {
      await send(mine, now.version, forHousehold)
      return true
    }
    setConflict({ base, mine, theirs, version: now.version })
    return false
  }

  async function attempt(start: Start<Values>, mine: Values, forHousehold: boolean) {
    try {
      await send(mine, start.version, forHousehold)
      return true
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error
      return meet(start.base, mine, forHousehold)
    }
  }

  return {
    draft,
    conflict,
    /** False: both versions stand side by side now. */
    save: (mine: Values, forHousehold = false) => attempt(begun.current, mine, forHousehold),
    /** What was chosen, over the version that was shown. */
    settle: async (chosen: Values, forHousehold = false) => {
      if (!conflict) return false
      const saved = await attempt(
        { version: conflict.version, base: conflict.theirs },
        chosen,
        forHousehold,
      )
      if (saved) await draft.clear()
      return saved
    },
    backToForm: () => {
      // From here on the other version is known: saving again is a decision.
      if (conflict) begun.current = { version: conflict.version, base: conflict.theirs }
      setConflict(null)
    },
  }
}
