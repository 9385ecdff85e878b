import {
  applyWayNames,
  capacityNames,
  checkedHowNames,
  offerStateNames,
  travelByNames,
  yesNoUnknownNames,
} from '../../shared/offers/offer.ts'
import { bringItem, bringItemNames } from '../../shared/reference/client-texts.ts'
import { PickedListField } from '../clients/sections/picked-list-field.tsx'
import { PlaceField } from '../clients/sections/place-field.tsx'
import type { Hessen } from '../clients/sections/use-hessen.ts'
import { usePostcodeSync } from '../clients/sections/use-postcode-sync.ts'
import { ChecksField } from '../ui/checks-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FormFold } from './form-fold.tsx'
import { optionsOf, Section } from './offer-form-section.tsx'
import { TimesField } from './times-field.tsx'

const bringOptions = bringItem.options.map(value => ({ value, label: bringItemNames[value] }))
const bringNames = new Map<string, string>(bringOptions.map(({ value, label }) => [value, label]))

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
