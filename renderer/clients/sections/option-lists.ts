import { courseStateNames } from '../../../shared/clients/deadline-rules.ts'
import {
  commonLanguages,
  familyStatusNames,
  genderNames,
  germanLevelNames,
  germanProofNames,
  referralField,
  referralFields,
  urgencyNames,
} from '../../../shared/clients/options.ts'
import {
  channelNames,
  languageLevelNames,
  occupationStateNames,
  recognitionStateNames,
  schoolDegreeNames,
  sentByNames,
} from '../../../shared/clients/options-record.ts'
import { employmentNoteNames } from '../../../shared/clients/residence-history.ts'
import { residenceStatus, statusFacts } from '../../../shared/clients/residence-status.ts'
import { consentMediumNames } from '../../../shared/privacy/consent.ts'
import { compareGerman } from '../../ui/compare-german.ts'
import type { Option } from '../../ui/select-field.tsx'
import { languageName } from '../language-name.ts'

/** In the order of the list: it is made for reading. */
function optionsOf<K extends string>(names: Readonly<Record<K, string>>): Option<K>[] {
  return (Object.keys(names) as K[]).map(value => ({ value, label: names[value] }))
}

export const genders = optionsOf(genderNames)
export const familyStates = optionsOf(familyStatusNames)
export const channels = optionsOf(channelNames)
export const languageLevels = optionsOf(languageLevelNames)
export const germanLevels = optionsOf(germanLevelNames)
export const germanProofs = optionsOf(germanProofNames)
export const senders = optionsOf(sentByNames)
export const schoolDegrees = optionsOf(schoolDegreeNames)
export const occupationStates = optionsOf(occupationStateNames)
export const recognitionStates = optionsOf(recognitionStateNames)
export const employmentNotes = optionsOf(employmentNoteNames)
export const urgencies = optionsOf(urgencyNames)
export const consentMedia = optionsOf(consentMediumNames)
export const fieldsOfNeed = referralField.options.map(value => ({
  value,
  label: referralFields[value].name,
}))
export const residenceStatuses = residenceStatus.options.map(value => ({
  value,
  label: statusFacts[value].shortName,
  note: statusFacts[value].legalBasis.replace(/ (AufenthG|AsylG)$/, ''),
}))
export const courseStates = optionsOf(courseStateNames)

const MOST_HEARD = 12

/** First what is heard most here, then the alphabet. */
export const languageOptions: readonly Option[] = [
  ...commonLanguages.slice(0, MOST_HEARD),
  ...commonLanguages
    .slice(MOST_HEARD)
    .toSorted((a, b) => compareGerman(languageName(a), languageName(b))),
].map(code => ({ value: code, label: languageName(code) }))
