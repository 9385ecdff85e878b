import { useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { unknownFieldsIn } from '../../shared/referrals/fill-template.ts'
import {
  type KeptTemplate,
  type LetterTemplate,
  letterTemplate,
  type TemplateField,
  templateField,
  templateKindNames,
} from '../../shared/referrals/template.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { useToday } from '../clients/use-today.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useHouse } from '../frame/house-context.ts'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { State } from '../ui/state.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { LetterPreview } from './letter-preview.tsx'
import { sampleLetter } from './template-sample.ts'
import { fieldNames, gapsText, personalFields, withField } from './template-words.ts'

type TextName = 'subject' | 'before' | 'after'
const PREVIEW_MS = 300

const isTextName = (name: string): name is TextName =>
  name === 'subject' || name === 'before' || name === 'after'

/** Puts a field where the cursor was last; without one, at the end of the upper text. */
function FieldList({ last }: { last: { current: HTMLInputElement | HTMLTextAreaElement | null } }) {
  const { getValues, setValue } = useFormContext<LetterTemplate>()
  function insert(field: TemplateField) {
    const input = last.current
    const name: TextName = input && isTextName(input.name) ? input.name : 'before'
    const text = getValues(name)
    const from = input?.selectionStart ?? text.length
    const next = withField(text, from, input?.selectionEnd ?? from, field)
    setValue(name, next.text, { shouldDirty: true, shouldTouch: true })
    requestAnimationFrame(() => {
      input?.focus()
      input?.setSelectionRange(next.cursor, next.cursor)
    })
  }
  return (
    <section aria-label="Felder zum Einsetzen">
      <p className="field__legend">Feld an der Schreibmarke einsetzen</p>
      <div className="template-fields">
        {templateField.options.map(field => (
          <button
            key={field}
            type="button"
            className="template-field"
            title={
              personalFields.has(field)
                ? `${fieldNames[field]}, nur soweit freigegeben`
                : fieldNames[field]
            }
            onClick={() => insert(field)}
          >
            {fieldNames[field]}
          </button>
        ))}
      </div>
    </section>
  )
}

/** What does not exist, as it is typed; a letter with it would not be printed. */
function Unknown() {
  const template = useWatch<LetterTemplate>() as LetterTemplate
  const unknown = unknownFieldsIn(template)
  return (
    <div role="status">
      {unknown.length > 0 && (
        <State tone="bad">
          {unknown.length === 1 ? 'Dieses Feld gibt es nicht: ' : 'Diese Felder gibt es nicht: '}
          {unknown.join(', ')}
        </State>
      )}
    </div>
  )
}

function Preview({ kind }: Pick<KeptTemplate, 'kind'>) {
  const { settings, session } = useHouse()
  const today = useToday()
  const typed = useWatch<LetterTemplate>() as LetterTemplate
  const template = useDebounced(typed, PREVIEW_MS)
  const { sheet, gaps } = sampleLetter({
    ...{ kind, template, today, office: settings.office },
    ...{ fax: settings.referrals.fax, adviser: session.userName },
  })
  return (
    <aside className="stack" aria-label="Vorschau mit erfundenen Angaben">
      <p className="h3">Vorschau mit erfundenen Angaben</p>
      <LetterPreview sheet={sheet} title={templateKindNames[kind]} />
      {gaps.empty.length > 0 && (
        <p className="s muted">In diesem Brief leer: {gapsText(gaps.empty)}</p>
      )}
    </aside>
  )
}

export function TemplateForm({ kept }: { kept: KeptTemplate }) {
  const { kind, own, subject, before, after } = kept
  const toast = useToast()
  const last = useRef<HTMLInputElement | HTMLTextAreaElement>(null)
  const [resetting, setResetting] = useState(false)
  const draft = formDraft(`template-${kind}`)
  return (
    <Form
      aria-label={`Vorlage: ${templateKindNames[kind]}`}
      schema={letterTemplate}
      defaultValues={{ subject, before, after }}
      draft={draft}
      onSubmit={async template => {
        await api.referrals.saveTemplate({ kind, template })
        toast.say('Vorlage gespeichert.')
      }}
    >
      <div className="template-form">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only remembers where the cursor was */}
        <div
          className="stack-2"
          onFocus={({ target }) => {
            if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
              last.current = target
          }}
        >
          <TextField name="subject" label="Betreff" maxLength={200} />
          <AreaField
            name="before"
            label="Text vor den Angaben"
            hint="Eine leere Zeile beginnt einen neuen Absatz. Zwei Sterne **um Wörter** machen sie fett."
            rows={9}
            maxLength={3000}
          />
          <AreaField name="after" label="Text danach" optional rows={4} maxLength={3000} />
          <Unknown />
          <FieldList last={last} />
          <FormActions>
            <SubmitButton>Vorlage speichern</SubmitButton>
            {own && (
              <Button variant="tertiary" tall icon="undo" onClick={() => setResetting(true)}>
                Auf die mitgelieferte Vorlage zurücksetzen
              </Button>
            )}
          </FormActions>
        </div>
        <Preview kind={kind} />
      </div>
      <ConfirmDialog
        open={resetting}
        question={`Vorlage „${templateKindNames[kind]}“ zurücksetzen?`}
        confirm="Zurücksetzen"
        onConfirm={async () => {
          await draft.clear()
          await api.referrals.resetTemplate({ kind })
          toast.say('Es gilt wieder die mitgelieferte Vorlage.')
        }}
        onClose={() => setResetting(false)}
      >
        <p>Ihr eigener Text geht dabei verloren. Schon gedruckte Briefe bleiben, wie sie sind.</p>
      </ConfirmDialog>
    </Form>
  )
}
