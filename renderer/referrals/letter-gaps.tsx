import { Link } from '@tanstack/react-router'
import type { TemplateGaps } from '../../shared/referrals/template.ts'
import { Alert } from '../ui/alert.tsx'
import { gapsText } from './template-words.ts'

/** What the template names and nobody has filled, or what does not exist. */
export function LetterGaps({ gaps }: { gaps: TemplateGaps }) {
  const { unknown } = gaps
  // A note and an appointment are there or not: nobody misses them.
  const empty = gaps.empty.filter(field => field !== 'hinweis' && field !== 'termin')
  return (
    <>
      {unknown.length > 0 && (
        <Alert
          kind="danger"
          title={`Die Vorlage nennt ein unbekanntes Feld: ${unknown.join(', ')}`}
        >
          <p>
            So lässt sich der Brief nicht drucken.{' '}
            <Link className="link" to="/settings/$tab" params={{ tab: 'letters' }}>
              Briefvorlage berichtigen
            </Link>
          </p>
        </Alert>
      )}
      {empty.length > 0 && (
        <p className="s muted">
          {empty.length === 1 ? 'Leer bleibt' : 'Leer bleiben'}: {gapsText(empty)}.
        </p>
      )}
    </>
  )
}
