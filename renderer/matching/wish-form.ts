import { z } from 'zod'
import { urgency } from '../../shared/clients/options.ts'
import { type CompanionWish, companionWish, type WishKind } from '../../shared/matching/wish.ts'
import { type HelpTopic, helpTopic } from '../../shared/volunteers/helper.ts'
import { onlineChoice, onlineOf } from './online-words.ts'

/** As it is typed: topics and what of them presses apart, "ja", "nein" or not asked. */
export type WishFormValues = Omit<
  CompanionWish,
  'household' | 'topics' | 'online' | 'since' | 'kind'
> & {
  kind: WishKind | null
  whom: string
  topics: string[]
  urgentTopics: string[]
  online: string | null
  since: string | null
}

export function blankWish(today: string, topics: CompanionWish['topics']): WishFormValues {
  return {
    ...{ kind: null, whom: 'person', ...typedTopics(topics) },
    ...{ wishedGender: null, ageFrom: null, ageTo: null, interests: [], slots: [] },
    ...{ hoursPerWeek: null, online: null, interpreter: false, urgency: urgency.enum.normal },
    ...{ since: today, agreedOn: null, note: '' },
  }
}

/** Of a kept wish, which carries more than its own values. */
export function wishFormOf(wish: CompanionWish): WishFormValues {
  const { kind, household, topics, wishedGender, ageFrom, ageTo, interests, slots } = wish
  const { hoursPerWeek, online, interpreter, urgency: pressing, since, agreedOn, note } = wish
  return {
    ...{ kind, whom: household ? 'familie' : 'person', ...typedTopics(topics) },
    ...{ wishedGender, ageFrom, ageTo, interests, slots, hoursPerWeek, interpreter },
    ...{ online: onlineChoice(online), urgency: pressing, since, agreedOn, note },
  }
}

function typedTopics(topics: CompanionWish['topics']) {
  return {
    topics: topics.map(({ topic }) => topic),
    urgentTopics: topics.filter(({ urgent }) => urgent).map(({ topic }) => topic),
  }
}

function wishOfForm({
  whom,
  urgentTopics,
  ...typed
}: WishFormValues): z.input<typeof companionWish> {
  return {
    ...typed,
    household: whom === 'familie',
    topics: typed.topics.map(topic => ({
      topic: topic as HelpTopic,
      urgent: urgentTopics.includes(topic),
    })),
    online: onlineOf(typed.online),
    // What is missing or not yet right is what the schema is there to say.
  } as z.input<typeof companionWish>
}

const AHEAD = 'Dieser Tag liegt in der Zukunft.'

export function wishForm(today: string): z.ZodType<CompanionWish, WishFormValues> {
  const notAhead = (day: string | null) => day === null || day <= today
  return z
    .custom<WishFormValues>()
    .transform(wishOfForm)
    .pipe(
      companionWish
        .refine(({ since }) => notAhead(since), { message: AHEAD, path: ['since'] })
        .refine(({ agreedOn }) => notAhead(agreedOn), { message: AHEAD, path: ['agreedOn'] }),
    )
}

/** Ticked in the order of the list, whatever came first. */
export function chosenTopics(chosen: unknown): HelpTopic[] {
  return helpTopic.options.filter(topic => Array.isArray(chosen) && chosen.includes(topic))
}
