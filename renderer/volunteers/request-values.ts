import { z } from 'zod'
import {
  assignmentKind,
  assignmentKindNames,
  type HelpRequest,
  helpRequest,
  type KeptRequest,
} from '../../shared/volunteers/assignment.ts'
import { helpTopic, helpTopicNames } from '../../shared/volunteers/helper.ts'

/** What the form holds: the request, and the name that belongs to the chosen file. */
export const requestForm = z.strictObject({
  ...helpRequest.shape,
  clientName: z.string(),
  time: z.preprocess(value => (value === '' ? null : value), helpRequest.shape.time),
})
/** A day that is over can't be asked for; one that is kept may stay. */
export function requestFormFrom(earliest: string) {
  return requestForm.refine(({ day }) => day >= earliest, {
    message: 'Dieser Tag ist schon vorbei.',
    path: ['day'],
  })
}

export type RequestForm = z.output<typeof requestForm>

export const kindOptions = assignmentKind.options.map(value => ({
  value,
  label: assignmentKindNames[value],
}))
export const topicOptions = helpTopic.options.map(value => ({
  value,
  label: helpTopicNames[value],
}))
export const wishOptions = [
  { value: 'w', label: 'lieber eine Frau' },
  { value: 'm', label: 'lieber ein Mann' },
]

/** A request without its day: that one has no answer one could assume. */
export const blankRequest = {
  ...{ clientId: null, clientName: '', kind: 'begleitung', topic: 'behoerde', language: null },
  ...{ task: '', time: null, minutes: null, place: '', municipality: null },
  ...{ wishedGender: null, note: '' },
} as const satisfies Partial<RequestForm>

export function requestOf({ clientName: _, ...request }: RequestForm): HelpRequest {
  return request
}

export function formOf(kept: KeptRequest): RequestForm {
  const { clientId, clientName, kind, topic, language, task, day, time } = kept
  const { minutes, place, municipality, wishedGender, note } = kept
  return {
    ...{ clientId, clientName, kind, topic, language, task, day, time },
    ...{ minutes, place, municipality, wishedGender, note },
  }
}
