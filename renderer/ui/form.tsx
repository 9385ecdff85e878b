import { type ReactNode, useContext, useMemo, useRef } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  FormProvider,
  type Path,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { DraftNote } from './draft-note.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { listProblems } from './form-errors.ts'
import { type Fields, FieldsContext } from './form-parts.ts'
import { germanResolver } from './german-resolver.ts'
import { type Sentence, SentenceContext } from './sentence-context.ts'
import { type FormDraft, useDraft } from './use-draft.ts'
import './form.css'

export type FormProps<I extends FieldValues, O extends FieldValues> = {
  schema: z.ZodType<O, I>
  defaultValues: DefaultValues<I>
  /**
   * May throw: AppError 'invalid' with `fields` goes back to the fields, all else is said above
   * them. False: nothing is saved yet, so the draft stays.
   */
  onSubmit: (values: O) => Promise<unknown> | unknown
  children: ReactNode
  draft?: FormDraft
  sentence?: Sentence
  /** Off for one or two fields, where the words at the field are enough. */
  summary?: boolean
  /** For a button outside the form: <Button type="submit" form={id}>. */
  id?: string
  'aria-label'?: string
}

const REFUSED = 'Diese Angabe wurde nicht angenommen. Bitte prüfen Sie sie.'

function refusedFields(error: unknown): readonly string[] {
  if (!(error instanceof AppError) || error.code !== 'invalid') return []
  const fields = error.details?.fields
  return Array.isArray(fields) ? fields.map(String) : []
}

/** zod schema → form → one line per field. Input is never cleared on an error. */
export function Form<I extends FieldValues, O extends FieldValues>(props: FormProps<I, O>) {
  const { schema, defaultValues, onSubmit, draft, summary = true, children } = props
  const inherited = useContext(SentenceContext)
  const sentence = props.sentence ?? inherited
  const element = useRef<HTMLFormElement>(null)
  const fields = useRef<Fields>(new Map()).current
  const resolver = useMemo(() => germanResolver(schema, fields), [schema, fields])
  const form = useForm<I, unknown, O>({
    resolver,
    defaultValues,
    shouldFocusError: !summary,
  })
  const { restoredAt, clear } = useDraft(form, fields, draft)

  /** The summary appears with this render, so the focus follows after it. */
  function showProblems() {
    if (!summary) return
    requestAnimationFrame(() => {
      element.current?.querySelector<HTMLElement>('[data-error-summary]')?.focus()
    })
  }

  async function send(values: O): Promise<void> {
    try {
      if ((await onSubmit(values)) !== false) await clear()
    } catch (error) {
      const refused = refusedFields(error)
      for (const name of refused) {
        form.setError(name as Path<I>, { type: 'server', message: REFUSED })
      }
      if (refused.length === 0) form.setError('root', { message: sentence(error) })
      showProblems()
    }
  }

  function submit(values: O): Promise<void> {
    const done = send(values)
    draft?.sending?.(done)
    return done
  }

  async function discardDraft() {
    await clear()
    form.reset(defaultValues)
  }

  const { errors, isSubmitted } = form.formState
  const showSummary = summary && isSubmitted && listProblems(errors).length > 0
  return (
    <FormProvider {...form}>
      <FieldsContext value={fields}>
        <form
          ref={element}
          className="form"
          id={props.id}
          noValidate
          autoComplete="off"
          aria-label={props['aria-label']}
          onSubmit={event => {
            event.stopPropagation()
            if (form.formState.isSubmitting) return event.preventDefault()
            form.clearErrors('root')
            void form.handleSubmit(submit, showProblems)(event)
          }}
        >
          {restoredAt && <DraftNote updatedAt={restoredAt} onDiscard={discardDraft} />}
          <ErrorSummary showFields={showSummary} />
          {children}
        </form>
      </FieldsContext>
    </FormProvider>
  )
}
