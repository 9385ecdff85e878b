import { useMemo, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { KeptRule, Rule } from '../../shared/offers/eligibility.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import type { FormDraft } from '../ui/use-draft.ts'
import { bodyOf } from './rule-form.ts'

/** What the editing began with; null where it is a new rule. */
type Start = { version: number; base: Rule } | null
export type RuleConflict = { base: Rule; mine: Rule; theirs: Rule; version: number }
export type RuleSaved = 'saved' | 'conflict' | 'gone'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const ruleDraftName = (known: KeptRule | null) => `rule-${known?.id ?? 'new'}`

/** A draft carries what it began with: whoever goes on tomorrow still learns of a change. */
function draftFrom(form: string, start: { current: Start }): FormDraft {
  const kept = formDraft(form)
  return {
    ...kept,
    load: async () => {
      const found = await kept.load()
      if (!found || !isRecord(found.values)) return null
      const { start: before, typed } = found.values
      if (isRecord(before) && typeof before.version === 'number' && isRecord(before.base))
        start.current = before as Start
      return { values: typed, updatedAt: found.updatedAt }
    },
    save: typed => kept.save({ start: start.current, typed }),
  }
}

/** Saves a rule; where somebody else was faster, both versions are handed out. */
export function useRuleEdit(known: KeptRule | null) {
  const begun = useRef<Start>(known && { version: known.version, base: bodyOf(known) })
  const [conflict, setConflict] = useState<RuleConflict | null>(null)
  const [isGone, setGone] = useState(false)
  const id = known?.id
  const draft = useMemo(() => draftFrom(ruleDraftName(known), begun), [known])

  async function meet(mine: Rule, base: Rule): Promise<RuleSaved> {
    const now = (await api.offers.listRules({})).find(other => other.id === id)
    if (!now) {
      setConflict(null)
      setGone(true)
      return 'gone'
    }
    setConflict({ base, mine, theirs: bodyOf(now), version: now.version })
    return 'conflict'
  }

  async function save(mine: Rule): Promise<RuleSaved> {
    const start = begun.current
    if (id === undefined || start === null || isGone) {
      await api.offers.addRule({ rule: mine })
      return 'saved'
    }
    try {
      await api.offers.saveRule({ id, version: start.version, rule: mine })
      return 'saved'
    } catch (error) {
      const code = error instanceof AppError ? error.code : null
      if (code !== 'changed-meanwhile' && code !== 'not-found') throw error
      return meet(mine, start.base)
    }
  }

  /** From here on the other version is known: saving again is a decision. */
  function knowTheirs() {
    if (conflict) begun.current = { version: conflict.version, base: conflict.theirs }
  }

  return {
    ...{ draft, conflict, isGone, save },
    /** What was chosen, over the version that was shown. */
    settle: async (chosen: Rule): Promise<RuleSaved> => {
      knowTheirs()
      const saved = await save(chosen)
      if (saved === 'saved') await draft.clear()
      return saved
    },
    backToForm: () => {
      knowTheirs()
      setConflict(null)
    },
  }
}
