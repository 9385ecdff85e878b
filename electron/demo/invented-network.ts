import { addDays } from '../../shared/lib/dates.ts'
import type { ContactPerson, Guest, Meeting, Training } from '../../shared/volunteers/network.ts'
import type { KnownHelpers, VolunteerWorld } from './invented-helpers.ts'
import { workdayFrom } from './workday.ts'

// Those around the volunteers: who is called, where one meets, what was learned and agreed.

type Contact = readonly [name: string, role: string, organisation: string, lastDays: number]
const contacts: readonly Contact[] = [
  ['Birgit Seibert', 'Leitung Sprachkurse', 'Bildungswerk', 9],
  ['Farid Hosseini', 'Vorstand', 'Afghan', 26],
  ['Almaz Haile', 'Vorstand', 'Eritre', 41],
  ['Heike Löw', 'Ehrenamtskoordination', 'Ehrenamt', 14],
  ['Dr. Uwe Stark', 'WIR-Koordination', '', 20],
  ['Olena Marchenko', 'Treffpunkt und Beratung', 'Ukrain', 33],
]

async function addContacts({ call, today }: VolunteerWorld): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, [name, role, text, lastDays]] of contacts.entries()) {
    const found = text === '' ? [] : await call('offers', 'listOrganisations', { text, limit: 1 })
    const contact: ContactPerson = {
      ...{ name, role, organisationId: found[0]?.id ?? null, note: '' },
      ...{ phone: `06031 000${index}00`, email: `kontakt${index + 1}@netzwerk.example` },
    }
    const { id } = await call('volunteers', 'addContactPerson', { contact })
    const on = addDays(today, -lastDays)
    await call('volunteers', 'noteContact', { id, on, note: 'Telefoniert, Termine abgestimmt' })
    ids.set(name, id)
  }
  return ids
}

type Gathering = {
  meeting: Omit<Meeting, 'day'>
  inDays: number
  guests: readonly (readonly [name: string, attendance: Guest['attendance']])[]
  tasks: readonly (readonly [text: string, inDays: number, who: string, done?: true])[]
}
const gatherings: readonly Gathering[] = [
  {
    meeting: {
      ...{ kind: 'netzwerktreffen', title: 'Netzwerk Flucht und Integration', time: '14:00' },
      ...{ minutes: 120, place: 'Kreishaus Friedberg', agenda: 'Sprachkurse im Ostkreis' },
      notes: 'Kurse im Ostkreis fehlen. Fahrgemeinschaften werden geprüft.',
    },
    inDays: -33,
    guests: [
      ['Birgit Seibert', 'da'],
      ['Farid Hosseini', 'da'],
      ['Almaz Haile', 'gefehlt'],
      ['Olena Marchenko', 'da'],
      ['Ogbay', 'da'],
    ],
    tasks: [
      ['Protokoll an alle schicken', -26, '', true],
      ['Fahrgemeinschaft Gedern–Büdingen anfragen', -3, 'Heike Löw'],
    ],
  },
  {
    meeting: {
      ...{ kind: 'wir-koordination', title: 'Austausch der WIR-Koordinationen', time: '10:00' },
      ...{ minutes: 180, place: 'Videokonferenz', agenda: 'Verwendungsnachweis, Formblätter' },
      notes: 'Liste 2c wird künftig als Tabelle angenommen.',
    },
    inDays: -12,
    guests: [['Dr. Uwe Stark', 'da']],
    tasks: [['Liste 2c an die Koordination senden', 10, '']],
  },
  {
    meeting: {
      ...{ kind: 'lotsentreffen', title: 'Treffen der Ehrenamtlichen', time: '17:30' },
      ...{ minutes: 120, place: 'Mehrgenerationenhaus', agenda: 'Rückblick, Dank, Planung' },
      notes: '',
    },
    inDays: 17,
    guests: [
      ['Kidane', 'zugesagt'],
      ['Berhane', 'zugesagt'],
      ['Sediqi', 'eingeladen'],
      ['Wiegand', 'abgesagt'],
      ['Heike Löw', 'eingeladen'],
    ],
    tasks: [['Raum und Kuchen bestellen', 5, 'Hofmann']],
  },
]

async function meet(
  { call, today }: VolunteerWorld,
  helpers: KnownHelpers,
  people: ReadonlyMap<string, string>,
  { meeting, inDays, guests, tasks }: Gathering,
): Promise<void> {
  const day = workdayFrom(addDays(today, inDays))
  const { id, version } = await call('volunteers', 'addMeeting', { meeting: { ...meeting, day } })
  const who = (name: string) => ({
    contactId: people.get(name) ?? null,
    helperId: helpers.get(name) ?? null,
  })
  await call('volunteers', 'setGuests', {
    ...{ id, version },
    guests: guests.map(([name, attendance]) => ({ ...who(name), name: '', attendance })),
  })
  for (const [text, dueIn, name, done] of tasks) {
    const task = { text, dueOn: addDays(today, dueIn), userId: null, meetingId: id, ...who(name) }
    const added = await call('volunteers', 'addTask', { task })
    if (done) await call('volunteers', 'markTask', { ...added, done: true })
  }
}

const refresher: Omit<Training, 'day' | 'endDay'> = {
  ...{ title: 'Vertiefung: Dolmetschen im Gesundheitswesen', earns: 'vertiefung', ue: 8 },
  ...{ place: 'Volkskolleg Bad Nauheim', trainer: 'Birgit Seibert' },
  topics: 'Rolle, Schweigepflicht, Fachwörter, Selbstschutz',
}
const basic: Omit<Training, 'day' | 'endDay'> = {
  ...{ title: 'Basisqualifizierung Integrationslotsen', earns: 'basis', ue: 28 },
  ...{ place: 'Kreishaus Friedberg', trainer: 'Heike Löw' },
  topics: 'Auftrag und Grenzen, Verschwiegenheit, Behördenwege, Gesprächsführung',
}

async function train(
  { call }: VolunteerWorld,
  helpers: KnownHelpers,
  training: Training,
  { names, missed }: { names: readonly string[]; missed: readonly string[] },
): Promise<void> {
  const { id, version } = await call('volunteers', 'addTraining', { training })
  const participants = names.flatMap(name => {
    const attended = !missed.includes(name)
    const helperId = helpers.get(name)
    const facts = { attended, ue: attended ? training.ue : 0 }
    return helperId ? [{ helperId, ...facts, certificateOn: attended ? training.day : null }] : []
  })
  await call('volunteers', 'setParticipants', { id, version, participants })
}

export async function inventNetwork(world: VolunteerWorld, helpers: KnownHelpers): Promise<void> {
  const { today } = world
  const people = await addContacts(world)
  for (const gathering of gatherings) await meet(world, helpers, people, gathering)
  const past = workdayFrom(addDays(today, -37))
  const learned = ['Kidane', 'Demirtaş', 'Kovalenko', 'Haddad', 'Saleh', 'Amini', 'Karimi', 'Ogbay']
  await train(
    world,
    helpers,
    { ...refresher, day: past, endDay: null },
    { names: learned, missed: ['Amini'] },
  )
  const begins = workdayFrom(addDays(today, 12))
  const coming = ['Hersi', 'Kessler']
  const next = { ...basic, day: begins, endDay: addDays(begins, 21) }
  await train(world, helpers, next, { names: coming, missed: coming })
}
