import { z } from 'zod'
import { type KeptOffer, type Offer, offer } from '../../shared/offers/offer.ts'
import { offerValues } from './offer-values.ts'

type Time = { weekday: string | null; from: string; to: string }
type Spoken = { code: string | null; via: string; checkedOn: string | null }
type Check = { on: string | null; by: string; how: string }

/** As it is typed: some answers are still missing, a weekday is a choice, a check is a day or none. */
export type OfferFormValues = Omit<
  z.input<typeof offer>,
  'organisationId' | 'topic' | 'times' | 'languages' | 'checked'
> & {
  organisationId: string | null
  /** So that a kept draft can say which one was chosen. */
  organisationName: string
  topic: string | null
  times: Time[]
  languages: Spoken[]
  checked: Check
}

const noAddress = { street: '', postcode: '', town: '', municipality: null }

export function blankOffer(today: string, userName: string): OfferFormValues {
  return {
    ...{ organisationId: null, organisationName: '', name: '', topic: null, about: '' },
    ...{ standing: 'hilft', legalBasis: '', contactPerson: '', phone: '', email: '' },
    ...{ address: noAddress, hint: '', languages: [], area: [] },
    way: { by: null, line: '', stop: '', walkMinutes: null },
    admission: {
      ...{ ageFrom: null, ageTo: null, genders: [], germanFrom: null, germanTo: null },
      ...{ statuses: [], note: '' },
    },
    ...{ childcare: 'unbekannt', childcareFromMonths: null, barrierFree: 'unbekannt' },
    ...{ cost: '', bring: [], bringOther: '', apply: [], applyNote: '' },
    ...{ times: [], timesNote: '', startOn: null, endOn: null },
    ...{ capacity: 'frei', placesFree: null, capacityNote: '', capacityOn: null },
    state: 'aktiv',
    checked: { on: today, by: userName, how: 'telefon' },
  }
}

export function formValues(kept: KeptOffer, userName: string): OfferFormValues {
  const { checked, times, ...rest } = offerValues(kept)
  return {
    ...rest,
    organisationName: kept.organisation.name,
    times: times.map(time => ({ ...time, weekday: String(time.weekday) })),
    checked: checked ?? { on: null, by: userName, how: 'telefon' },
  }
}

function toOffer(typed: OfferFormValues): z.input<typeof offer> {
  const { organisationName: _name, times, checked, ...rest } = typed
  return {
    ...rest,
    times: times.map(({ weekday, ...hours }) => ({
      ...hours,
      weekday: weekday === null ? null : Number(weekday),
    })),
    checked: checked.on === null ? null : checked,
    // What is missing or not yet right is what the schema is there to say.
  } as z.input<typeof offer>
}

export const offerForm: z.ZodType<Offer, OfferFormValues> = z
  .custom<OfferFormValues>()
  .transform(toOffer)
  .pipe(offer)

const partNames: readonly (readonly [name: string, parts: readonly (keyof Offer)[]])[] = [
  ['Stelle', ['organisationId', 'contactPerson', 'phone', 'email']],
  ['Angebot', ['name', 'topic', 'about', 'standing', 'legalBasis']],
  ['Für wen', ['admission', 'area', 'childcare', 'childcareFromMonths']],
  ['Sprachen', ['languages']],
  ['Ort und Weg', ['address', 'hint', 'way', 'barrierFree']],
  ['Zeiten', ['times', 'timesNote', 'startOn', 'endOn']],
  ['Plätze', ['capacity', 'placesFree', 'capacityNote', 'capacityOn']],
  ['Mitbringen und Anmeldung', ['bring', 'bringOther', 'apply', 'applyNote', 'cost']],
  ['Zustand', ['state']],
  ['Geprüft', ['checked']],
]

/** Where two versions differ, in the words of the form. */
export function differentParts(mine: Offer, theirs: Offer): string[] {
  const differs = (part: keyof Offer) => JSON.stringify(mine[part]) !== JSON.stringify(theirs[part])
  return partNames.filter(([, parts]) => parts.some(differs)).map(([name]) => name)
}
