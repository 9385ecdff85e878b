import type { ReferralField } from '../../shared/clients/options.ts'
import type { ReferralState } from '../../shared/referrals/referral.ts'
import type { ReferralFilter } from '../../shared/referrals/referrals-contract.ts'

export type ReferralView = 'waiting' | 'open' | 'drafts' | 'all'
export const referralViews: readonly ReferralView[] = ['waiting', 'open', 'drafts', 'all']

export const viewTitles: Readonly<Record<ReferralView, string>> = {
  waiting: 'Ohne Antwort',
  open: 'Offen',
  drafts: 'Entwürfe',
  all: 'Alle',
}

const underWay: ReferralState[] = ['vermittelt', 'angenommen', 'warteliste', 'laeuft']

/** What is narrowed besides the view. */
export type Narrowed = { onlyMine: boolean; field: ReferralField | null; text: string }
export const notNarrowed: Narrowed = { onlyMine: true, field: null, text: '' }

const states: Readonly<Record<ReferralView, ReferralState[]>> = {
  waiting: [],
  open: underWay,
  drafts: ['entwurf'],
  all: [],
}

export function filterOf(view: ReferralView, narrowed: Narrowed): ReferralFilter {
  return { ...narrowed, states: states[view], onlyUnanswered: view === 'waiting' }
}

export const emptyViews: Readonly<Record<ReferralView, string>> = {
  waiting: 'Auf keine Antwort wird gewartet.',
  open: 'Gerade ist keine Vermittlung unterwegs.',
  drafts: 'Es liegt kein Entwurf da.',
  all: 'Noch keine Vermittlung.',
}
