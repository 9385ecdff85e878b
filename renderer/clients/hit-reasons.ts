import type { HitReason } from '../../shared/clients/search-contract.ts'

/** Why a hit stands there; what was typed as it stands needs no reason. */
export const hitReasonNames: Readonly<Record<HitReason, string>> = {
  typed: '',
  spelling: 'andere Schreibweise',
  sound: 'klingt gleich',
  number: 'Fallnummer',
  'birth-date': 'Geburtsdatum',
  phone: 'Telefon',
}
