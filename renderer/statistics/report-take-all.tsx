import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { openProposals, type ReportForm } from './report-form.ts'
import { showField } from './report-rail.tsx'

const FEWEST = 2

/** Fills what is still empty; what somebody wrote stays as it is. */
export function ReportTakeAll({ proposed }: { proposed: ReportForm }) {
  const { getValues, setValue } = useFormContext<ReportForm>()
  const open = openProposals(useWatch<ReportForm>() as ReportForm, proposed)
  const toast = useToast()

  function takeAll() {
    const taken = openProposals(getValues(), proposed)
    for (const key of taken) setValue(key, proposed[key], { shouldDirty: true })
    // the button goes with what it offered
    if (taken[0]) showField(taken[0])
    toast.say(`${taken.length} Vorschläge übernommen.`, {
      undo: () => {
        // what was written into one of them since then stays
        for (const key of taken)
          if (getValues(key) === proposed[key]) setValue(key, '', { shouldDirty: true })
      },
    })
  }

  if (open.length < FEWEST) return null
  return (
    <div className="report-take-all">
      <Button icon="check" aria-describedby="take-all-hint" onClick={takeAll}>
        Alle Vorschläge übernehmen
      </Button>
      <p className="s muted" id="take-all-hint">
        Füllt {open.length} leere Kapitel. Was Sie geschrieben haben, bleibt.
      </p>
    </div>
  )
}
