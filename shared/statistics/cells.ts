// A cell is one count of one quarter; the same definition is the same cell, whatever table shows it.

/** Coefficient times cell. */
export type Term = readonly [coefficient: number, cell: string]

/** A sum of terms that is zero by definition. */
export type Identity = readonly Term[]

/** An identity with words for people: "Status und Geschlecht, Zeile Duldung: Summe". */
export type NamedIdentity = { says: string; terms: Identity }

export const defaultBase = 5
