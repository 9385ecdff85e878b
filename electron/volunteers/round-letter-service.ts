import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import { officeHeadOf } from '../../shared/print-office.ts'
import { type Office, officeLabel } from '../../shared/settings/settings.ts'
import type {
  RoundLetter,
  RoundLetterPreview,
  RoundLetterSheet,
} from '../../shared/volunteers/network.ts'
import type { networkContract } from '../../shared/volunteers/network-contract.ts'
import {
  type FilledLetter,
  fillRoundLetter,
  unknownLetterFields,
} from '../../shared/volunteers/round-letter.ts'
import type { PlaceData } from '../offers/table-places.ts'
import { putOut } from '../referrals/paper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Sheet } from '../sheets/sheet.ts'
import { writeXlsx } from '../sheets/xlsx.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading, Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { type AddressRow, assertAddressees, type Chosen, readAddressees } from './addressees.ts'

type Input<M extends keyof typeof networkContract> = z.output<(typeof networkContract)[M]['input']>

/** All letters are one document. A field that nobody knows, or that stays empty, stops all of them. */
export async function printRoundLetter(
  context: Working,
  { host, reference }: { host: Host; reference: PlaceData },
  { letter, way }: Input<'printRoundLetter'>,
) {
  const { read, today, actor } = context
  const unknown = unknownLetterFields(letter).length
  if (unknown > 0) throw new AppError('template-broken', { unknown })
  const { office, people } = await read(async db => ({
    office: (await getSettings(db)).office,
    people: await chosenPeople(db, reference, letter),
  }))
  if (people.length === 0) throw new AppError('invalid', { fields: ['letter.helperIds'] })
  const letters = people.map(one => letterTo(one, letter))
  const sheet: RoundLetterSheet = {
    ...{ template: 'round-letter', date: formatDay(today), letters },
    ...senderOf(office, actor.name),
  }
  const fileName = `rundbrief-${today}.pdf`
  return { ...(await putOut(context, host, sheet, { way, fileName })), letters: letters.length }
}

async function chosenPeople(db: Reader, reference: PlaceData, chosen: Chosen) {
  await assertAddressees(db, chosen)
  return readAddressees(db, reference, chosen)
}

export async function previewRoundLetter(
  { db }: Reading,
  reference: PlaceData,
  { letter, at }: Input<'previewRoundLetter'>,
): Promise<RoundLetterPreview> {
  const people = await readAddressees(db, reference, letter)
  const there = new Set(people.map(({ id }) => id))
  const namesOf = (some: (one: AddressRow) => boolean) =>
    people.filter(some).map(({ name }) => name)
  const one = people[Math.min(at, people.length - 1)]
  const shown = one && fillRoundLetter(letter, one)
  return {
    letter: one && shown ? { ...textOf(shown), address: addressOf(one), name: one.name } : null,
    total: people.length,
    unknown: unknownLetterFields(letter),
    incomplete: namesOf(to => fillRoundLetter(letter, to).empty.length > 0),
    withoutAddress: namesOf(({ street, town }) => street === '' || town === ''),
    withoutEmail: namesOf(({ email }) => email === ''),
    emails: [...new Set(people.map(({ email }) => email).filter(email => email !== ''))],
    gone: [...letter.helperIds, ...letter.contactIds].filter(id => !there.has(id)),
  }
}

const textOf = ({ subject, paragraphs }: FilledLetter) => ({ subject, paragraphs })

function addressOf({ organisation, name, street, postcode, town }: AddressRow): string[] {
  return [organisation, name, street, `${postcode} ${town}`.trim()].filter(Boolean)
}

function letterTo(one: AddressRow, letter: RoundLetter): RoundLetterSheet['letters'][number] {
  const filled = fillRoundLetter(letter, one)
  if (filled.empty.length > 0) throw new AppError('template-broken', { empty: filled.empty.length })
  return { ...textOf(filled), address: addressOf(one) }
}

function senderOf(office: Office, adviser: string) {
  const { name, unit, programName, street, place, phone, email } = officeHeadOf(office)
  const sender = [unit || programName, street, place, adviser, phone, email].filter(Boolean)
  return { officeName: name, sender }
}

const columns: Sheet<AddressRow>['columns'] = [
  { title: 'Nachname', kind: 'text', width: 20, cell: row => row.familyName },
  { title: 'Vorname', kind: 'text', width: 20, cell: row => row.givenNames },
  { title: 'Organisation', kind: 'text', width: 30, cell: row => row.organisation },
  { title: 'Aufgabe', kind: 'text', width: 30, cell: row => row.role },
  { title: 'Straße', kind: 'text', width: 24, cell: row => row.street },
  { title: 'PLZ', kind: 'text', width: 8, cell: row => row.postcode },
  { title: 'Ort', kind: 'text', width: 20, cell: row => row.town },
  { title: 'Telefon', kind: 'text', width: 18, cell: row => row.phone },
  { title: 'E-Mail', kind: 'text', width: 30, cell: row => row.email },
]

export async function exportAddresses(
  { read, today, actor, signal }: Working,
  { host, reference }: { host: Host; reference: PlaceData },
  chosen: Input<'exportAddresses'>,
) {
  const { office, rows } = await read(async db => ({
    office: (await getSettings(db)).office,
    rows: await chosenPeople(db, reference, chosen),
  }))
  const note = {
    title: 'Adressen',
    lines: [
      `${officeLabel(office)}, Stand ${formatDay(today)}, ausgegeben von ${actor.name}`,
      `${countOf(rows.length, 'Person', 'Personen')}. Nur für die eigene Arbeit, danach löschen.`,
    ],
  }
  const bytes = await writeXlsx({ note, columns, rows })
  signal.throwIfAborted()
  const { fileName } = await host.saveFile({ suggestedName: `adressen-${today}.xlsx`, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName, rows: rows.length }
}
