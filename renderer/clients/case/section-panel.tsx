import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { z } from 'zod'
import type { ClientSections, SectionName } from '../../../shared/clients/client.ts'
import { sectionProblems } from '../../../shared/clients/record-problems.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useRead } from '../../use-read.ts'
import { recordProblemText } from '../record-problem-words.ts'
import { BackgroundFields } from '../sections/background-fields.tsx'
import { LanguagesFields } from '../sections/languages-fields.tsx'
import { PersonFields } from '../sections/person-fields.tsx'
import { ReachFields } from '../sections/reach-fields.tsx'
import { ResidenceFields } from '../sections/residence-fields.tsx'
import { sectionForms, toForms } from '../sections/section-forms.ts'
import { useCase } from './case-context.ts'
import { SectionConflictPanel } from './section-conflict-panel.tsx'
import { SectionFacts } from './section-facts.tsx'
import { sectionTitles } from './section-words.ts'
import { draftName, useSectionEdit } from './use-section-edit.ts'
import './section-panel.css'

const fields: Readonly<Record<SectionName, ReactNode>> = {
  person: <PersonFields />,
  reach: <ReachFields />,
  languages: <LanguagesFields />,
  residence: <ResidenceFields />,
  background: <BackgroundFields />,
}

type Props = {
  section: SectionName
  /** Read view of its own; else label and value, line by line. */
  children?: ReactNode
}

/** Read until somebody wants to change it. A kept draft is opened at once. */
export function SectionPanel({ section, children }: Props) {
  const { file, open } = useCase()
  const [editing, setEditing] = useState(false)
  const kept = useRead('drafts', 'find', { form: draftName(file.id, section) })
  const [ended, setEnded] = useState(false)
  const resumes = !ended && kept.data?.draft != null
  const editButton = useRef<HTMLButtonElement>(null)

  function leave() {
    setEditing(false)
    setEnded(true)
    requestAnimationFrame(() => editButton.current?.focus())
  }

  return (
    <section className="section" aria-labelledby={`section-${section}`}>
      <div className="section__head">
        <h2 className="h2" id={`section-${section}`}>
          {sectionTitles[section]}
        </h2>
        {open && !editing && !resumes && (
          <Button
            ref={editButton}
            variant="tertiary"
            icon="edit"
            flush
            aria-label={`${sectionTitles[section]} bearbeiten`}
            onClick={() => setEditing(true)}
          >
            Bearbeiten
          </Button>
        )}
      </div>
      {open && (editing || resumes) ? (
        <SectionForm section={section} onLeave={leave} />
      ) : (
        (children ?? <SectionFacts section={section} />)
      )}
    </section>
  )
}

type FormProps = { section: SectionName; onLeave: () => void }
type Typed = Record<string, unknown> & { forHousehold: boolean }

function useSchema(section: SectionName) {
  const { file, today } = useCase()
  return z
    .strictObject({ [section]: sectionForms[section] as z.ZodType, forHousehold: z.boolean() })
    .superRefine((values, context) => {
      const sections = { ...file, [section]: values[section] } as unknown as ClientSections
      for (const problem of sectionProblems(section, sections, today)) {
        context.addIssue({
          code: 'custom',
          path: problem.path.split('.'),
          message: recordProblemText(problem),
        })
      }
    })
}

/** Puts into the fields what was chosen out of both versions. */
function Merged({ values }: { values: Typed | null }) {
  const { reset } = useFormContext()
  useEffect(() => {
    if (values) reset(values, { keepDefaultValues: true })
  }, [values, reset])
  return null
}

function SectionForm({ section, onLeave }: FormProps) {
  const { file } = useCase()
  const { draft, conflict, save, settle, backToForm } = useSectionEdit(section)
  const schema = useSchema(section)
  const forHousehold = useRef(false)
  const [defaults] = useState(() => ({ [section]: toForms(file)[section], forHousehold: false }))
  const [merged, setMerged] = useState<Typed | null>(null)
  const together = file.relatives.filter(({ sameHousehold }) => sameHousehold)
  return (
    <>
      {conflict && (
        <SectionConflictPanel
          section={section}
          conflict={conflict}
          onSettle={async chosen => {
            if (await settle(chosen, forHousehold.current)) onLeave()
          }}
          onBack={chosen => {
            backToForm()
            setMerged({
              [section]: toForms({ ...file, [section]: chosen })[section],
              forHousehold: forHousehold.current,
            })
          }}
        />
      )}
      <div hidden={conflict !== null}>
        <Form
          aria-label={sectionTitles[section]}
          schema={schema as unknown as z.ZodType<Typed, Typed>}
          defaultValues={defaults}
          draft={draft}
          onSubmit={async values => {
            forHousehold.current = values.forHousehold
            const mine = values[section] as ClientSections[typeof section]
            const saved = await save(mine, values.forHousehold)
            if (saved) onLeave()
            return saved
          }}
        >
          <Merged values={merged} />
          {fields[section]}
          {section === 'reach' && together.length > 0 && (
            <CheckField
              name="forHousehold"
              label="Anschrift auch für alle im Haushalt"
              hint={together
                .map(({ givenNames, familyName }) => givenNames || familyName)
                .join(', ')}
            />
          )}
          <FormActions>
            <SubmitButton>Speichern</SubmitButton>
            <Button
              variant="tertiary"
              tall
              onClick={async () => {
                await draft.clear()
                onLeave()
              }}
            >
              Abbrechen
            </Button>
          </FormActions>
        </Form>
      </div>
    </>
  )
}
