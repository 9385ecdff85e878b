import {
  type DuplicateCandidate,
  type DuplicateJudgement,
  judgeReadDuplicate,
} from '../../shared/clients/duplicate-judge.ts'
import { readName } from '../../shared/clients/name-compare.ts'
import type { SimilarClient, SimilarTo } from '../../shared/clients/search-contract.ts'
import type { Reader } from '../store/reader.ts'
import { namesOf } from './name-key-repository.ts'
import { findCandidates } from './similar-candidates.ts'
import { listDescriptions, toldApartFrom } from './similar-repository.ts'

const MOST_SHOWN = 10
const VERDICTS = ['same', 'likely', 'possible'] as const

type Judged = { id: string; verdict: (typeof VERDICTS)[number]; judgement: DuplicateJudgement }

/** Who is likely to be the same person; a person decides. */
export async function findSimilar(
  db: Reader,
  { person, exceptId }: { person: SimilarTo; exceptId: string | null },
): Promise<SimilarClient[]> {
  const sought = { names: namesOf(person), birthDate: person.birthDate }
  const left = new Set(exceptId === null ? [] : [exceptId, ...(await toldApartFrom(db, exceptId))])
  const candidates = await listDescriptions(db, await findCandidates(db, sought))
  const asked = read(person)
  const judged = candidates
    .filter(({ brief }) => !left.has(brief.id))
    .flatMap(candidate => {
      const judgement = judgeReadDuplicate(asked, read(candidate.person))
      const verdict = VERDICTS.find(one => one === judgement.verdict)
      return verdict ? [{ id: candidate.brief.id, verdict, judgement }] : []
    })
    .toSorted(byVerdict)
    .slice(0, MOST_SHOWN)
  const described = new Map(candidates.map(candidate => [candidate.brief.id, candidate]))
  return judged.map(({ id, verdict, judgement }) => {
    const { brief, person: found, closedReason } = described.get(id)!
    const { placeOfBirth, citizenships } = found
    const { agrees, inexact, differs } = copyFacts(judgement)
    return { ...brief, placeOfBirth, citizenships, closedReason, verdict, agrees, inexact, differs }
  })
}

function read(person: SimilarTo): DuplicateCandidate & { read: ReturnType<typeof readName> } {
  const { familyName, givenNames, birthName, ownScript, otherSpellings } = person
  const others = [ownScript, birthName, ...otherSpellings].filter(Boolean)
  const name = { familyName, givenNames, otherSpellings: others }
  const { birthDate, gender, citizenships, placeOfBirth } = person
  return { ...name, birthDate, gender, citizenships, placeOfBirth, read: readName(name) }
}

function byVerdict(a: Judged, b: Judged): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    b.judgement.nameScore - a.judgement.nameScore ||
    (a.id < b.id ? -1 : 1)
  )
}

function copyFacts({ agrees, inexact, differs }: DuplicateJudgement) {
  const copy = (facts: DuplicateJudgement['agrees']) =>
    facts.map(({ field, reasons }) => ({ field, reasons: [...reasons] }))
  return { agrees: copy(agrees), inexact: copy(inexact), differs: copy(differs) }
}
