import { IntakeDraft } from './intake-draft.tsx'
import { IntakeStart } from './intake-start.tsx'
import './intake.css'

/** First the question who it is, then the form of one draft. */
export function IntakeScreen({ draft }: { draft: string | undefined }) {
  return draft === undefined ? <IntakeStart /> : <IntakeDraft key={draft} id={draft} />
}
