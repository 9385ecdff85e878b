import { type ReactNode, useId } from 'react'
import { useWatch } from 'react-hook-form'
import {
  applyWayNames,
  capacityNames,
  checkedHowNames,
  offerStateNames,
  travelByNames,
  yesNoUnknownNames,
} from '../../shared/offers/offer.ts'
import { bringItem, bringItemNames } from '../../shared/reference/client-texts.ts'
import { germanLevels, residenceStatuses } from '../clients/sections/option-lists.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import { PlaceField } from '../clients/sections/place-field.tsx'
import type { Hessen } from '../clients/sections/use-hessen.ts'
import { usePostcodeSync } from '../clients/sections/use-postcode-sync.ts'
import { AreaField } from '../ui/area-field.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ChecksField } from './checks-field.tsx'
import { FormFold } from './form-fold.tsx'
import { OrganisationField } from './organisation-field.tsx'
import { SpokenField } from './spoken-field.tsx'
import { TimesField } from './times-field.tsx'
import { topicFieldOptions } from './topic-options.ts'

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

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
const bringOptions = bringItem.options.map(value => ({ value, label: bringItemNames[value] }))
const bringNames = new Map<string, string>(bringOptions.map(({ value, label }) => [value, label]))

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="offer-form__section" aria-labelledby={id}>
      <h2 className="h2" id={id}>
        {title}
      </h2>
      <div className="stack-2">{children}</div>
    </section>
  )
}

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

export function PlaceSection({ hessen, isFilled }: { hessen: Hessen; isFilled: boolean }) {
  usePostcodeSync('address', hessen)
  return (
    <Section title="Wann und wo">
      <TimesField />
      <TextField
        name="timesNote"
        label="Hinweis zu den Zeiten"
        placeholder="in den Ferien geschlossen"
        optional
      />
      <FormFold title="Beginn und Ende eines Kurses" names={['startOn', 'endOn']}>
        <div className="fields">
          <DateField name="startOn" label="Beginn" bias="near" optional />
          <DateField name="endOn" label="Ende" bias="future" optional />
        </div>
      </FormFold>
      <FormFold
        title="Anderer Ort als die Stelle, Weg dorthin"
        names={['address', 'hint', 'way', 'barrierFree']}
        isFilled={isFilled}
      >
        <div className="fields">
          <TextField name="address.street" label="Straße und Hausnummer" optional />
          <TextField name="address.postcode" label="Postleitzahl" maxLength={5} optional />
          <TextField name="address.town" label="Ort" optional />
          <PlaceField name="address.municipality" label="Gemeinde" hessen={hessen} optional />
          <TextField name="hint" label="Eingang, Stockwerk, Raum" optional />
        </div>
        <RadioField
          name="barrierFree"
          label="Stufenlos erreichbar"
          options={optionsOf(yesNoUnknownNames)}
          inline
        />
        <div className="fields fields--four">
          <SelectField
            name="way.by"
            label="Mit"
            options={optionsOf(travelByNames)}
            placeholder="keine Angabe"
            optional
          />
          <TextField name="way.line" label="Linie" optional />
          <TextField name="way.stop" label="Haltestelle" optional />
          <NumberField
            name="way.walkMinutes"
            label="Fußweg"
            unit="Minuten"
            min={0}
            max={180}
            optional
          />
        </div>
      </FormFold>
    </Section>
  )
}

export function PlacesSection({ today }: { today: string }) {
  return (
    <Section title="Plätze">
      <RadioField name="capacity" label="Plätze" options={optionsOf(capacityNames)} inline />
      <div className="fields fields--three">
        <NumberField name="placesFree" label="Freie Plätze" min={0} max={999} optional />
        <TextField name="capacityNote" label="Hinweis" placeholder="ab 07.12." optional />
        <DateField name="capacityOn" label="Stand" today={today} optional />
      </div>
    </Section>
  )
}

export function BringSection() {
  return (
    <Section title="Mitbringen und Anmeldung">
      <PickedListField
        name="bring"
        label="Mitbringen"
        hint="Steht in der Sprache der Person auf dem Wegweiser."
        options={bringOptions}
        nameOf={value => bringNames.get(value) ?? value}
        placeholder="Ausweis, Bescheid …"
        optional
      />
      <ChecksField name="apply" label="Anmeldung" options={optionsOf(applyWayNames)} optional />
      <div className="fields">
        <TextField name="bringOther" label="Sonst mitbringen" hint="Nur auf Deutsch" optional />
        <TextField name="applyNote" label="Zur Anmeldung" optional />
        <TextField name="cost" label="Kosten" placeholder="kostenlos" optional />
      </div>
    </Section>
  )
}

export function CheckSection({ today }: { today: string }) {
  return (
    <Section title="Geprüft">
      <div className="fields fields--four">
        <DateField name="checked.on" label="Geprüft am" today={today} optional />
        <SelectField
          name="checked.how"
          label="Wie"
          options={optionsOf(checkedHowNames)}
          placeholder={null}
        />
        <TextField name="checked.by" label="Von" optional />
        <SelectField
          name="state"
          label="Zustand"
          options={optionsOf(offerStateNames)}
          placeholder={null}
        />
      </div>
    </Section>
  )
}
