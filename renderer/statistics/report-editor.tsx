import { useEffect, useRef, useState } from 'react'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import {
  type AnnualFigures,
  type AnnualReport,
  annualChapter,
  type FoundName,
} from '../../shared/statistics/annual-report.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { ReportChapter } from './report-chapter.tsx'
import { ReportConflictPanel } from './report-conflict.tsx'
import { ReportFiguresTable } from './report-figures-table.tsx'
import { type ReportForm, replaced, reportForm, tidied, toReportForm } from './report-form.ts'
import { ReportOutDialog } from './report-out-dialog.tsx'
import { ReportRail, showField } from './report-rail.tsx'
import { ReportTakeAll } from './report-take-all.tsx'
import { type ReportEdit, useReportEdit } from './use-report-edit.ts'

type Props = {
  year: number
  version: number
  report: AnnualReport
  proposals: AnnualReport
  figures: AnnualFigures
}

/** The text belongs to whoever writes it; the house only proposes. */
export function ReportEditor({ year, version, report, proposals, figures }: Props) {
  const edit = useReportEdit(year, { version, report })
  const { draft, conflict, save, settle, backToForm } = edit
  const [defaults] = useState(() => toReportForm(report))
  /** What was chosen out of both versions, to be put into the fields. */
  const [chosen, setChosen] = useState<ReportForm | null>(null)
  const [isGoingOut, setGoingOut] = useState(false)
  const wantsOut = useRef(false)
  const toast = useToast()
  const proposed = toReportForm(proposals)
  return (
    <>
      {conflict && (
        <ReportConflictPanel
          conflict={conflict}
          onSettle={async values => {
            if (!(await settle(values))) return
            setChosen(values)
            toast.say('Bericht gespeichert.')
          }}
          onBack={backToForm}
        />
      )}
      <div hidden={conflict !== null}>
        <Form
          aria-label="Sachbericht"
          schema={reportForm}
          defaultValues={defaults}
          draft={draft}
          onSubmit={async values => {
            const out = wantsOut.current
            wantsOut.current = false
            if ((await save(values)) === null) return false
            if (out) setGoingOut(true)
            else toast.say('Bericht gespeichert.')
            return true
          }}
        >
          <Chosen values={chosen} />
          <div className="report">
            <ReportRail />
            <div className="report__chapters">
              <div className="report__title">
                <TextField name="title" label="Titel" ask="den Titel" maxLength={160} />
                <ReportTakeAll proposed={proposed} />
              </div>
              {annualChapter.options.map(key => (
                <ReportChapter key={key} chapter={key} proposal={proposed[key]}>
                  {key === 'zahlen' && <ReportFiguresTable figures={figures} />}
                </ReportChapter>
              ))}
            </div>
          </div>
          <SaveBar
            edit={edit}
            onPress={out => {
              wantsOut.current = out
            }}
          />
          {isGoingOut && <GoingOut {...{ year, edit }} onClose={() => setGoingOut(false)} />}
        </Form>
      </div>
    </>
  )
}

function Chosen({ values }: { values: ReportForm | null }) {
  const { reset } = useFormContext<ReportForm>()
  useEffect(() => {
    if (values) reset(values)
  }, [values, reset])
  return null
}

type SaveBarProps = { edit: ReportEdit; onPress: (out: boolean) => void }

function SaveBar({ edit, onPress }: SaveBarProps) {
  const typed = useWatch<ReportForm>() as ReportForm
  const { isSubmitting } = useFormState()
  return (
    <div className="bottom-bar report__bar">
      <Button type="submit" tall busy={isSubmitting} onClick={() => onPress(false)}>
        Speichern
      </Button>
      <Button
        type="submit"
        variant="primary"
        tall
        icon="eye"
        disabled={isSubmitting}
        onClick={() => onPress(true)}
      >
        Prüfen und ausgeben
      </Button>
      <span className="s muted" role="status">
        {edit.isSaved(tidied(typed))
          ? 'Gespeichert.'
          : 'Noch nicht gespeichert. Was Sie schreiben, bleibt als Entwurf da.'}
      </span>
    </div>
  )
}

type GoingOutProps = { year: number; edit: ReportEdit; onClose: () => void }

/** Names are taken out of what is in the fields, and so of what is saved. */
function GoingOut({ year, edit, onClose }: GoingOutProps) {
  const { setValue } = useFormContext<ReportForm>()
  const values = tidied(useWatch<ReportForm>() as ReportForm)
  const target = useRef<FoundName | null>(null)

  // once the dialog has gone, and has given the focus back
  useEffect(
    () => () => {
      const found = target.current
      if (!found) return
      const range = [found.at, found.at + found.word.length] as const
      setTimeout(() => showField(found.chapter ?? 'title', range))
    },
    [],
  )

  return (
    <ReportOutDialog
      {...{ year, values, onClose }}
      onSave={async mine => {
        const version = await edit.save(mine)
        if (version === null) onClose()
        else await edit.draft.clear()
        return version
      }}
      onReplace={(found, by) => {
        const field = found.chapter ?? 'title'
        setValue(field, replaced(values[field], found, by), { shouldDirty: true })
      }}
      onShow={found => {
        const field = found.chapter ?? 'title'
        setValue(field, values[field])
        target.current = found
        onClose()
      }}
    />
  )
}
