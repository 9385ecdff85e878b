import { ageGroupNames, genderNames } from '../../shared/clients/options.ts'
import { outcomeNames, type ShortContact } from '../../shared/clients/short-contact.ts'
import { formatDay, formatWeekday } from '../../shared/lib/dates.ts'
import type { Column } from '../ui/table-types.ts'
import { TwoLines } from '../ui/two-lines.tsx'
import { languageName } from './language-name.ts'
import {
  fieldsText,
  NOT_SAID,
  type PlaceNames,
  personText,
  placeText,
} from './short-contact-words.ts'

const unsaid = <span className="muted">{NOT_SAID}</span>

function outcomeText({ outcome, minutes }: ShortContact): string {
  const words = [outcome && outcomeNames[outcome], minutes && `${minutes} Minuten`]
  return words.filter(Boolean).join(', ')
}

export function shortContactColumns(places: PlaceNames): readonly Column<ShortContact>[] {
  return [
    {
      id: 'day',
      title: 'Tag',
      // Sorts by the first part, is found by either.
      value: ({ day }) => `${day} ${formatDay(day)}`,
      cell: ({ day }) => formatWeekday(day),
      width: '6rem',
    },
    {
      id: 'fields',
      title: 'Anliegen',
      value: contact => `${fieldsText(contact.fields)} ${outcomeText(contact)}`,
      cell: contact => (
        <TwoLines main={fieldsText(contact.fields) || unsaid} note={outcomeText(contact)} />
      ),
    },
    {
      id: 'language',
      title: 'Sprache',
      value: ({ language }) => language && languageName(language),
      cell: ({ language }) => (language ? languageName(language) : unsaid),
      width: '8.5rem',
    },
    {
      id: 'person',
      title: 'Person',
      value: contact => personText(contact),
      cell: ({ gender, ageGroup }) =>
        gender === 'x' && ageGroup === null ? (
          unsaid
        ) : (
          <TwoLines
            main={gender === 'x' ? 'Geschlecht offen' : genderNames[gender]}
            note={ageGroup && ageGroupNames[ageGroup]}
          />
        ),
      width: '8.5rem',
      from: 'medium',
    },
    {
      id: 'municipality',
      title: 'Gemeinde',
      value: ({ municipality }) => municipality && placeText(municipality, places),
      cell: ({ municipality }) => (municipality ? placeText(municipality, places) : unsaid),
      width: '9.5rem',
      from: 'medium',
    },
  ]
}
