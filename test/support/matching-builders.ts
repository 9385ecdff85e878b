import type { CompanionWish } from '../../shared/matching/wish.ts'

export function aWish(part: Partial<CompanionWish> = {}): CompanionWish {
  return {
    kind: 'begleitung',
    household: false,
    topics: [
      { topic: 'behoerde', urgent: false },
      { topic: 'schule', urgent: true },
    ],
    ...{ wishedGender: null, ageFrom: null, ageTo: null, interests: ['kochen'] },
    slots: [
      { weekday: 1, part: 'vormittag' },
      { weekday: 2, part: 'vormittag' },
    ],
    ...{ hoursPerWeek: 2, online: null, interpreter: false, urgency: 'normal' },
    ...{ since: '2026-10-01', agreedOn: '2026-10-01', note: '' },
    ...part,
  }
}
