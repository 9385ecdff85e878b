import { useMemo } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import type { KeptAssignment } from '../../shared/volunteers/assignment.ts'
import { helperContactKindNames, mood, moodNames } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { State } from '../ui/state.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { moodWords } from './assignment-words.ts'
import { checkInUntil } from './days-of-today.ts'

const kinds = Object.entries(helperContactKindNames).map(([value, label]) => ({ value, label }))
const moods = mood.options.map(value => ({ value, label: moodNames[value] }))
/** What was heard so far; a slip of the pen can be taken away. */
function Earlier({ kept }: { kept: KeptAssignment }) {
  const { id, helperName, clientName } = kept
  const names = { helferin: helperName, klientin: clientName, beide: 'beiden' }
  const act = useAct()
  const { data } = useRead('volunteers', 'readAssignment', { id })
  const said = data?.checkIns ?? []
  if (said.length === 0) return null
  return (
    <section className="check-ins" aria-label="Bisherige Rückmeldungen">
      <h3 className="h3">Bisher</h3>
      <ul>
        {said.map(({ id: checkInId, day, kind, mood: word, note, with: whom, byName }) => (
          <li key={checkInId} className="check-in">
            <span className="s muted nowrap">{formatDay(day)}</span>
            <div>
              <p className="row wrap">
                {word && <State {...moodWords(word)}>{moodNames[word]}</State>}
                <span className="s muted">
                  {helperContactKindNames[kind]} mit {names[whom]}, {byName}
                </span>
              </p>
              {note !== '' && <p>{note}</p>}
            </div>
            <IconButton
              quiet
              icon="x"
              label={`Rückmeldung vom ${formatDay(day)} entfernen`}
              onClick={() =>
                void act(() => api.volunteers.removeCheckIn({ id, checkInId }), {
                  done: 'Rückmeldung entfernt.',
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { kept: KeptAssignment; today: string; onClose: () => void }

/** How it goes, in their own word; with it the next question moves on. */
export function CheckInDialog({ kept, today, onClose }: Props) {
  const toast = useToast()
  const { id, helperName, clientName } = kept
  const schema = useMemo(() => checkInUntil(today), [today])
  const people = [
    { value: 'helferin', label: helperName },
    { value: 'klientin', label: clientName },
    { value: 'beide', label: 'beiden' },
  ]
  return (
    <Dialog open onClose={onClose} title={`Rückmeldung: ${helperName}, ${clientName}`} width="wide">
      <Form
        aria-label="Rückmeldung eintragen"
        schema={schema}
        defaultValues={{
          ...{ day: today, kind: 'telefonat', mood: null, note: '', with: 'helferin' },
        }}
        draft={formDraft(`check-in-${id}`)}
        onSubmit={async values => {
          const { checkInId } = await api.volunteers.checkIn({ id, checkIn: values })
          toast.say('Rückmeldung eingetragen.', {
            undo: () => void api.volunteers.removeCheckIn({ id, checkInId }),
          })
          onClose()
        }}
      >
        <div className="fields fields--narrow">
          <SelectField
            name="with"
            label="Mit wem gesprochen?"
            options={people}
            placeholder={null}
          />
          <SelectField name="kind" label="Wie?" options={kinds} placeholder={null} />
          <DateField name="day" label="Tag" missing="Bitte geben Sie den Tag an." today={today} />
        </div>
        <div className="fields fields--narrow">
          <SelectField
            name="mood"
            label="Wie läuft es?"
            hint="Das eigene Wort."
            options={moods}
            placeholder="nicht gesagt"
            optional
          />
        </div>
        <AreaField name="note" label="Notiz" rows={3} maxLength={2000} optional />
        <FormActions>
          <SubmitButton>Rückmeldung eintragen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
      <Earlier kept={kept} />
    </Dialog>
  )
}
