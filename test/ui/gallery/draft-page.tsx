import { useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../renderer/ui/button.tsx'
import { DateField } from '../../../renderer/ui/date-field.tsx'
import { Form } from '../../../renderer/ui/form.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { PassphraseField } from '../../../renderer/ui/passphrase-field.tsx'
import { SubmitButton } from '../../../renderer/ui/submit-button.tsx'
import { TextField } from '../../../renderer/ui/text-field.tsx'
import type { FormDraft } from '../../../renderer/ui/use-draft.ts'
import { recorded, released, submit } from './record.ts'

const schema = z.strictObject({
  name: z.string().min(1),
  town: z.string(),
  from: z.string().nullable(),
  passphrase: z.string(),
  access: z.strictObject({ passphrase: z.string() }),
})
const defaults = {
  name: '',
  town: '',
  from: null,
  passphrase: '',
  access: { passphrase: '' },
}

/** Kept over a reload, as the encrypted store keeps it; loaded when the test lets go. */
const draft: FormDraft = {
  load: async () => {
    const kept = sessionStorage.getItem('draft')
    if (!kept) return null
    await released()
    return { values: JSON.parse(kept), updatedAt: '2026-11-16T08:31:00Z' }
  },
  save: async values => {
    recorded.saved.push(values)
    sessionStorage.setItem('draft', JSON.stringify(values))
  },
  clear: async () => {
    recorded.discarded += 1
    sessionStorage.removeItem('draft')
  },
}

export function DraftPage() {
  const [isOpen, setOpen] = useState(true)
  const [asksPassphrase, setAsksPassphrase] = useState(true)
  return (
    <>
      <PageHead title="Entwurf" />
      {isOpen && (
        <Form
          aria-label="Entwurf"
          schema={schema}
          defaultValues={defaults}
          draft={draft}
          onSubmit={submit}
        >
          <TextField name="name" label="Name" />
          <TextField name="town" label="Ort" optional />
          <DateField name="from" label="Gültig ab" optional />
          {asksPassphrase && <PassphraseField name="passphrase" label="Passphrase" optional />}
          <PassphraseField name="access.passphrase" label="Zweite Passphrase" optional />
          <SubmitButton>Speichern</SubmitButton>
        </Form>
      )}
      <Button onClick={() => setAsksPassphrase(false)}>Ohne Passphrase</Button>
      <Button onClick={() => setOpen(false)}>Verlassen</Button>
    </>
  )
}
