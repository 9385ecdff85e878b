import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useReferral } from './referral-context.ts'
import { formLanguage, likelyLanguage } from './release-talk.ts'
import { useSlip } from './use-slip.ts'

/** For whoever goes there herself: no name on it, so no consent is needed. */
export function SlipLine() {
  const { file } = useReferral()
  const language = formLanguage(
    likelyLanguage(file.languages.languages.map(({ code }) => code)) ?? 'en',
  )
  const slip = useSlip(language)
  if (!slip.print) return null
  return (
    <div className="stack">
      <p className="slip-line">
        <span className="muted">Selbst hingehen geht immer, auch ohne Einwilligung:</span>
        <Button variant="tertiary" icon="print" onClick={() => void slip.print?.('drucken')}>
          Zettel ohne Angaben drucken
        </Button>
        <Button
          variant="tertiary"
          icon="download"
          aria-label="Zettel als PDF"
          onClick={() => void slip.print?.('speichern')}
        >
          Als PDF
        </Button>
      </p>
      <JobNote job={slip.job} />
    </div>
  )
}
