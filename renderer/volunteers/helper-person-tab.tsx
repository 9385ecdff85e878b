import { genderNames } from '../../shared/clients/options.ts'
import { languageLevelNames } from '../../shared/clients/options-record.ts'
import { formatPhone } from '../../shared/clients/phone.ts'
import { formatDay, formatPartialDate } from '../../shared/lib/dates.ts'
import { farewellNames, helperStateNames } from '../../shared/volunteers/helper.ts'
import { languageName } from '../clients/language-name.ts'
import { type Fact, Facts } from '../ui/facts.tsx'
import { useHelper } from './helper-context.ts'
import { matchingFacts } from './helper-matching-facts.ts'
import { inList, kindName } from './helper-words.ts'

const none = '–'

/** Everything that was asked, as it was answered. */
export function HelperPersonTab() {
  const { helper, placeName, today } = useHelper()
  const town = [helper.postcode, helper.municipality ? placeName(helper.municipality) : '']
  const address = [helper.street, town.filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const why = farewellNames[helper.leftReason as keyof typeof farewellNames]
  const facts: Fact[] = [
    {
      label: 'Stand',
      value: `${helperStateNames[helper.state]} seit ${formatDay(helper.stateOn)}`,
    },
    ...(why ? [{ label: 'Grund des Abschieds', value: why }] : []),
    { label: 'Aufgaben', value: inList(helper.kinds.map(kind => kindName(kind, helper.gender))) },
    { label: 'Verein, Initiative', value: helper.organisationName || none },
    { label: 'Geschlecht', value: genderNames[helper.gender] },
    { label: 'Geburtsdatum', value: formatPartialDate(helper.birthDate) || none },
    { label: 'Anschrift', value: address || none },
    { label: 'Telefon', value: helper.phone ? formatPhone(helper.phone) : none },
    { label: 'E-Mail', value: helper.email || none },
    {
      label: 'Sprachen',
      value:
        helper.languages
          .map(({ code, level }) => `${languageName(code)} (${languageLevelNames[level]})`)
          .join(', ') || none,
    },
    { label: 'Deutsch', value: helper.germanLevel ?? none },
    { label: 'Kinder und Jugendliche', value: helper.withMinors ? 'ja' : 'nein' },
    { label: 'Koordiniert andere', value: helper.coordinating ? 'ja' : 'nein' },
    { label: 'Erfahrung', value: helper.experience || none },
    ...matchingFacts(helper.matching, today),
    { label: 'Aufgenommen', value: formatDay(helper.appliedOn) },
  ]
  return (
    <div className="helper-person">
      <Facts layout="pairs" items={facts} />
    </div>
  )
}
