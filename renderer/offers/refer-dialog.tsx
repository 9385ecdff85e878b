import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { fullName } from '../../shared/clients/client.ts'
import { referralFields, urgency } from '../../shared/clients/options.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import type { Finding } from '../../shared/offers/finder.ts'
import { topics } from '../../shared/offers/topics.ts'
import type { KeptNeed } from '../../shared/tasks/plan.ts'
import { api } from '../api.ts'
import { relativeWords } from '../clients/case/relative-words.ts'
import { urgencies } from '../clients/sections/option-lists.ts'
import { CheckField } from '../ui/check-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { type FinderPerson, useFinder } from './finder-context.ts'
import { useRefer } from './use-refer.ts'

const NEW = 'new'
const plan = z
  .object({
    needId: z.string(),
    title: lineText(),
    urgency,
    members: z.record(z.string(), z.boolean()),
  })
  .refine(({ needId, title }) => needId !== NEW || title !== '', {
    message: 'Bitte benennen Sie den Bedarf in wenigen Worten.',
    path: ['title'],
  })

function needOptions(needs: readonly KeptNeed[], found: Finding) {
  const own = topics[found.topic].field
  const open = needs.filter(({ closed }) => closed === null)
  const sameField = (need: KeptNeed) => need.field === own
  return [
    ...[...open.filter(sameField), ...open.filter(need => !sameField(need))].map(need => ({
      ...{ value: need.id, label: need.title, note: referralFields[need.field].name },
    })),
    { value: NEW, label: 'Neuer Bedarf', note: referralFields[own].name },
  ]
}

function NewNeed() {
  if (useWatch({ name: 'needId' }) !== NEW) return null
  return (
    <>
      <TextField
        name="title"
        label="Bedarf"
        missing="Bitte benennen Sie den Bedarf in wenigen Worten."
        maxLength={120}
      />
      <RadioField name="urgency" label="Dringlichkeit" options={urgencies} inline />
    </>
  )
}

type Props = { found: Finding; person: FinderPerson; withFamily: boolean; onClose: () => void }

/** For which need, and who of the household goes along. Each has a consent and a code of their own. */
export function ReferDialog({ found, person, withFamily, onClose }: Props) {
  const { today } = useFinder()
  const refer = useRefer(person)
  const added = useRef<string>(undefined)
  const { file, need } = person
  const family = file.relatives.filter(one => one.sameHousehold && one.closedOn === null)
  const options = needOptions(person.plan.needs, found)
  const field = topics[found.topic].field

  /** Once, even if the referral is refused and tried again. */
  async function addNeed({ title, urgency: wanted }: z.output<typeof plan>): Promise<string> {
    added.current ??= (
      await api.tasks.addNeed({
        clientId: file.id,
        need: { ...{ title, field, description: '' }, urgency: wanted },
      })
    ).id
    return added.current
  }

  async function submit(values: z.output<typeof plan>) {
    const memberIds = family.filter(({ id }) => values.members[id]).map(({ id }) => id)
    const needId = values.needId === NEW ? await addNeed(values) : values.needId
    if (await refer({ found, needId, memberIds })) onClose()
  }

  return (
    <FormDialog
      onClose={onClose}
      title={`Vermitteln: ${found.name}`}
      submit="Vermittlung beginnen"
      schema={plan}
      defaultValues={{
        ...{ needId: need?.id ?? options[0]?.value ?? NEW, title: '', urgency: 'normal' },
        members: Object.fromEntries(family.map(({ id }) => [id, false])),
      }}
      onSubmit={submit}
    >
      <p className="muted">
        {found.organisationName}
        {found.town && `, ${found.town}`}
      </p>
      {need === null && (
        <>
          <RadioField name="needId" label="Zu welchem Bedarf gehört das?" options={options} />
          <NewNeed />
        </>
      )}
      {family.length > 0 && (withFamily || need === null) && (
        <fieldset>
          <legend className="field__legend">Wer geht mit?</legend>
          {family.map(one => (
            <CheckField
              key={one.id}
              name={`members.${one.id}`}
              label={fullName(one)}
              hint={relativeWords(one, today)}
            />
          ))}
          <p className="s muted">
            Für jede Person entsteht eine eigene Vermittlung mit eigener Einwilligung und eigenem
            Code.
          </p>
        </fieldset>
      )}
    </FormDialog>
  )
}
