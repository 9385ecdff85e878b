import { z } from 'zod'
import { neededLine } from '../../shared/lib/text-fields.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'

type Props = {
  title: string
  /** What it means, before it is done. */
  lead: string
  confirm: string
  /** Stands in the field already; she may change it. */
  suggestion?: string
  draft: string
  most?: number
  run: (reason: string) => Promise<unknown>
  onClose: () => void
}

const REASON_NEEDED = 'Bitte schreiben Sie in einem Satz, warum.'

/** A step back or out: never without a sentence that says why. */
export function ReasonDialog(props: Props) {
  const { title, lead, confirm, suggestion = '', draft, most = 500, run, onClose } = props
  return (
    <FormDialog
      title={title}
      submit={confirm}
      onClose={onClose}
      schema={z.strictObject({ reason: neededLine(REASON_NEEDED, most) })}
      defaultValues={{ reason: suggestion }}
      draft={formDraft(draft)}
      summary={false}
      onSubmit={async ({ reason }) => {
        await run(reason)
        onClose()
      }}
    >
      <p className="muted">{lead}</p>
      <AreaField name="reason" label="Grund" missing={REASON_NEEDED} maxLength={most} rows={2} />
    </FormDialog>
  )
}
