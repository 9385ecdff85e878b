import { useRef } from 'react'
import { z } from 'zod'
import type { Finding } from '../../shared/offers/finder.ts'
import { clientLanguage } from '../../shared/reference/client-texts.ts'
import { api } from '../api.ts'
import { outputText } from '../referrals/output-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useFinder } from './finder-context.ts'
import { pageLanguage, useClientLanguages } from './use-client-languages.ts'

const order = z.strictObject({ language: clientLanguage })
type Way = 'drucken' | 'speichern'

/** A page to take along that says nothing about anybody. */
export function SlipDialog({ found, onClose }: { found: Finding; onClose: () => void }) {
  const { facts } = useFinder()
  const languages = useClientLanguages()
  const toast = useToast()
  const job = useJob()
  const way = useRef<Way>('drucken')
  const { offerId } = found

  async function print({ language }: z.output<typeof order>) {
    const made = await job.run('Zettel wird gesetzt', options =>
      api.referrals.printSlip(
        { ...{ offerId, language, referral: null }, way: way.current },
        options,
      ),
    )
    if (!made) return
    toast.say(outputText('Zettel', made.fileName))
    onClose()
  }

  return (
    <Dialog open onClose={onClose} title={`Zettel: ${found.name}`}>
      <Form
        aria-label="Zettel drucken"
        schema={order}
        defaultValues={{ language: pageLanguage(facts.languages) }}
        onSubmit={print}
      >
        <p className="muted">
          Anschrift, Telefon und worum es geht, auf Deutsch und in der Sprache der Person. Es steht
          nichts über sie darauf.
        </p>
        <SelectField name="language" label="Sprache" options={languages} placeholder={null} />
        <JobNote job={job} />
        <FormActions>
          <PrintButtons way={way} busy={job.running !== undefined} />
        </FormActions>
      </Form>
    </Dialog>
  )
}

type ButtonsProps = { way: { current: Way }; busy: boolean }

/** On paper, or as a file. */
export function PrintButtons({ way, busy }: ButtonsProps) {
  const mean = (what: Way) => () => {
    way.current = what
  }
  return (
    <>
      <Button
        variant="primary"
        tall
        type="submit"
        icon="print"
        disabled={busy}
        onClick={mean('drucken')}
      >
        Drucken
      </Button>
      <Button tall type="submit" icon="download" disabled={busy} onClick={mean('speichern')}>
        Als PDF speichern
      </Button>
    </>
  )
}
