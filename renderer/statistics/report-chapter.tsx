import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type AnnualChapter, annualChapterNames } from '../../shared/statistics/annual-report.ts'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useToast } from '../ui/toast-context.ts'
import { appended, type ReportForm } from './report-form.ts'

/** Where a proposal will come from, while there is none. */
const sources: Readonly<Record<AnnualChapter, string>> = {
  lage: 'Ein Vorschlag steht hier, sobald ein Quartal dieses Jahres ausgegeben ist.',
  zahlen: 'Ein Vorschlag steht hier, sobald ein Quartal dieses Jahres ausgegeben ist.',
  ziele: 'Ein Vorschlag steht hier, sobald unter „Statistik“ Ziele für das Jahr eingetragen sind.',
  erfolge: 'Ein Vorschlag steht hier, sobald es Notizen mit „Erfolg“ gibt.',
  huerden: 'Ein Vorschlag steht hier, sobald es Notizen mit „Hürde“ oder Systemhürden gibt.',
  netzwerk: 'Ein Vorschlag steht hier, sobald es Treffen, Schulungen oder Notizen gibt.',
  vorschlaege: 'Ein Vorschlag steht hier, sobald in Akten Systemhürden notiert sind.',
}

type Props = {
  chapter: AnnualChapter
  proposal: string
  /** Below the text: what is added to this chapter by itself. */
  children?: ReactNode
}

/** The words of one chapter, and beside them what the house would say. */
export function ReportChapter({ chapter, proposal, children }: Props) {
  return (
    <section className="report-chapter" aria-labelledby={`chapter-${chapter}`}>
      <h2 className="h2" id={`chapter-${chapter}`}>
        {annualChapterNames[chapter]}
      </h2>
      <div className="report-chapter__text">
        <AreaField
          name={chapter}
          label={`Text: ${annualChapterNames[chapter]}`}
          rows={6}
          optional
        />
        {children}
      </div>
      <Proposal chapter={chapter} proposal={proposal} />
    </section>
  )
}

function Proposal({ chapter, proposal }: Pick<Props, 'chapter' | 'proposal'>) {
  const { getValues, setValue } = useFormContext<ReportForm>()
  const written = useWatch<ReportForm, AnnualChapter>({ name: chapter })
  const toast = useToast()

  function take(next: string) {
    const before = getValues(chapter)
    setValue(chapter, next, { shouldDirty: true })
    toast.say('Vorschlag übernommen.', {
      undo: () => setValue(chapter, before, { shouldDirty: true }),
    })
  }

  if (proposal === '') return <p className="report-chapter__none s muted">{sources[chapter]}</p>
  const about = annualChapterNames[chapter]
  const isTaken = written.includes(proposal)
  return (
    <div className="report-chapter__proposal">
      <div className="report-chapter__head">
        <h3 className="h3">Vorschlag</h3>
        {isTaken && (
          <span className="row s muted">
            <Icon name="ok" size="s" tone="ok" /> übernommen
          </span>
        )}
      </div>
      {!isTaken && (
        <>
          <p className="s report-chapter__words" dir="auto">
            {proposal}
          </p>
          <div className="row wrap">
            {written.trim() === '' ? (
              <Button aria-label={`${about}: Vorschlag übernehmen`} onClick={() => take(proposal)}>
                Übernehmen
              </Button>
            ) : (
              <>
                <Button
                  aria-label={`${about}: Vorschlag anhängen`}
                  onClick={() => take(appended(written, proposal))}
                >
                  Anhängen
                </Button>
                <Button
                  variant="tertiary"
                  aria-label={`${about}: Text durch den Vorschlag ersetzen`}
                  onClick={() => take(proposal)}
                >
                  Text ersetzen
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </div>
  )
}
