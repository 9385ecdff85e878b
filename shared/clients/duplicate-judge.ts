import type { PartialDate } from '../lib/dates.ts'
import {
  compareBirthDates,
  compareCitizenships,
  compareGenders,
  comparePlaces,
  type DuplicateField,
  type Fact,
  type Finding,
} from './duplicate-facts.ts'
import { SAME_NAME_SCORE } from './name-align.ts'
import { compareReadNames, type PersonName, type ReadName, readName } from './name-compare.ts'
import type { Gender } from './options.ts'

export type DuplicateCandidate = PersonName & {
  birthDate?: PartialDate | null
  gender?: Gender | null
  citizenships?: readonly string[]
  placeOfBirth?: string | null
}
export type Verdict = 'same' | 'likely' | 'possible' | 'different'
export type DuplicateJudgement = {
  verdict: Verdict
  /** Of the names, 0 to 1000: the order within one verdict. */
  nameScore: number
  agrees: readonly Fact[]
  differs: readonly Fact[]
  inexact: readonly Fact[]
}

/** A name that is one name with hardly a doubt, and one that shares enough to ask. */
const SURE_NAME_SCORE = 930
const NEAR_NAME_SCORE = 800

const VERDICTS: readonly Verdict[] = ['different', 'possible', 'likely', 'same']

function nameFinding(score: number, reasons: Fact['reasons']): Finding {
  const fact: Fact = { field: 'name', reasons: reasons.length > 0 ? reasons : ['different'] }
  if (score >= SAME_NAME_SCORE) {
    const sure = reasons.includes('equal') || score >= SURE_NAME_SCORE
    return { kind: sure ? 'agrees' : 'inexact', fact }
  }
  return { kind: score >= NEAR_NAME_SCORE ? 'inexact' : 'differs', fact }
}

/** What name and birth date say together; 0 is 'different', 3 is 'same'. */
function baseLevel(nameScore: number, birthDate: Finding): number {
  const date = birthDate?.kind ?? 'unknown'
  if (nameScore >= SURE_NAME_SCORE) return { agrees: 3, inexact: 2, unknown: 1, differs: 1 }[date]
  if (nameScore >= SAME_NAME_SCORE) return { agrees: 2, inexact: 1, unknown: 1, differs: 0 }[date]
  if (nameScore >= NEAR_NAME_SCORE) return { agrees: 1, inexact: 0, unknown: 0, differs: 0 }[date]
  return 0
}

/**
 * A differing field speaks against, never alone for a duplicate. With an unknown birth date
 * the other fields together may lift a sure name to 'likely'.
 */
function adjusted(level: number, nameScore: number, findings: Findings): number {
  const others = [findings.gender, findings.citizenships, findings.place]
  const against = others.filter(other => other?.kind === 'differs').length
  const lifted =
    !findings.birthDate &&
    nameScore >= SURE_NAME_SCORE &&
    findings.place?.kind === 'agrees' &&
    findings.citizenships?.kind === 'agrees' &&
    against === 0
  if (lifted) return Math.max(level, 2)
  const contradicted = findings.birthDate?.kind === 'differs' && against > 0
  if (contradicted) return 0
  // a wrong gender is mostly another person: twins and couples share nearly everything else
  const loss = (findings.gender?.kind === 'differs' ? 1 : 0) + (against > 1 ? 1 : 0)
  const doubted = level === 3 && against > 0 ? 2 : level
  return Math.max(0, Math.min(doubted, level - loss))
}

type Findings = { birthDate: Finding; gender: Finding; citizenships: Finding; place: Finding }

const FIELD_ORDER: readonly DuplicateField[] = [
  'name',
  'birth-date',
  'gender',
  'citizenships',
  'place-of-birth',
]

function factsOf(kind: 'agrees' | 'differs' | 'inexact', findings: readonly Finding[]): Fact[] {
  return findings
    .flatMap(found => (found?.kind === kind ? [found.fact] : []))
    .toSorted((a, b) => FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field))
}

export function judgeReadDuplicate(
  a: DuplicateCandidate & { read: ReadName },
  b: DuplicateCandidate & { read: ReadName },
): DuplicateJudgement {
  const name = compareReadNames(a.read, b.read)
  const found: Findings = {
    birthDate: compareBirthDates(a.birthDate, b.birthDate),
    gender: compareGenders(a.gender, b.gender),
    citizenships: compareCitizenships(a.citizenships ?? [], b.citizenships ?? []),
    place: comparePlaces(a.placeOfBirth, b.placeOfBirth),
  }
  const level = adjusted(baseLevel(name.score, found.birthDate), name.score, found)
  const all = [nameFinding(name.score, name.reasons), ...Object.values(found)]
  return {
    verdict: VERDICTS[level]!,
    nameScore: name.score,
    agrees: factsOf('agrees', all),
    differs: factsOf('differs', all),
    inexact: factsOf('inexact', all),
  }
}

/** Whether two records may be one person, and why; symmetric. A person decides, never the program. */
export function judgeDuplicate(a: DuplicateCandidate, b: DuplicateCandidate): DuplicateJudgement {
  return judgeReadDuplicate({ ...a, read: readName(a) }, { ...b, read: readName(b) })
}
