import { formatQuarter, shiftQuarter } from '../../shared/lib/quarters.ts'
import { caseworkers } from '../../shared/roles.ts'
import { cellId } from '../../shared/statistics/count-cells.ts'
import type { Review, ReviewProblem } from '../../shared/statistics/release.ts'
import { blocking, type ReviewCode, tabOf } from '../../shared/statistics/review-rules.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { spanOf } from './population-span.ts'
import { isClockBehind } from './quarter-clock.ts'
import { missingBetween } from './quarter-freeze.ts'
import { isOver } from './quarter-list.ts'
import { changesSince } from './review-changes.ts'
import {
  answersBeforeSending,
  closedBeforeLastTalk,
  lateEntries,
  missingFacts,
  oddHistories,
  unsignedMissions,
} from './review-queries.ts'
import { type Municipalities, reckonQuarter } from './snapshot-reckoning.ts'
import { frozenQuarters } from './snapshot-repository.ts'
import { idsIn } from './snapshot-rows.ts'

/** Names go along, not more: the rest is in the file. */
const MOST_LISTED = 200

export async function reviewQuarter(
  { db, actor, now, today }: Reading,
  reference: Municipalities,
  { quarter }: { quarter: string },
): Promise<Review> {
  const reckoned = await reckonQuarter(db, quarter, { reference, today })
  const { counts, frozen } = reckoned
  const running = !isOver(quarter, today)
  const idsOf = (population: string) => (frozen.rows[population] ?? []).map(({ who }) => who)
  const counted = [...new Set(['bestand', 'zugang', 'abgang'].flatMap(idsOf))]
  const found: Readonly<Partial<Record<ReviewCode, readonly string[]>>> = {
    ...(await missingFacts(db, idsOf('bestand'), spanOf(quarter, today).to)),
    ...(await oddHistories(db, counted)),
    'abschluss-vor-gespraech': await closedBeforeLastTalk(db, quarter, idsOf('abgang')),
    'antwort-vor-abgabe': await answersBeforeSending(db, quarter),
    nachmeldung: await lateEntries(db, quarter, counted),
  }
  const mayOpen = caseworkers.includes(actor.role)
  const people: ReviewProblem[] = []
  for (const [code, ids] of Object.entries(found)) {
    if (ids.length === 0) continue
    const clients = mayOpen ? await listedClients(db, code as ReviewCode, ids) : []
    people.push(aboutPeople(code as ReviewCode, clients, ids.length - clients.length))
  }
  const total = (population: string) => counts[cellId(quarter, population, [])] ?? 0
  return {
    ...{ quarter, running },
    problems: [
      ...(await aboutTheTime(db, { quarter, running, now })),
      ...people,
      ...(await aboutMissions(db, quarter)),
    ],
    counts: {
      ...{ bestand: total('bestand'), zugang: total('zugang') },
      ...{ abgang: total('abgang'), kurzkontakt: total('kurzkontakt') },
    },
    ...(await changesSince(db, reference, { quarter, reckoned })),
  }
}

const plain = (code: ReviewCode, text: string): ReviewProblem => ({
  ...{ code, text, blocks: blocking.has(code), clients: [], more: 0 },
})

async function aboutTheTime(
  db: Reader,
  { quarter, running, now }: { quarter: string; running: boolean; now: string },
): Promise<ReviewProblem[]> {
  const problems: ReviewProblem[] = []
  if (running)
    problems.push(plain('noch-offen', 'Das Quartal läuft noch. Einfrieren geht erst danach.'))
  if (await isClockBehind(db, now))
    problems.push(
      plain(
        'uhr-zurueck',
        'Die Uhr geht nach: Es gibt schon Einträge von einem späteren Zeitpunkt.',
      ),
    )
  const missing = missingBetween(await frozenQuarters(db), quarter)
  if (missing !== null) {
    const after = shiftQuarter(missing, 1) === quarter ? 'davor' : 'dazwischen'
    const text = `Das Quartal ${after} ist noch nicht eingefroren: ${formatQuarter(missing)}.`
    problems.push(plain('luecke-davor', text))
  }
  return problems
}

async function aboutMissions(db: Reader, quarter: string): Promise<ReviewProblem[]> {
  const count = await unsignedMissions(db, quarter)
  if (count === 0) return []
  const what = count === 1 ? 'Ein Einsatz ist' : `${count} Einsätze sind`
  return [plain('einsaetze-offen', `${what} noch nicht unterschrieben.`)]
}

type PeopleCode = Exclude<ReviewCode, 'uhr-zurueck' | 'noch-offen' | 'luecke-davor'>

const missing = 'und zählt als „nicht bekannt“'
const texts: Readonly<Record<Exclude<PeopleCode, 'einsaetze-offen'>, string>> = {
  'alter-fehlt':
    'Das Geburtsdatum fehlt oder liegt nach dem Quartal. Das Alter zählt als „nicht bekannt“.',
  'geschlecht-fehlt': 'Das Geschlecht ist nicht eingetragen.',
  'staat-fehlt': 'Die Staatsangehörigkeit fehlt und zählt als „andere, ungeklärt“.',
  'status-fehlt': 'Der Aufenthalt ist ungeklärt.',
  'gemeinde-fehlt': `Die Gemeinde fehlt ${missing}.`,
  'deutsch-fehlt': `Der Stand im Deutschen fehlt ${missing}.`,
  'verlauf-widerspruch':
    'Aufnahme, Abschluss und Wiederaufnahme passen nicht zusammen. Es gilt, was zuletzt eingetragen wurde.',
  'abschluss-vor-aufnahme':
    'Der Fall endet vor seiner Aufnahme. Er zählt als neu und als abgeschlossen, aber nie im Bestand.',
  'abschluss-vor-gespraech': 'Der Abschluss liegt vor dem letzten Gespräch.',
  'antwort-vor-abgabe':
    'Die Antwort liegt vor der Abgabe. Gezählt wird, als sei am selben Tag geantwortet worden.',
  nachmeldung:
    'Eingetragen, nachdem das Quartal eingefroren war. Wer noch da ist oder seither abgeschlossen wurde, zählt im nächsten Quartal als neu oder abgeschlossen; im früheren nur, wenn Sie es neu einfrieren.',
}

type ListedClients = ReviewProblem['clients']

const aboutPeople = (code: ReviewCode, clients: ListedClients, more: number): ReviewProblem => ({
  ...plain(code, texts[code as keyof typeof texts]),
  ...{ clients, more },
})

/** By name; the first of them can be opened. */
async function listedClients(
  db: Reader,
  code: ReviewCode,
  ids: readonly string[],
): Promise<ListedClients> {
  const rows = await db
    .selectFrom('clients')
    .select(['id', 'family_name', 'given_names', 'closed_on'])
    .where('id', 'in', idsIn(ids))
    .orderBy('name_sort')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(({ id, family_name, given_names, closed_on }) => ({
    ...{ clientId: id, tab: tabOf[code], closed: closed_on !== null },
    name: [family_name, given_names].filter(part => part !== '').join(', '),
  }))
}
