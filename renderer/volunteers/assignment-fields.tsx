import { useWatch } from 'react-hook-form'
import {
  type AssignmentKind,
  assignmentKind,
  assignmentKindNames,
} from '../../shared/volunteers/assignment.ts'
import { useHouse } from '../frame/house-context.ts'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { topicOptions } from './request-values.ts'

const MOST_HOURS = 1000
const MOST_DAYS = 365

type Props = { today: string; kinds: readonly AssignmentKind[] }

/** What both agree on; a tandem begins with a first meeting that somebody leads. */
export function AssignmentFields({ today, kinds }: Props) {
  const kind = assignmentKind.catch('begleitung').parse(useWatch({ name: 'kind' }))
  const { cadenceDays } = useHouse().settings.approvals
  return (
    <>
      <div className="fields fields--narrow">
        <SelectField
          name="kind"
          label="Art"
          options={kinds.map(value => ({ value, label: assignmentKindNames[value] }))}
          placeholder={null}
        />
        <SelectField name="topic" label="Thema" options={topicOptions} placeholder={null} />
        <DateField
          name="startOn"
          label="Beginn"
          missing="Bitte geben Sie den Beginn an."
          bias="near"
          today={today}
        />
      </div>
      <TextField
        name="purpose"
        label="Wozu?"
        hint="In Worten fürs Büro."
        placeholder="Zu Terminen mit dem Jobcenter begleiten"
        maxLength={200}
        optional
      />
      <div className="fields fields--narrow">
        <DateField
          name="firstMeetingOn"
          label="Erstes Treffen"
          bias="near"
          today={today}
          optional
        />
        <TextField name="moderatedBy" label="Wer leitet es?" maxLength={80} optional />
        <DateField name="agreementOn" label="Vereinbarung vom" today={today} optional />
      </div>
      <div className="fields fields--narrow">
        <NumberField
          name="plannedHours"
          label="Geplant"
          unit="Stunden"
          min={0}
          max={MOST_HOURS}
          optional
        />
        <NumberField
          name="cadenceDays"
          label="Rückmeldung alle"
          unit="Tage"
          hint={`Leer: alle ${cadenceDays[kind]} Tage, wie in den Einstellungen.`}
          min={1}
          max={MOST_DAYS}
          optional
        />
      </div>
    </>
  )
}
