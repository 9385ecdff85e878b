import { sql } from 'kysely'
import type { Counting } from './population-span.ts'

/** The same rows, each by itself or counted where they are alike. */
export function tally({ withWho }: Counting, id: string) {
  const who = withWho ? sql<string>`${sql.ref(id)}` : sql<string>`''`
  const count = withWho ? sql<number>`1` : sql<number>`count(*)`
  return { who: who.as('who'), count: count.as('count') }
}
