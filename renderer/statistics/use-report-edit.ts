import { useMemo, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { AnnualReport } from '../../shared/statistics/annual-report.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import type { FormDraft } from '../ui/use-draft.ts'
import { isSame, type ReportForm, reportForm, reportOf, toReportForm } from './report-form.ts'

/** What is stored, as far as this screen knows: typing goes on from here. */
type Start = { version: number; base: ReportForm }
export type ReportConflict = Start & { mine: ReportForm; theirs: ReportForm }

/** A draft carries what it began with: whoever goes on tomorrow still learns of a change. */
function draftFrom(form: string, start: { current: Start }): FormDraft {
  const kept = formDraft(form)
  return {
    ...kept,
    load: async () => {
      const found = await kept.load()
      const values = found?.values as { start?: Start; typed?: unknown } | undefined
      if (!found || !values) return null
      const base = reportForm.safeParse(values.start?.base)
      if (base.success && typeof values.start?.version === 'number')
        start.current = { version: values.start.version, base: base.data }
      return { values: values.typed, updatedAt: found.updatedAt }
    },
    save: typed => kept.save({ start: start.current, typed }),
  }
}

/** Saves the report; where somebody else was faster, both versions are handed out. */
export function useReportEdit(year: number, first: { version: number; report: AnnualReport }) {
  const [known] = useState<Start>(() => ({
    version: first.version,
    base: toReportForm(first.report),
  }))
  const start = useRef(known)
  const [conflict, setConflict] = useState<ReportConflict | null>(null)
  const draft = useMemo(() => draftFrom(`annual-report-${year}`, start), [year])

  /** The version that is stored now; null: both versions stand side by side. */
  async function save(mine: ReportForm): Promise<number | null> {
    const { version, base } = start.current
    if (version > 0 && isSame(mine, base)) return version
    try {
      const saved = await api.statistics.saveReport({ year, version, report: reportOf(mine) })
      start.current = { version: saved.version, base: mine }
      setConflict(null)
      return saved.version
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error
      const now = await api.statistics.readReport({ year })
      const theirs = toReportForm(now.report)
      setConflict({ version: now.version, base, mine, theirs })
      return null
    }
  }

  /** From here on the other version is known: saving again is a decision. */
  function knowTheirs() {
    if (conflict) start.current = { version: conflict.version, base: conflict.theirs }
    setConflict(null)
  }

  return {
    ...{ draft, conflict, save },
    isSaved: (typed: ReportForm) => start.current.version > 0 && isSame(typed, start.current.base),
    /** False: it was saved once more in between, and stands side by side again. */
    settle: async (chosen: ReportForm) => {
      knowTheirs()
      if ((await save(chosen)) === null) return false
      await draft.clear()
      return true
    },
    backToForm: knowTheirs,
  }
}
export type ReportEdit = ReturnType<typeof useReportEdit>
