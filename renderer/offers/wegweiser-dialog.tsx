import { useRef } from 'react'
import type { Finding } from '../../shared/offers/finder.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { outputText } from '../referrals/output-words.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useFinder } from './finder-context.ts'
import { PrintButtons } from './slip-dialog.tsx'
import { pageLanguage, useClientLanguages } from './use-client-languages.ts'
import { orderOf, type WegweiserFields, wegweiserFields } from './wegweiser-order.ts'
import { WegweiserPlaces } from './wegweiser-places.tsx'
import { WegweiserPreview } from './wegweiser-preview.tsx'
import { WegweiserSteps } from './wegweiser-steps.tsx'
import { WegweiserUnreachable } from './wegweiser-unreachable.tsx'
import './wegweiser-dialog.css'

type Props = { found: readonly Finding[]; onClose: () => void }

/** One page to take home: the chosen places and what to do next, in German and in her language. */
export function WegweiserDialog({ found, onClose }: Props) {
  const { person, facts, today } = useFinder()
  const languages = useClientLanguages()
  const toast = useToast()
  const job = useJob()
  const way = useRef<'drucken' | 'speichern'>('drucken')
  const clientId = person?.file.id ?? null

  async function print(fields: WegweiserFields) {
    const made = await job.run('Wegweiser wird gesetzt', options =>
      api.referrals.printWegweiser({ ...orderOf(fields, clientId), way: way.current }, options),
    )
    if (!made) return
    toast.say(outputText('Wegweiser', made.fileName))
    onClose()
  }

  return (
    <Dialog open onClose={onClose} title="Wegweiser drucken" width="wide">
      <Form
        aria-label="Wegweiser"
        schema={wegweiserFields}
        defaultValues={{
          language: pageLanguage(facts.languages),
          firstName: person?.file.person.givenNames ?? '',
          places: found.map(({ offerId }) => ({ offerId, day: null, time: '' })),
          steps: [],
        }}
        {...(clientId
          ? { draft: { ...formDraft(`client-${clientId}-wegweiser`), omit: ['places'] } }
          : {})}
        onSubmit={print}
      >
        <div className="wegweiser fields-free">
          <div className="wegweiser__fields">
            <div className="fields">
              <SelectField name="language" label="Sprache" options={languages} placeholder={null} />
              <TextField
                name="firstName"
                label="Vorname auf der Seite"
                maxLength={60}
                dir="auto"
                optional
              />
            </div>
            <WegweiserPlaces found={found} today={today} />
            <WegweiserUnreachable clientId={clientId} />
            <WegweiserSteps today={today} clientId={clientId} />
            <JobNote job={job} />
            <div className="row wrap">
              <PrintButtons way={way} busy={job.running !== undefined} />
            </div>
            <p className="s muted">Auf der Seite steht nichts über den Aufenthalt.</p>
          </div>
          <WegweiserPreview clientId={clientId} />
        </div>
      </Form>
    </Dialog>
  )
}
