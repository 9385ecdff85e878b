import {
  type Gender,
  type GermanLevel,
  genderNames,
  germanLevelNames,
  type ReferralField,
  referralFields,
} from '../../shared/clients/options.ts'
import { type StatusGroup, statusGroupNames } from '../../shared/clients/residence-status.ts'
import {
  type KnownAgeGroup,
  outcomeNames,
  type ShortContactOutcome,
} from '../../shared/clients/short-contact.ts'
import type { ShortContactCounts, Tally } from '../../shared/clients/short-contact-rules.ts'
import { languageName } from './language-name.ts'
import {
  ageText,
  NOT_SAID,
  type PlaceNames,
  placeText,
  type StateNames,
  stateText,
} from './short-contact-words.ts'
import { TallyList } from './tally-list.tsx'

type Props = {
  counts: ShortContactCounts
  places: PlaceNames
  states: StateNames
  /** The field that the list beside is narrowed to; left out where there is no list. */
  narrow?: {
    field: ReferralField | null | undefined
    onChoose: (field: ReferralField | null) => void
  }
}

const linesOf = (tally: Tally, label: (key: string) => string) =>
  tally.map(({ key, count }) => ({ key, count, label: key === null ? NOT_SAID : label(key) }))

/** The keys of a tally are those of its list: the vault has parsed them on the way in. */
export function ShortContactTallies({ counts, places, states, narrow }: Props) {
  const fieldName = (key: string) => referralFields[key as ReferralField].name
  const choice = narrow && {
    chosen: narrow.field,
    onChoose: (key: string | null) => narrow.onChoose(key as ReferralField | null),
  }
  return (
    <>
      <TallyList title="Anliegen" lines={linesOf(counts.fields, fieldName)} choice={choice} />
      <TallyList title="Sprache" lines={linesOf(counts.languages, languageName)} />
      <TallyList
        title="Ergebnis"
        lines={linesOf(counts.outcomes, key => outcomeNames[key as ShortContactOutcome])}
      />
      <TallyList
        title="Gemeinde"
        lines={linesOf(counts.municipalities, key => placeText(key, places))}
      />
      <TallyList
        title="Alter"
        lines={linesOf(counts.ageGroups, key => ageText(key as KnownAgeGroup))}
      />
      <TallyList
        title="Geschlecht"
        lines={linesOf(counts.genders, key => genderNames[key as Gender])}
      />
      <TallyList title="Herkunft" lines={linesOf(counts.origins, key => stateText(key, states))} />
      <TallyList
        title="Aufenthalt"
        lines={linesOf(counts.residences, key => statusGroupNames[key as StatusGroup])}
      />
      <TallyList
        title="Deutsch"
        lines={linesOf(counts.germanLevels, key => germanLevelNames[key as GermanLevel])}
      />
    </>
  )
}
