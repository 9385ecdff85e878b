import { useFormContext, useWatch } from 'react-hook-form'
import {
  type HelperKind,
  helperKind,
  helperKindNames,
  helpTopicNames,
  mobilityNames,
} from '../../shared/volunteers/helper.ts'
import { genders, germanLevels } from '../clients/sections/option-lists.ts'
import { PhoneField } from '../clients/sections/phone-field.tsx'
import { PlaceField } from '../clients/sections/place-field.tsx'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { AreaField } from '../ui/area-field.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { ChecksField } from '../ui/checks-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { DatePrecisionField } from '../ui/date-precision-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Section } from './helper-form-section.tsx'
import { HelperOrganisationField } from './helper-organisation-field.tsx'
import { HelperSpokenField } from './helper-spoken-field.tsx'
import { WeekField } from './week-grid.tsx'

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
const kinds = optionsOf(helperKindNames)
const topics = optionsOf(helpTopicNames)
const ways = optionsOf(mobilityNames)
const wishedGenders = [
  { value: 'w', label: 'mit Frauen' },
  { value: 'm', label: 'mit Männern' },
]

export function PersonSection() {
  const hessen = useHessen()
  return (
    <Section title="Person">
      <div className="fields">
        <TextField name="givenNames" label="Vornamen" dir="auto" spellCheck={false} />
        <TextField name="familyName" label="Familienname" dir="auto" spellCheck={false} />
        <TextField
          name="ownScript"
          label="Name in eigener Schrift"
          dir="auto"
          spellCheck={false}
          optional
        />
        <DatePrecisionField name="birthDate" label="Geburtsdatum" optional />
      </div>
      <RadioField name="gender" label="Geschlecht" options={genders} inline optional />
      <div className="fields">
        <PhoneField name="phone" label="Telefon" optional />
        <TextField name="email" label="E-Mail" type="email" dir="ltr" spellCheck={false} optional />
        <TextField name="street" label="Straße und Hausnummer" optional />
        <TextField name="postcode" label="Postleitzahl" maxLength={10} optional />
        <PlaceField
          name="municipality"
          label="Gemeinde"
          hint="Name oder Postleitzahl, ganz Hessen."
          hessen={hessen}
          optional
        />
        <HelperOrganisationField />
      </div>
    </Section>
  )
}

export function TaskSection() {
  return (
    <Section title="Aufgaben">
      <ChecksField
        name="kinds"
        label="Was"
        hint="Auch mehrere. Davon hängt ab, welche Nachweise nötig sind."
        missing="Bitte wählen Sie mindestens eine Aufgabe."
        options={kinds}
      />
      <CheckField
        name="withMinors"
        label="Arbeitet mit Kindern oder Jugendlichen"
        hint="Dann ist das erweiterte Führungszeugnis Pflicht, ohne Ausnahme."
        optional
      />
      <CheckField
        name="coordinating"
        label="Koordiniert andere"
        hint="Dann gilt die höhere Obergrenze der Stunden."
        optional
      />
    </Section>
  )
}

export function LanguageSection() {
  return (
    <Section title="Sprachen">
      <HelperSpokenField />
      <div className="fields">
        <SelectField
          name="germanLevel"
          label="Deutsch"
          options={germanLevels}
          placeholder="keine Angabe"
          optional
        />
      </div>
    </Section>
  )
}

/** A topic is liked or refused, never both: the last tick counts. */
function useOneSide(name: 'topics' | 'refusedTopics', other: 'topics' | 'refusedTopics') {
  const { getValues, setValue } = useFormContext<Record<string, string[]>>()
  return () => {
    const mine = new Set(getValues(name))
    const theirs = getValues(other)
    const kept = theirs.filter(topic => !mine.has(topic))
    if (kept.length < theirs.length) setValue(other, kept, { shouldDirty: true })
  }
}

export function TopicSection() {
  const keepLiked = useOneSide('topics', 'refusedTopics')
  const keepRefused = useOneSide('refusedTopics', 'topics')
  return (
    <Section title="Themen und Grenzen">
      {/* after the field has taken the change */}
      <div onChange={() => queueMicrotask(keepLiked)}>
        <ChecksField name="topics" label="Gern" options={topics} optional />
      </div>
      <div onChange={() => queueMicrotask(keepRefused)}>
        <ChecksField name="refusedTopics" label="Lieber nicht" options={topics} optional />
      </div>
      <div className="fields">
        <SelectField
          name="wishedGender"
          label="Lieber"
          options={wishedGenders}
          placeholder="kein Wunsch"
          optional
        />
      </div>
      <AreaField
        name="limits"
        label="Grenzen in Worten"
        hint="Einzelne Klientinnen und Klienten schließen Sie auf dem Blatt der Person aus."
        rows={2}
        optional
      />
    </Section>
  )
}

export function TimeSection({ today }: { today: string }) {
  return (
    <Section title="Zeiten und Weg">
      <WeekField name="slots" label="Frei" />
      <div className="fields">
        <DateField name="slotsOn" label="Stand" today={today} optional />
        <NumberField name="radiusKm" label="Umkreis" unit="km" min={0} max={200} optional />
      </div>
      <ChecksField name="mobility" label="Unterwegs mit" options={ways} optional />
    </Section>
  )
}

const placesOf: Readonly<Record<HelperKind, { label: string; unit: string }>> = {
  lotse: { label: 'Begleiten', unit: 'zugleich' },
  dolmetscher: { label: 'Dolmetschen', unit: 'je Woche' },
  pate: { label: 'Patenschaften', unit: 'zugleich' },
}

export function CapacitySection() {
  const chosen: unknown = useWatch({ name: 'kinds' })
  const own = helperKind.options.filter(kind => Array.isArray(chosen) && chosen.includes(kind))
  return (
    <Section title="Kapazität">
      {own.length === 0 && <p className="muted">Bitte wählen Sie zuerst die Aufgaben.</p>}
      <div className="fields fields--three">
        {own.map(kind => (
          <NumberField key={kind} name={`capacity.${kind}`} {...placesOf[kind]} min={0} max={50} />
        ))}
        <NumberField
          name="hoursPerWeek"
          label="Stunden höchstens"
          unit="je Woche"
          max={40}
          optional
        />
      </div>
    </Section>
  )
}

export function WishSection() {
  return (
    <Section title="Wünsche und Erfahrung">
      <AreaField name="wishes" label="Wünsche" rows={2} optional />
      <AreaField name="experience" label="Erfahrung" rows={2} optional />
    </Section>
  )
}
