import { addDays } from '../../shared/lib/dates.ts'
import type { ListedClient } from './list-clients.ts'

type Brief = readonly [
  family: string,
  given: string,
  ownScript: string,
  born: string,
  place: string,
  origin: string,
  languages: readonly string[],
  status: readonly [
    NonNullable<ListedClient['status']>,
    NonNullable<ListedClient['status_group']>,
    daysLeft: number,
  ],
  step: readonly [text: string, daysLeft: number | null] | null,
  contactDaysAgo: number,
]

// Invented people in many letters: what the list must be able to show.
const briefs: readonly Brief[] = [
  // biome-ignore format: one line per fact reads better than thirty per person
  ['Abdi', 'Hodan Warsame', '', '2002-03-05', '06440004', '273', ['so'], ['AE_25_3', 'schutzberechtigt', 560], ['Rücklauf nachfragen', -3], 20],
  // biome-ignore format: as above
  ['Achmadowa', 'Zarina', 'Зарина Ахмадова', '1985-06-01', '06440003', '160', ['ru', 'tr'], ['FIKTION', 'ungeklaert', -7], ['Behörde anrufen', -6], 4],
  // biome-ignore format: as above
  ['Al-Khatib', 'Mohamad', 'محمد الخطيب', '1993-01-01', '06440008', '475', ['ar', 'kmr'], ['AE_25_2_S', 'schutzberechtigt', 125], ['Bewerbung durchsehen', 8], 13],
  // biome-ignore format: as above
  ['Barzanji', 'Farhad Salim', 'فەرھاد سەلیم بەرزنجی', '1989-08-20', '06440013', '438', ['ckb', 'ar'], ['AE_25_2_F', 'schutzberechtigt', 740], ['Kurs vermitteln', 1], 5],
  // biome-ignore format: as above
  ['Gebremedhin', 'Selam Tesfay', 'ሰላም ተስፋይ ገብረመድህን', '1997-02-11', '06440008', '224', ['ti', 'am'], ['AE_25_2_F', 'schutzberechtigt', 630], ['Gespräch 10:30 Uhr', 0], 7],
  // biome-ignore format: as above
  ['Hosseini-Shirazi', 'Nasrin', 'نسرین حسینی شیرازی', '1974-05-30', '06440005', '439', ['fa', 'en'], ['GESTATTUNG', 'asylverfahren', 75], ['Rechtsberatung anrufen', 2], 6],
  // biome-ignore format: as above
  ['Kovalenko', 'Olena', 'Олена Коваленко', '1991-10-10', '06440002', '166', ['uk', 'ru'], ['AE_24', 'voruebergehender-schutz', 108], ['Antwort eintragen', 0], 10],
  // biome-ignore format: as above
  ['Noorzai', 'Ahmad Reza', 'احمد رضا نورزی', '1988-04-04', '06440008', '423', ['fa-AF', 'ps'], ['AE_104C', 'bleiberecht', 59], ['Nachweise prüfen', 0], 4],
  // biome-ignore format: as above
  ['Okonkwo', 'Emmanuel', '', '1999-07-19', '06440016', '232', ['en', 'ig'], ['DULDUNG_60C', 'duldung', 257], ['Einwilligung einholen', -1], 39],
  // biome-ignore format: as above
  ['Ouattara', 'Mariam', '', '1995-11-02', '06440001', '231', ['fr', 'ff'], ['DULDUNG_60A', 'duldung', 18], ['Jugendamt anrufen', 0], 11],
  // biome-ignore format: as above
  ['Rondón Villasmil', 'María Fernanda', '', '1982-09-09', '06440020', '367', ['es'], ['GESTATTUNG', 'asylverfahren', 98], null, 45],
  // biome-ignore format: as above
  ['Sultani', 'Fereshta', 'فرشته سلطانی', '1992-12-24', '06440008', '423', ['fa-AF'], ['AE_104C', 'bleiberecht', 59], ['Kursplatz klären', 10], 4],
  // biome-ignore format: as above
  ['Woldemariam', 'Biruk Haile', 'ብሩክ ኃይለ ወልደማርያም', '1990-01-01', '06440010', '225', ['am', 'ti'], ['NE', 'daueraufenthalt', 0], null, 3],
]

const fields = ['sprache', 'wohnen', 'recht', 'existenz'] as const

function listed(brief: Brief, index: number, today: string): ListedClient {
  const [family, given, ownScript, born, place, origin, languages, status, step, contact] = brief
  const [key, group, daysLeft] = status
  const openNeeds = fields.slice(0, (index % fields.length) + 1)
  const until = key === 'NE' ? null : addDays(today, daysLeft)
  return {
    ...{ family_name: family, given_names: given, own_script: ownScript },
    ...{ name_sort: `${family}, ${given}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') },
    ...{ birth_value: born, birth_precision: 'day', gender: index % 2 === 0 ? 'w' : 'm' },
    ...{ municipality: place, country_of_origin: origin, german_level: 'A2', languages },
    ...{ status: key, status_group: group, status_until: until },
    ...(until ? { deadline_kind: 'title-end' as const, deadline_on: until } : {}),
    ...{ open_needs: openNeeds.length, needs_without_step: step ? 0 : 1, openNeeds },
    most_urgent: index % 5 === 0 ? 'dringend' : 'normal',
    ...(step
      ? { step: { text: step[0], dueOn: step[1] === null ? null : addDays(today, step[1]) } }
      : {}),
    ...{ last_contact_on: addDays(today, -contact), phone: '+491511234567' },
    opened_on: addDays(today, -200 + index),
  }
}

/** Thirteen open cases, 321 people in the Verweisberatung, one case that is closed. */
export function listedPeople(today: string, colleagueId: string): ListedClient[] {
  const cases = briefs.map((brief, index) => listed(brief, index, today))
  return [
    ...cases.map((one, index) => (index === 5 ? { ...one, responsible: colleagueId } : one)),
    {
      ...{ family_name: 'Yılmaz', given_names: 'Deniz', name_sort: 'yilmaz, deniz' },
      ...{ depth: 'verweisberatung', languages: ['tr'], municipality: '06440008' },
    },
    {
      ...{ family_name: 'Zahedi', given_names: 'Parisa', name_sort: 'zahedi, parisa' },
      ...{ closed_on: addDays(today, -20), closed_reason: 'verzogen', closed_note: '' },
      languages: ['fa'],
    },
    ...manyPeople,
  ]
}

/** More than are drawn at once. */
const manyPeople: readonly ListedClient[] = Array.from({ length: 320 }, (_, index) => {
  const name = `Beispiel ${String(index + 1).padStart(3, '0')}`
  return { family_name: name, given_names: 'Ada', depth: 'verweisberatung', languages: ['en'] }
})
