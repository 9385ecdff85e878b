import {
  type KeptOrganisation,
  organisationKindNames,
  organisation as organisationSchema,
} from '../../shared/offers/organisation.ts'
import { api } from '../api.ts'
import { PlaceField } from '../clients/sections/place-field.tsx'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { usePostcodeSync } from '../clients/sections/use-postcode-sync.ts'
import { AreaField } from '../ui/area-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'

type Props = {
  /** Null takes in a new one, under the name that was typed. */
  organisation: KeptOrganisation | null
  typedName: string
  onSaved: (saved: { id: string; name: string }) => void
  onClose: () => void
}

const kinds = Object.entries(organisationKindNames).map(([value, label]) => ({ value, label }))

function AddressFields() {
  const hessen = useHessen()
  usePostcodeSync('address', hessen)
  return (
    <div className="fields">
      <TextField name="address.street" label="Straße und Hausnummer" optional />
      <TextField name="address.postcode" label="Postleitzahl" maxLength={5} optional />
      <TextField name="address.town" label="Ort" optional />
      <PlaceField name="address.municipality" label="Gemeinde" hessen={hessen} optional />
    </div>
  )
}

export function OrganisationDialog({ organisation, typedName, onSaved, onClose }: Props) {
  const title = organisation ? 'Stelle ändern' : 'Neue Stelle'
  const { id, version, ...values } = organisation ?? {
    ...{ id: '', version: 0, name: typedName, kind: null, phone: '', email: '' },
    ...{ website: '', note: '' },
    address: { street: '', postcode: '', town: '', municipality: null },
  }
  return (
    <FormDialog
      title={title}
      width="wide"
      submit={organisation ? 'Stelle speichern' : 'Stelle aufnehmen'}
      onClose={onClose}
      schema={organisationSchema}
      defaultValues={values as KeptOrganisation}
      onSubmit={async typed => {
        const saved = organisation
          ? await api.offers.saveOrganisation({ id, version, organisation: typed })
          : await api.offers.addOrganisation({ organisation: typed })
        onSaved({ id: saved.id, name: typed.name })
      }}
    >
      <div className="fields">
        <TextField name="name" label="Name" ask="den Namen der Stelle" maxLength={160} />
        <SelectField name="kind" label="Art" ask="die Art der Stelle" options={kinds} />
      </div>
      <AddressFields />
      <div className="fields">
        <TextField name="phone" label="Telefon" type="tel" optional />
        <TextField name="email" label="E-Mail" type="email" optional />
        <TextField name="website" label="Website" optional />
      </div>
      <AreaField name="note" label="Notiz" rows={2} optional />
    </FormDialog>
  )
}
