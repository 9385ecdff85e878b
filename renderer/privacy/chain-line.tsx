import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'

type Props = { span: string; shown: number }

/** Each entry seals the one before it: a change, a gap or an insertion shows. */
export function ChainLine({ span, shown }: Props) {
  const chain = useRead('privacy', 'verifyAudit', {})
  if (chain.error) return <Alert kind="danger" title={sentence(chain.error)} live />
  if (!chain.data) return <p className="audit__chain">Das Protokoll wird geprüft …</p>
  const { entries, whole, brokenAt } = chain.data
  if (!whole) {
    return (
      <Alert
        kind="danger"
        title={`Das Protokoll ist ab Eintrag ${formatGermanNumber(brokenAt ?? 1)} verändert worden.`}
        live
      >
        <p>
          Davor ist es lückenlos. Bitte sichern Sie den Speicher und geben Sie der IT und der oder
          dem Datenschutzbeauftragten Bescheid.
        </p>
      </Alert>
    )
  }
  const part = entries > shown ? `, gezeigt werden die neuesten ${formatGermanNumber(shown)}` : ''
  return (
    <div className="audit__chain">
      <State tone="ok">Die Kette der Einträge ist lückenlos</State>
      <span className="s muted">
        {formatGermanNumber(entries)} Einträge geprüft{part}
        {span && `, ${span}`}
      </span>
    </div>
  )
}
