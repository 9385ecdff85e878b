import { useWatch } from 'react-hook-form'
import { yesNoUnknownNames } from '../../shared/offers/offer.ts'
import { germanLevels, residenceStatuses } from '../clients/sections/option-lists.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import type { Hessen } from '../clients/sections/use-hessen.ts'
import { AreaField } from '../ui/area-field.tsx'
import { ChecksField } from '../ui/checks-field.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FormFold } from './form-fold.tsx'
import { optionsOf, Section } from './offer-form-section.tsx'
import { OrganisationField } from './organisation-field.tsx'
import { SpokenField } from './spoken-field.tsx'
import { topicFieldOptions } from './topic-options.ts'

const standings = [
  { value: 'hilft', label: 'hilft auch', note: 'freiwillig, nach eigenem Ermessen' },
  { value: 'zustaendig', label: 'zuständig nach Gesetz', note: 'muss nach Wohnort helfen' },
]
const people = [
  { value: 'w', label: 'Frauen' },
  { value: 'm', label: 'Männer' },
  { value: 'd', label: 'nicht binäre Menschen' },
]
const statusOptions = residenceStatuses.map(({ value, label }) => ({ value, label }))
const statusNames = new Map<string, string>(statusOptions.map(({ value, label }) => [value, label]))
export function OrganisationSection({ isFilled }: { isFilled: boolean }) {
  return (
    <Section title="Stelle">
      <OrganisationField />
      <FormFold
        title="Eigene Ansprechperson, Telefon, E-Mail"
        names={['contactPerson', 'phone', 'email']}
        isFilled={isFilled}
      >
        <div className="fields">
          <TextField name="contactPerson" label="Ansprechperson" optional />
          <TextField
            name="phone"
            label="Telefon"
            type="tel"
            hint="Leer: die Nummer der Stelle"
            optional
          />
          <TextField name="email" label="E-Mail" type="email" optional />
        </div>
      </FormFold>
    </Section>
  )
}

export function OfferSection() {
  const standing: unknown = useWatch({ name: 'standing' })
  return (
    <Section title="Angebot">
      <div className="fields">
        <TextField name="name" label="Name des Angebots" ask="den Namen" maxLength={160} />
        <ComboboxField
          name="topic"
          label="Thema"
          ask="das Thema"
          options={topicFieldOptions}
          placeholder="Thema suchen"
        />
      </div>
      <AreaField name="about" label="Was ist das?" rows={2} optional />
      <RadioField name="standing" label="Rolle" options={standings} inline />
      {standing === 'zustaendig' && (
        <TextField
          name="legalBasis"
          label="Rechtsgrundlage"
          placeholder="§ 24 SGB VIII"
          hint="Steht so in der Liste und im Brief."
          optional
        />
      )}
    </Section>
  )
}

export function PeopleSection({ hessen, isFilled }: { hessen: Hessen; isFilled: boolean }) {
  return (
    <Section title="Für wen">
      <PickedListField
        name="area"
        label="Gemeinden"
        hint="Leer heißt: der ganze Landkreis oder die ganze Stadt."
        options={hessen.options}
        nameOf={hessen.nameOf}
        placeholder="Gemeinde suchen"
        optional
      />
      <ChecksField
        name="admission.genders"
        label="Nur für"
        hint="Nichts angekreuzt heißt: für alle."
        options={people}
        optional
      />
      <div className="fields fields--four">
        <NumberField name="admission.ageFrom" label="Alter ab" min={0} max={120} optional />
        <NumberField name="admission.ageTo" label="Alter bis" min={0} max={120} optional />
        <SelectField
          name="admission.germanFrom"
          label="Deutsch ab"
          options={germanLevels}
          placeholder="egal"
          optional
        />
        <SelectField
          name="admission.germanTo"
          label="Deutsch bis"
          options={germanLevels}
          placeholder="egal"
          optional
        />
      </div>
      <FormFold
        title="Nur bestimmte Aufenthaltsstatus, Kinderbetreuung"
        names={['admission.statuses', 'admission.note', 'childcare', 'childcareFromMonths']}
        isFilled={isFilled}
      >
        <PickedListField
          name="admission.statuses"
          label="Aufenthaltsstatus"
          hint="Leer heißt: jeder Status. Was im Gesetz steht, sagen die Regeln."
          options={statusOptions}
          nameOf={value => statusNames.get(value) ?? value}
          placeholder="Status suchen"
          optional
        />
        <TextField name="admission.note" label="Noch eine Bedingung" optional />
        <div className="fields">
          <RadioField
            name="childcare"
            label="Kinderbetreuung"
            options={optionsOf(yesNoUnknownNames)}
            inline
          />
          <NumberField
            name="childcareFromMonths"
            label="Betreuung ab"
            unit="Monaten"
            min={0}
            max={120}
            optional
          />
        </div>
      </FormFold>
    </Section>
  )
}

export function LanguageSection({ today }: { today: string }) {
  return (
    <Section title="Sprachen">
      <SpokenField today={today} />
    </Section>
  )
}
