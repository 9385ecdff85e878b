import { referralFields } from '../../shared/clients/options.ts'
import { ruleEffect, ruleEffectNames } from '../../shared/offers/eligibility.ts'
import { topic, topics } from '../../shared/offers/topics.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import { AreaField } from '../ui/area-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ConditionList } from './rule-conditions.tsx'
import { effectNotes } from './rule-fact-words.ts'

const topicChoices = topic.options.map(value => ({
  value,
  label: topics[value].name,
  note: referralFields[topics[value].field].name,
}))
const topicName = new Map<string, string>(topicChoices.map(({ value, label }) => [value, label]))
const effects = ruleEffect.options.map(value => ({
  value,
  label: ruleEffectNames[value],
  note: effectNotes[value],
}))

export function RuleFields({ today }: { today: string }) {
  return (
    <>
      <TextField name="title" label="Name der Regel" maxLength={160} />
      <PickedListField
        name="topics"
        label="Wofür die Regel gilt"
        options={topicChoices}
        nameOf={key => topicName.get(key) ?? key}
        placeholder="Thema suchen, mehrere möglich"
      />
      <RadioField
        name="effect"
        label="Was die Regel sagt"
        missing="Bitte wählen Sie aus, was die Regel sagt."
        options={effects}
      />
      <ConditionList />
      <section className="stack" aria-labelledby="rule-validity">
        <h2 className="h3" id="rule-validity">
          Wann und woher
        </h2>
        <div className="fields rule-days">
          <DateField name="validFrom" label="Gilt ab" bias="near" today={today} optional />
          <DateField name="validUntil" label="Letzter Tag" bias="future" today={today} optional />
          <DateField
            name="checkedOn"
            label="Geprüft am"
            missing="Bitte geben Sie an, wann das zuletzt geprüft wurde."
            today={today}
          />
        </div>
        <TextField
          name="source"
          label="Quelle"
          hint="Gesetz, Erlass, Rundschreiben oder Auskunft, so dass andere es wiederfinden."
          maxLength={200}
        />
        <AreaField name="note" label="Notiz" maxLength={1000} rows={2} optional />
      </section>
    </>
  )
}
