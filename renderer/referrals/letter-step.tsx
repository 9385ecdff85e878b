import { useRef } from 'react'
import { z } from 'zod'
import { addDays, day, formatDay } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { LetterGaps } from './letter-gaps.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { outputText } from './output-words.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { SlipLine } from './slip-line.tsx'
import { StepSection } from './step-section.tsx'
import { useLetterDraft } from './use-letter-draft.ts'

const NOTE_CHARACTERS = 600
const letterWords = z.strictObject({
  letterNote: lineText(NOTE_CHARACTERS),
  answerBy: day.nullable(),
})

type Intent = 'save' | 'drucken' | 'speichern'

function LetterForm({ printed }: { printed: boolean }) {
  const { referral, today } = useReferral()
  const { answerDays } = useHouse().settings.referrals
  const { place } = useReferralPlace()
  const toast = useToast()
  const job = useJob()
  const save = useLetterDraft(referral)
  const intent = useRef<Intent>('save')
  const mean = (what: Intent) => () => {
    intent.current = what
  }

  async function goOn(words: z.infer<typeof letterWords>) {
    await save(words)
    const way = intent.current
    if (way === 'save') return toast.say('In den Brief übernommen.')
    const made = await job.run('Brief wird gesetzt', options =>
      api.referrals.printLetter({ ...place, kind: 'vermittlung', way }, options),
    )
    if (made) toast.say(outputText('Brief', made.fileName))
  }

  return (
    <Form
      aria-label="Brief"
      schema={letterWords}
      draft={formDraft(`referral-${referral.id}-letter`)}
      defaultValues={{ letterNote: referral.letterNote, answerBy: referral.answerBy }}
      onSubmit={goOn}
    >
      <AreaField
        name="letterNote"
        label="Hinweis an die Stelle"
        hint="Zum Beispiel: vormittags gut erreichbar. Nur was freigegeben ist."
        optional
        rows={4}
        maxLength={NOTE_CHARACTERS}
      />
      <DateField
        name="answerBy"
        label="Antwort erbeten bis"
        hint={`Ohne Angabe: ${formatDay(addDays(today, answerDays))}`}
        optional
        bias="future"
        today={today}
      />
      <p>
        <LinkButton small type="submit" onClick={mean('save')}>
          In den Brief übernehmen und ansehen
        </LinkButton>
      </p>
      <FormActions>
        <Button
          type="submit"
          tall
          icon="print"
          variant={printed ? 'secondary' : 'primary'}
          onClick={mean('drucken')}
        >
          Brief drucken
        </Button>
        <Button type="submit" tall icon="download" onClick={mean('speichern')}>
          Als PDF speichern
        </Button>
      </FormActions>
      <JobNote job={job} />
    </Form>
  )
}

function Letter({ printed }: { printed: boolean }) {
  const { place } = useReferralPlace()
  const { data, error } = useRead('referrals', 'previewLetter', { ...place, kind: 'vermittlung' })
  return (
    <div className="letter-step">
      <div className="stack-2">
        {error && <Alert kind="danger" title={sentence(error)} live />}
        {data && <LetterGaps gaps={data.gaps} />}
        <LetterForm printed={printed} />
      </div>
      {data && <LetterPreview sheet={data.sheet} />}
    </div>
  )
}

/** The letter with exactly the released data; without a consent only the slip. */
export function LetterStep() {
  const { referral, open } = useReferral()
  const letter = referral.letters.find(({ kind }) => kind === 'vermittlung')
  const may = referral.releaseProblem === null
  return (
    <StepSection
      number={2}
      title={letter ? 'Brief gedruckt' : 'Brief'}
      state={letter ? 'done' : may ? 'now' : 'later'}
      note={
        letter
          ? `Zuletzt am ${formatDay(letter.printedOn)}.`
          : !may && 'Einen Brief mit Namen gibt es erst mit der Einwilligung.'
      }
    >
      <div className="stack-2">
        {may && open && <Letter printed={letter !== undefined} />}
        {open && <SlipLine />}
      </div>
    </StepSection>
  )
}
