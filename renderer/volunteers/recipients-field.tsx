import { useController } from 'react-hook-form'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { type HelperKind, helperKind, helperKindsPlural } from '../../shared/volunteers/helper.ts'
import { everyHelper } from '../../shared/volunteers/overview.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { sentence } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { FieldError } from '../ui/field-error.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useField } from '../ui/use-field.ts'
import { focusNeighbour } from './focus-neighbour.ts'
import { PersonPicker } from './person-picker.tsx'
import { keyOf, type PersonRef, personRef } from './person-ref.ts'

const PICKED = ['helper', 'contact'] as const
const MOST = 500
const FEW = 12
const props = {
  name: 'people',
  label: 'An wen',
  missing: 'Bitte wählen Sie, an wen der Brief geht.',
}

/** Whoever works with the office now; who has left or only applied gets no round letter unasked. */
async function helpersOf(kind: HelperKind): Promise<PersonRef[]> {
  const filter = { ...everyHelper, kind }
  const { lines } = await api.volunteers.list({ filter, offset: 0, limit: MOST })
  return lines
    .filter(({ state }) => state === 'aktiv' || state === 'pause')
    .map(({ id, name }) => ({ kind: 'helper', id, name }))
}

async function contacts(): Promise<PersonRef[]> {
  const all = await api.volunteers.listContacts({ text: '' })
  return all.slice(0, MOST).map(({ id, name }) => ({ kind: 'contact', id, name }))
}

export function RecipientsField() {
  const { id, error } = useField(props)
  const { field } = useController({ name: props.name })
  const toast = useToast()
  const people = personRef.array().safeParse(field.value).data ?? []

  function add(more: readonly PersonRef[]) {
    const all = new Map([...people, ...more].map(person => [keyOf(person), person]))
    field.onChange([...all.values()].slice(0, MOST))
  }

  async function addGroup(read: () => Promise<PersonRef[]>) {
    try {
      const more = await read()
      if (more.length === 0) toast.say('In dieser Gruppe ist noch niemand.')
      add(more)
    } catch (failure) {
      toast.fail(sentence(failure))
    }
  }

  return (
    <fieldset className="recipients" id={id} tabIndex={-1} aria-describedby={`${id}-error`}>
      <legend className="field__legend">
        {props.label}:{' '}
        {people.length === 0 ? 'noch niemand' : countOf(people.length, 'Person', 'Personen')}
      </legend>
      <div className="row wrap">
        {helperKind.options.map(kind => (
          <Button key={kind} icon="plus" onClick={() => void addGroup(() => helpersOf(kind))}>
            {helperKindsPlural[kind]}
          </Button>
        ))}
        <Button icon="plus" onClick={() => void addGroup(contacts)}>
          Ansprechpersonen
        </Button>
      </div>
      <PersonPicker
        label="Einzeln hinzufügen"
        placeholder="Name suchen"
        kinds={PICKED}
        without={people}
        optional
        onPick={person => add([person])}
      />
      <Chosen people={people} onChange={next => field.onChange(next)} />
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

type ChosenProps = {
  people: readonly PersonRef[]
  onChange: (people: readonly PersonRef[]) => void
}

/** The first ones by name; all of them can be seen. */
function Chosen({ people, onChange }: ChosenProps) {
  const act = useAct()
  if (people.length === 0) return null
  const clear = () =>
    void act(async () => onChange([]), {
      done: 'Liste geleert.',
      undo: async () => onChange(people),
    })
  return (
    <details className="recipients__all" open={people.length <= FEW}>
      <summary>Gewählte Personen</summary>
      <ul className="row wrap" aria-label="Gewählte Personen">
        {people.map(person => (
          <li key={keyOf(person)} className="person-chip">
            <bdi>{person.name}</bdi>
            <IconButton
              quiet
              icon="x"
              label={`${person.name} herausnehmen`}
              onClick={event => {
                focusNeighbour(event.currentTarget)
                onChange(people.filter(one => one !== person))
              }}
            />
          </li>
        ))}
      </ul>
      <LinkButton small onClick={clear}>
        Alle herausnehmen
      </LinkButton>
    </details>
  )
}
