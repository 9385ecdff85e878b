import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { listName } from '../../shared/clients/client.ts'
import { tidyLine } from '../../shared/lib/text.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Fields, FieldsContext } from '../ui/form-parts.ts'
import { PageHead } from '../ui/page-head.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useDraft } from '../ui/use-draft.ts'
import { IntakeBar } from './intake-bar.tsx'
import { IntakeBody } from './intake-body.tsx'
import { draftForm, draftMoment } from './intake-drafts.ts'
import { intakeResolver, listIntakeProblems } from './intake-resolver.ts'
import { IntakeSectionList } from './intake-section-list.tsx'
import { IntakeSimilar } from './intake-similar.tsx'
import type { IntakeValues } from './intake-values.ts'
import type { PersonForm } from './sections/section-forms.ts'
import { useIntakeSteps } from './use-intake-steps.ts'
import { useKeptDraft } from './use-kept-draft.ts'

type Props = { id: string; values: IntakeValues; updatedAt: string; today: string }

/** What was typed may run in any direction; the sentence around it does not. */
function Lead({
  person,
  updatedAt,
  today,
}: Pick<Props, 'updatedAt' | 'today'> & { person: PersonForm }) {
  const name = tidyLine(listName(person) || person.ownScript)
  const begun = `Entwurf von ${draftMoment(updatedAt, today)}. Akte noch nicht angelegt.`
  if (name === '') return begun
  return (
    <>
      <bdi>{name}</bdi>, {begun}
    </>
  )
}

export function IntakeForm({ id, values: initial, updatedAt, today }: Props) {
  const fields = useRef<Fields>(new Map()).current
  const resolver = useMemo(() => intakeResolver(today, fields), [today, fields])
  const form = useForm<IntakeValues>({ defaultValues: initial, resolver })
  const kept = useKeptDraft(draftForm(id), updatedAt)
  const { clear } = useDraft(form, fields, kept.draft)
  const values = useWatch({ control: form.control }) as IntakeValues
  // Only fields that stand on the screen know their own words: look again once they are drawn.
  const [drawn, setDrawn] = useState(values.open)
  useEffect(() => setDrawn(values.open), [values.open])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` changes what `fields` holds
  const problems = useMemo(
    () => listIntakeProblems(values, today, fields),
    [values, today, fields, drawn],
  )
  const steps = useIntakeSteps(form, problems)
  const [asking, setAsking] = useState(false)
  const navigate = useNavigate()
  const toast = useToast()

  // Sections that one has left are checked while one types; `trigger` reads the newest values.
  useEffect(() => {
    if (values.visited.length > 0) void form.trigger(values.visited)
  }, [form, values])

  async function discard() {
    await clear()
    toast.say('Entwurf verworfen.')
    void navigate({ to: '/clients/new/{-$draft}', params: { draft: undefined } })
  }

  return (
    <FormProvider {...form}>
      <FieldsContext value={fields}>
        <div className="page">
          <PageHead
            title="Erstaufnahme"
            lead={<Lead person={values.person} updatedAt={updatedAt} today={today} />}
            actions={
              <Button variant="tertiary" flush onClick={() => setAsking(true)}>
                Entwurf verwerfen
              </Button>
            }
          />
          <div className="intake">
            <IntakeSectionList steps={steps} />
            <IntakeBody steps={steps} values={values} onKeptElsewhere={clear} />
            <IntakeSimilar values={values} />
          </div>
        </div>
        <IntakeBar steps={steps} kept={kept.state} today={today} onAdmitted={clear} />
        <ConfirmDialog
          open={asking}
          question="Entwurf verwerfen?"
          confirm="Verwerfen"
          onConfirm={discard}
          onClose={() => setAsking(false)}
        >
          <p>Alles, was hier getippt wurde, ist dann weg. Akten bleiben, wie sie sind.</p>
        </ConfirmDialog>
      </FieldsContext>
    </FormProvider>
  )
}
