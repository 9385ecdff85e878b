import { z } from 'zod'

/** The columns that a table of offers may bring; every other one is left out, and said so. */
export const importField = z.enum([
  ...['organisation', 'organisationKind', 'name', 'topic', 'about', 'standing', 'legalBasis'],
  ...['contactPerson', 'phone', 'email', 'website', 'street', 'postcode', 'town', 'hint'],
  ...['languages', 'ageFrom', 'ageTo', 'genders', 'germanFrom', 'germanTo', 'statuses'],
  ...['admissionNote', 'area', 'childcare', 'barrierFree', 'cost', 'bring', 'apply', 'times'],
  ...['startOn', 'endOn', 'capacity', 'placesFree', 'capacityNote', 'state'],
  ...['checkedOn', 'checkedBy', 'checkedHow'],
] as const)
export type ImportField = z.infer<typeof importField>

/** Which column of the file holds which field; a column not named is left out. */
export const columnMapping = z.array(
  z.strictObject({ column: z.int().min(0).max(200), field: importField }),
)
export type ColumnMapping = z.infer<typeof columnMapping>

export const encodingFound = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'xlsx',
  'austausch',
])
export type EncodingFound = z.infer<typeof encodingFound>

export const openedTable = z.strictObject({
  importId: z.uuid(),
  fileName: z.string(),
  encoding: encodingFound,
  /** The sheets of a workbook; the first with rows was taken. */
  sheet: z.string().nullable(),
  separator: z.string().nullable(),
  /** As they stand in the head of the table. */
  columns: z.array(z.string()),
  /** The first rows as text, for the preview. */
  sample: z.array(z.array(z.string())),
  rows: z.int(),
  /** What the heads suggest. */
  suggested: columnMapping,
})
export type OpenedTable = z.infer<typeof openedTable>

export const rowProblem = z.strictObject({
  /** As the file counts it: the head is row 1. */
  row: z.int(),
  /** The name in that row, to find it again. */
  name: z.string(),
  problems: z.array(z.strictObject({ column: z.string(), text: z.string() })),
})
export type RowProblem = z.infer<typeof rowProblem>

export const importPreview = z.strictObject({
  fresh: z.int(),
  /** Entries that are here already: same organisation and name. */
  known: z.int(),
  /** Rows that stand twice in the file; the later one is left out. */
  doubled: z.int(),
  rejected: z.int(),
  /** The first ones; all of them can be saved as a table. */
  problems: z.array(rowProblem),
  /** The first entries as they would be taken in. */
  first: z.array(
    z.strictObject({
      ...{ row: z.int(), name: z.string(), organisation: z.string(), topic: z.string() },
      ...{ town: z.string(), known: z.boolean() },
    }),
  ),
})
export type ImportPreview = z.infer<typeof importPreview>

/** What becomes of an entry that is here already. */
export const onKnown = z.enum(['lassen', 'ersetzen'])
export type OnKnown = z.infer<typeof onKnown>

export const importResult = z.strictObject({
  added: z.int(),
  replaced: z.int(),
  left: z.int(),
  rejected: z.int(),
})
export type ImportResult = z.infer<typeof importResult>
