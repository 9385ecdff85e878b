import { useFormContext } from 'react-hook-form'
import type { HistoryProblem } from '../../../shared/clients/residence-problems.ts'
import { formatDay } from '../../../shared/lib/dates.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { historySentences } from './history-sentences.ts'

type Props = { name: string; problem: HistoryProblem | undefined }

/** Below a field: what to look at again, and where the machine knows better, its proposal. */
export function ResidenceHint({ name, problem }: Props) {
  const form = useFormContext()
  if (!problem) return null
  const { severity, suggestion } = problem
  return (
    <div className="field__hint">
      {severity === 'note' && <p>{historySentences[problem.code]}</p>}
      {suggestion && (
        <LinkButton
          onClick={() =>
            form.setValue(name, suggestion, { shouldDirty: true, shouldValidate: true })
          }
        >
          {formatDay(suggestion)} einsetzen
        </LinkButton>
      )}
    </div>
  )
}
