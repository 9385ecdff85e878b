import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { importField } from '../../shared/offers/import.ts'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import { tableHeads } from '../../shared/offers/table-heads.ts'
import { guarded } from '../../shared/offers/table-row.ts'
import { writeTableRow } from '../../shared/offers/table-write.ts'

// What counties give to each other: offers, and no single person's name or number.

const FORMAT = 'wir-verzeichnis'
const exchangeFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  from: z.string().max(200),
  madeOn: z.string().max(10),
  offers: z.array(z.partialRecord(importField, z.string().max(5000))).max(20_000),
})

/** Who works there, who speaks what and who asked stays in the house; so do numbers of persons. */
export function withoutPersons(entry: KeptOffer): KeptOffer {
  const isPersonal = entry.contactPerson !== ''
  return {
    ...entry,
    contactPerson: '',
    phone: isPersonal ? '' : entry.phone,
    email: isPersonal ? '' : entry.email,
    languages: entry.languages.map(spoken => ({ ...spoken, via: '' })),
    checked: entry.checked && { ...entry.checked, by: '' },
    organisation: { ...entry.organisation, note: '' },
  }
}

export function writeExchange(
  offers: readonly KeptOffer[],
  { from, today, place }: { from: string; today: string; place: (ags: string) => string },
): Uint8Array {
  const rows = offers.map(entry => {
    const cells = Object.entries(writeTableRow(withoutPersons(entry), place))
    return Object.fromEntries(cells.filter(([, text]) => text !== ''))
  })
  const file = { format: FORMAT, version: 1, from, madeOn: today, offers: rows }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`)
}

/** As a table with our own heads, so that it goes the same way as every other one. */
export function readExchange(text: string): string[][] {
  const file = exchangeFile.safeParse(jsonOf(text))
  if (!file.success) throw new AppError('table-unreadable')
  const fields = importField.options
  return [
    fields.map(field => tableHeads[field]),
    ...file.data.offers.map(offer => fields.map(field => guarded(offer[field] ?? ''))),
  ]
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
