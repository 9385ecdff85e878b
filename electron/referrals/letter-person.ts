import { ageOn } from '../../shared/clients/options.ts'
import { shortPlaceName } from '../../shared/reference/reference.ts'
import type { LetterPerson } from '../../shared/referrals/letter-facts.ts'
import { getClient } from '../clients/client-repository.ts'
import { readSections } from '../clients/record-file.ts'
import { listRelatives } from '../clients/relative-repository.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { Reader } from '../store/reader.ts'

const OF_AGE = 18

/** What a letter might say about somebody; what it does say was released. */
export async function readLetterPerson(
  db: Reader,
  reference: Pick<ReferenceData, 'municipalities' | 'citizenships'>,
  { clientId, matter, today }: { clientId: string; matter: string; today: string },
): Promise<LetterPerson> {
  const row = await getClient(db, clientId)
  const sections = await readSections(db, row)
  const { municipality } = sections.reach
  const places = await reference.municipalities()
  const states = await reference.citizenships()
  const relatives = await listRelatives(db, row)
  return {
    ...{ sections, matter, today },
    place: shortPlaceName(places.find(({ ags }) => ags === municipality)?.name ?? ''),
    citizenships: sections.person.citizenships.flatMap(
      key => states.find(state => state.key === key)?.name ?? [],
    ),
    children: relatives
      .filter(({ sameHousehold }) => sameHousehold)
      .filter(({ relation }) => relation === 'kind' || relation === 'muendel')
      .map(({ birthDate }) => birthDate)
      .filter(birthDate => (ageOn(birthDate, today) ?? 0) < OF_AGE),
  }
}
