import { useMemo, useRef } from 'react'
import type { DefaultValues } from 'react-hook-form'
import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { KeptRequest } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { languageOptions } from '../clients/sections/option-lists.ts'
import { useHessen } from '../clients/sections/use-hessen.ts'
import { formDraft } from '../frame/form-draft.ts'
import { ClockField } from '../offers/clock-field.tsx'
import { FormFold } from '../offers/form-fold.tsx'
import { sentence } from '../texts.ts'
import { AreaField } from '../ui/area-field.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { ClientField } from './client-field.tsx'
import { requestProblem } from './pair-problem.ts'
import { RequestLineField } from './request-line-field.tsx'
import {
  blankRequest,
  formOf,
  kindOptions,
  type RequestForm,
  type requestForm,
  requestFormFrom,
  requestOf,
  topicOptions,
  wishOptions,
} from './request-values.ts'

const MOST_MINUTES = 720
type Values = DefaultValues<z.input<typeof requestForm>>

type Props = {
  today: string
  /** Null takes a new one in. */
  kept: KeptRequest | null
  /** What the file already says. */
  given?: Partial<RequestForm>
  onClose: () => void
  onSaved: (id: string) => void
}

function Where() {
  const { options } = useHessen()
  return (
    <div className="fields">
      <TextField
        name="place"
        label="Treffpunkt"
        placeholder="Europaplatz, Haupteingang"
        maxLength={160}
        optional
      />
      <ComboboxField
        name="municipality"
        label="Gemeinde"
        options={options}
        placeholder="Ort oder Postleitzahl"
        optional
      />
    </div>
  )
}

function When({ today }: { today: string }) {
  return (
    <div className="fields fields--narrow">
      <DateField
        name="day"
        label="Tag"
        missing="Bitte geben Sie den Tag an."
        bias="future"
        today={today}
      />
      <ClockField name="time" label="Uhrzeit" optional />
      <NumberField
        name="minutes"
        label="Dauer"
        unit="Minuten"
        min={5}
        max={MOST_MINUTES}
        optional
      />
    </div>
  )
}

/** As short as on the phone; everything but task and day may stay open. */
export function RequestDialog({ today, kept, given = {}, onClose, onSaved }: Props) {
  const toast = useToast()
  const title = kept ? 'Anfrage ändern' : 'Anfrage stellen'
  const values: Values = kept ? formOf(kept) : { ...blankRequest, ...given }
  const schema = useMemo(() => requestFormFrom(kept?.day ?? today), [kept?.day, today])
  const draftOf = kept?.id ?? given.clientId ?? 'new'
  const problem = useRef<string | null>(null)
  async function send(typed: RequestForm) {
    const request = requestOf(typed)
    problem.current = null
    try {
      return kept
        ? await api.volunteers.saveRequest({ id: kept.id, version: kept.version, request })
        : await api.volunteers.addRequest({ request })
    } catch (error) {
      problem.current = requestProblem(error)
      throw problem.current === null ? error : new AppError('state-refused')
    }
  }
  async function save(typed: RequestForm) {
    const { id } = await send(typed)
    toast.say(kept ? 'Anfrage geändert.' : 'Anfrage gestellt.')
    onSaved(id)
    onClose()
  }
  return (
    <FormDialog
      title={title}
      width="wide"
      submit={kept ? 'Speichern' : 'Anfrage stellen'}
      onClose={onClose}
      schema={schema}
      sentence={error => problem.current ?? sentence(error)}
      defaultValues={values}
      draft={formDraft(`help-request-${draftOf}`)}
      onSubmit={save}
    >
      {kept === null && <RequestLineField today={today} />}
      <ClientField label="Für wen? Name oder Fallnummer, freiwillig" />
      <TextField
        name="task"
        label="Worum geht es?"
        missing="Bitte schreiben Sie, worum es geht."
        hint="Steht so auf dem Einsatzzettel: bitte ohne Familienname, Fallnummer und Aufenthalt."
        maxLength={160}
      />
      <div className="fields fields--narrow">
        <SelectField name="kind" label="Art" options={kindOptions} placeholder={null} />
        <SelectField name="topic" label="Thema" options={topicOptions} placeholder={null} />
        <ComboboxField
          name="language"
          label="Sprache"
          options={languageOptions}
          placeholder="Sprache suchen"
          optional
        />
      </div>
      <When today={today} />
      <Where />
      <FormFold
        title="Wunsch und Notiz"
        names={['wishedGender', 'note']}
        isFilled={Boolean(values.wishedGender || values.note)}
      >
        <SelectField
          name="wishedGender"
          label="Wunsch"
          options={wishOptions}
          placeholder="kein Wunsch"
          optional
        />
        <AreaField
          name="note"
          label="Notiz fürs Büro"
          hint="Steht nicht auf dem Einsatzzettel."
          rows={2}
          maxLength={500}
          optional
        />
      </FormFold>
    </FormDialog>
  )
}
