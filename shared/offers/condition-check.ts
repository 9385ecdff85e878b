import { germanLevel } from '../clients/options.ts'
import { checkCitizenship, type Holds } from './citizenship-groups.ts'
import type { Condition } from './eligibility.ts'
import type { FinderFacts } from './finder.ts'
import { samePlace } from './places.ts'

/** Three-valued: what is not known is unclear and never a "no". */
export function checkCondition(condition: Condition, facts: FinderFacts): Holds {
  switch (condition.fact) {
    case 'status':
      return checkStatus(condition.in, facts.status)
    case 'age':
      return checkSpan(facts.age, condition)
    case 'german':
      return checkSpan(levelNumber(facts.germanLevel), {
        from: levelNumber(condition.from),
        to: levelNumber(condition.to),
      })
    case 'gender':
      return facts.gender === 'x' ? 'unclear' : yesOrNo(condition.in.includes(facts.gender))
    case 'citizenship':
      return checkCitizenship(condition, facts)
    case 'municipality':
      return checkMunicipality(condition.in, facts.municipality)
    case 'children':
      return checkChildren(condition, facts.children)
    case 'claim':
      return checkClaim(condition.in, facts.claims)
  }
}

const yesOrNo = (isSo: boolean): Holds => (isSo ? 'holds' : 'fails')

/** Callers pass the rights behind a Fiktionsbescheinigung; alone it says nothing of them. */
function checkStatus(
  wanted: Extract<Condition, { fact: 'status' }>['in'],
  status: FinderFacts['status'],
): Holds {
  if (status === null) return 'unclear'
  if (wanted.includes(status)) return 'holds'
  return status === 'FIKTION' || status === 'UNGEKLAERT' ? 'unclear' : 'fails'
}

type Span = { from: number | null; to: number | null }

function checkSpan(value: number | null, { from, to }: Span): Holds {
  if (from === null && to === null) return 'holds'
  if (value === null) return 'unclear'
  return yesOrNo((from === null || value >= from) && (to === null || value <= to))
}

function levelNumber(level: FinderFacts['germanLevel']): number | null {
  return level === null ? null : germanLevel.options.indexOf(level)
}

export function checkMunicipality(wanted: readonly string[], home: string | null): Holds {
  if (home === null) return 'unclear'
  return yesOrNo(wanted.some(place => samePlace(place, home)))
}

const MONTHS = 12

function checkChildren({ from, to }: Span, children: FinderFacts['children']): Holds {
  if (children === null) return 'unclear'
  const ages = children.map(months => Math.floor(months / MONTHS))
  return yesOrNo(ages.some(age => checkSpan(age, { from, to }) === 'holds'))
}

function checkClaim(
  wanted: Extract<Condition, { fact: 'claim' }>['in'],
  claims: FinderFacts['claims'],
): Holds {
  const said = wanted.map(claim => claims.find(known => known.claim === claim)?.holds ?? null)
  if (said.includes(true)) return 'holds'
  return said.includes(null) ? 'unclear' : 'fails'
}
