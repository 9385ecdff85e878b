import { useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { z } from 'zod'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { roundLetter } from '../../shared/volunteers/network.ts'
import { roundLetterFields, unknownLetterFields } from '../../shared/volunteers/round-letter.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { formDraft } from '../frame/form-draft.ts'
import { FormWatch } from '../offers/form-watch.tsx'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { useRead } from '../use-read.ts'
import { copyText } from './copy-text.ts'
import { personRef } from './person-ref.ts'
import { RecipientsField } from './recipients-field.tsx'
import { RoundLetterPreview } from './round-letter-preview.tsx'
import { unknownWords } from './round-letter-words.ts'

const TYPING_MS = 250

const schema = z
  .strictObject({
    people: personRef.array().min(1, 'Bitte wählen Sie, an wen der Brief geht.').max(500),
    subject: roundLetter.shape.subject,
    body: roundLetter.shape.body.refine(text => text !== '', 'Bitte schreiben Sie den Brief.'),
  })
  .superRefine(({ subject, body }, context) => {
    for (const [name, text] of Object.entries({ subject, body })) {
      const unknown = unknownLetterFields({ subject: text, body: '' })
      if (unknown.length > 0)
        context.addIssue({ code: 'custom', path: [name], message: unknownWords(unknown) })
    }
  })
export type RoundLetterTyped = z.input<typeof schema>
type Typed = RoundLetterTyped

function idsIn(people: Typed['people']) {
  const of = (kind: 'helper' | 'contact') =>
    people.filter(person => person.kind === kind).map(({ id }) => id)
  return { helperIds: of('helper'), contactIds: of('contact') }
}

/** Puts a field where the words stand. */
function FieldButtons() {
  const { getValues, setValue } = useFormContext<Typed>()
  function insert(field: string) {
    const area = document.querySelector<HTMLTextAreaElement>('textarea[name="body"]')
    const body = getValues('body')
    const from = area?.selectionStart ?? body.length
    const to = area?.selectionEnd ?? body.length
    const place = `{{${field}}}`
    setValue('body', body.slice(0, from) + place + body.slice(to), { shouldDirty: true })
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(from + place.length, from + place.length)
    })
  }
  return (
    <p className="row wrap s muted">
      Einsetzen:
      {roundLetterFields.map(field => (
        <LinkButton key={field} small onClick={() => insert(field)}>
          {`{{${field}}}`}
        </LinkButton>
      ))}
    </p>
  )
}

/** A draft may name somebody whose entry was deleted since. */
function GoneNote({ gone }: { gone: readonly string[] }) {
  const { getValues, setValue } = useFormContext<Typed>()
  const people = getValues('people')
  const names = people.filter(({ id }) => gone.includes(id)).map(({ name }) => name)
  if (names.length === 0) return null
  const rest = people.filter(({ id }) => !gone.includes(id))
  return (
    <Alert kind="warning" title={`Nicht mehr verzeichnet: ${names.join(', ')}`}>
      <Button onClick={() => setValue('people', rest, { shouldDirty: true })}>
        Aus der Liste nehmen
      </Button>
    </Alert>
  )
}

type Props = { draft: string; values: RoundLetterTyped }

export function RoundLetterForm({ draft, values }: Props) {
  const [typed, setTyped] = useState<Typed>(values)
  const [at, setAt] = useState(0)
  const way = useRef<'drucken' | 'speichern'>('speichern')
  const job = useJob()
  const toast = useToast()
  const { people, subject, body } = useDebounced(typed, TYPING_MS)
  const { data: preview } = useRead('volunteers', 'previewRoundLetter', {
    letter: { subject: subject.slice(0, 200), body: body.slice(0, 5000), ...idsIn(people) },
    at,
  })
  const ids = idsIn(typed.people)

  async function print({ people: to, ...text }: z.output<typeof schema>) {
    const letter = { ...text, ...idsIn(to) }
    const output = await job.run('Briefe werden erstellt', options =>
      api.volunteers.printRoundLetter({ letter, way: way.current }, options),
    )
    if (output === null) return
    const words = countOf(output.letters, 'Brief', 'Briefe')
    toast.say(way.current === 'drucken' ? `${words} gedruckt.` : `${words} gespeichert.`)
  }

  async function exportAddresses() {
    const output = await job.run('Adressliste wird erstellt', options =>
      api.volunteers.exportAddresses(ids, options),
    )
    if (output) toast.say(`${countOf(output.rows, 'Adresse', 'Adressen')} gespeichert.`)
  }

  /** Asked for anew: what is beside the letter may still be that of the last recipients. */
  async function copyEmails() {
    const letter = { subject: '', body: '', ...ids }
    try {
      const { emails, withoutEmail } = await api.volunteers.previewRoundLetter({ letter, at: 0 })
      if (emails.length === 0) return toast.say('Für niemanden ist eine E-Mail-Adresse bekannt.')
      const without = withoutEmail.length
      const missing = without > 0 ? ` ${countOf(without, 'Person', 'Personen')} ohne E-Mail.` : ''
      if (copyText(emails.join('; ')))
        toast.say(`${countOf(emails.length, 'Adresse', 'Adressen')} kopiert.${missing}`)
      else toast.fail('Die Adressen ließen sich nicht kopieren.')
    } catch (error) {
      toast.fail(sentence(error))
    }
  }

  return (
    <Form
      aria-label="Rundbrief"
      schema={schema}
      defaultValues={values}
      draft={formDraft(draft)}
      onSubmit={print}
    >
      <FormWatch<Typed> onChange={setTyped} />
      <GoneNote gone={preview?.gone ?? []} />
      <div className="round-cols">
        <div className="stack-2">
          <RecipientsField />
          <TextField
            name="subject"
            label="Betreff"
            missing="Bitte geben Sie den Betreff an."
            maxLength={200}
          />
          <div className="stack">
            <AreaField name="body" label="Brief" rows={12} maxLength={5000} />
            <FieldButtons />
          </div>
          <FormActions>
            <SubmitButton
              icon="download"
              onClick={() => {
                way.current = 'speichern'
              }}
            >
              Als PDF speichern
            </SubmitButton>
            <SubmitButton
              variant="secondary"
              icon="print"
              onClick={() => {
                way.current = 'drucken'
              }}
            >
              Drucken
            </SubmitButton>
          </FormActions>
          <JobNote job={job} />
          {typed.people.length > 0 && (
            <div className="row wrap">
              <Button variant="tertiary" icon="download" onClick={() => void exportAddresses()}>
                Adressliste (XLSX)
              </Button>
              <Button variant="tertiary" icon="copy" onClick={() => void copyEmails()}>
                E-Mail-Adressen kopieren
              </Button>
            </div>
          )}
        </div>
        <RoundLetterPreview preview={preview} at={at} onTurn={setAt} />
      </div>
    </Form>
  )
}
