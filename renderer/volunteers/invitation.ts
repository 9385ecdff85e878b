import type { KeptMeeting } from '../../shared/volunteers/network.ts'
import { whenWords } from './meeting-words.ts'
import type { PersonRef } from './person-ref.ts'

export const BLANK_BODY = '{{anrede}}\n\n'

/** A first draft to everybody on the list who has an entry; whoever has only a name has no address. */
export function invitation(meeting: KeptMeeting) {
  const { title, place, agenda, guests } = meeting
  const people = guests.flatMap(({ contactId, helperId, shownName: name }): PersonRef[] => {
    if (contactId !== null) return [{ kind: 'contact', id: contactId, name }]
    return helperId === null ? [] : [{ kind: 'helper', id: helperId, name }]
  })
  const facts = [whenWords(meeting), place].filter(Boolean).join('\n')
  const topics = agenda === '' ? [] : [`Worum es geht:\n${agenda}`]
  const words = [`wir laden Sie herzlich ein: ${title}`, facts, ...topics]
  return {
    people,
    subject: `Einladung: ${title}`,
    body: `${BLANK_BODY}${words.join('\n\n')}\n\nBitte sagen Sie kurz, ob Sie kommen.`,
  }
}
