import { type ReactNode, useEffect, useId } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { urgency, urgencyNames } from '../../shared/clients/options.ts'
import { interestNames } from '../../shared/matching/matching-profile.ts'
import { wishKind } from '../../shared/matching/wish.ts'
import { assignmentKindNames } from '../../shared/volunteers/assignment.ts'
import { helpTopicNames } from '../../shared/volunteers/helper.ts'
import { AreaField } from '../ui/area-field.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { ChecksField } from '../ui/checks-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { WeekField } from '../volunteers/week-grid.tsx'
import { onlineOptions } from './online-words.ts'
import { chosenTopics } from './wish-form.ts'

const optionsOf = <Key extends string>(
  keys: readonly Key[],
  names: Readonly<Record<Key, string>>,
) => keys.map(value => ({ value, label: names[value] }))
const topics = Object.entries(helpTopicNames).map(([value, label]) => ({ value, label }))
const interests = Object.entries(interestNames).map(([value, label]) => ({ value, label }))
const kinds = optionsOf(wishKind.options, assignmentKindNames)
const urgencies = optionsOf(urgency.options, urgencyNames)
const genders = [
  { value: 'w', label: 'eine Frau' },
  { value: 'm', label: 'ein Mann' },
]

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="wish-form__part" aria-labelledby={id}>
      <h3 className="h3" id={id}>
        {title}
      </h3>
      <div className="stack-2">{children}</div>
    </section>
  )
}

type WhatProps = {
  /** The kind of a wish that is kept stays: decisions hang on it. */
  isNew: boolean
  name: string
  /** How many live there; with nobody else nobody is asked. */
  people: number
}

function What({ isNew, name, people }: WhatProps) {
  const whom = [
    { value: 'person', label: name },
    { value: 'familie', label: `die Familie (${people} Personen)` },
  ]
  return (
    <Part title="Was">
      {isNew && (
        <RadioField
          name="kind"
          label="Was wird gesucht?"
          missing="Bitte wählen Sie, was gesucht wird."
          options={kinds}
          inline
        />
      )}
      {people > 1 && <RadioField name="whom" label="Für wen?" options={whom} />}
    </Part>
  )
}

/** What presses can only be something that is wished for. */
function Topics() {
  const { getValues, setValue } = useFormContext<{ urgentTopics: string[] }>()
  const chosen = chosenTopics(useWatch({ name: 'topics' }))
  const pressing = optionsOf(chosen, helpTopicNames)
  useEffect(() => {
    const before = getValues('urgentTopics') ?? []
    const kept = before.filter(topic => chosen.some(one => one === topic))
    if (kept.length < before.length) setValue('urgentTopics', kept, { shouldDirty: true })
  }, [chosen, getValues, setValue])
  return (
    <>
      <ChecksField name="topics" label="Wobei?" options={topics} optional />
      {chosen.length > 0 && (
        <ChecksField
          name="urgentTopics"
          label="Davon dringend"
          hint="Zählt doppelt."
          options={pressing}
          optional
        />
      )}
    </>
  )
}

function Person() {
  return (
    <>
      <div className="fields fields--three">
        <SelectField
          name="wishedGender"
          label="Geschlecht"
          options={genders}
          placeholder="kein Wunsch"
          optional
        />
        <NumberField name="ageFrom" label="Alter von" unit="Jahre" min={14} max={99} optional />
        <NumberField name="ageTo" label="Alter bis" unit="Jahre" min={14} max={99} optional />
      </div>
      <ChecksField name="interests" label="Gemeinsame Interessen" options={interests} optional />
    </>
  )
}

function Times() {
  return (
    <>
      <WeekField name="slots" label="Wann es geht" />
      <div className="fields">
        <NumberField
          name="hoursPerWeek"
          label="Stunden"
          unit="je Woche"
          min={1}
          max={20}
          optional
        />
        <SelectField
          name="online"
          label="Auch online"
          options={onlineOptions}
          placeholder="noch nicht gefragt"
          optional
        />
      </div>
      <CheckField
        name="interpreter"
        label="Jemand anderes dolmetscht bei den Treffen"
        hint="Dann braucht es keine gemeinsame Sprache."
        optional
      />
    </>
  )
}

function Waiting({ today }: { today: string }) {
  return (
    <>
      <div className="fields">
        <DateField
          name="agreedOn"
          label="Einverstanden mit Vorschlägen seit"
          hint="Ohne Einverständnis wird niemand vorgeschlagen."
          today={today}
          optional
        />
        <DateField
          name="since"
          label="Wartet seit"
          missing="Bitte geben Sie an, seit wann der Wunsch wartet."
          today={today}
        />
      </div>
      <RadioField name="urgency" label="Dringlichkeit" options={urgencies} inline />
    </>
  )
}

/** First what is wished for and the agreement: with them somebody can be proposed. */
export function WishFields({ today, ...what }: WhatProps & { today: string }) {
  return (
    <>
      {(what.isNew || what.people > 1) && <What {...what} />}
      <Part title="Themen">
        <Topics />
      </Part>
      <Part title="Vorschläge">
        <Waiting today={today} />
      </Part>
      <Part title="Zeiten">
        <Times />
      </Part>
      <Part title="Gewünscht">
        <Person />
      </Part>
      <Part title="Notiz">
        <AreaField
          name="note"
          label="Fürs Büro"
          hint="Zählt bei Vorschlägen nicht mit."
          rows={2}
          maxLength={500}
          optional
        />
      </Part>
    </>
  )
}
