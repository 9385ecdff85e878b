import { formatDay } from '../lib/dates.ts'
import { counted } from './condition-words.ts'
import type { Verdict } from './finder.ts'
import { type Asked, fromEntry, hint, type Line, line } from './finder-lines.ts'
import type { Capacity, KeptOffer } from './offer.ts'
import { isStale } from './stale.ts'
import { isRegular } from './topic-kinds.ts'

// Whether it is there at all, from when on, and whether there is room.

export function judgeState(offer: KeptOffer, asked: Asked): Line[] {
  const because = (text: string) => () => ({ text, ...fromEntry(offer, asked) })
  if (offer.state === 'ruht') {
    const text = 'Das Angebot ruht zurzeit, gesucht wird ein laufendes'
    return [line('angebot', 'nicht', 'offer-rests', because(text))]
  }
  if (offer.state === 'aktiv') return []
  const text = 'Das Angebot ist eingestellt, gesucht wird ein laufendes'
  return [line('angebot', 'nicht', 'offer-closed', because(text))]
}

export function judgeDates(offer: KeptOffer, asked: Asked): Line[] {
  const { from } = asked.question
  const { startOn, endOn } = offer
  const because = (text: string, question?: string) => () => ({
    text,
    ...(question === undefined ? {} : { question }),
    ...fromEntry(offer, asked),
  })
  const wanted = `gesucht ist es ab ${formatDay(from)}`
  if (endOn !== null && endOn < from) {
    const text = () => because(`Endet am ${formatDay(endOn)}, ${wanted}`)()
    return [line('beginn', 'nicht', 'over', text)]
  }
  if (startOn === null) return []
  if (startOn > from) {
    const text = () => because(`Beginnt am ${formatDay(startOn)}, ${wanted}`)()
    return [hint('beginn', 'starts-later', text)]
  }
  if (startOn === from || !isRegular(offer.topic)) return []
  const question = 'Kann man jetzt noch einsteigen?'
  const text = () => because(`Läuft seit ${formatDay(startOn)}, ${wanted}`, question)()
  return [hint('beginn', 'already-running', text)]
}

type Room = { verdict: Verdict; code: string; text: string; question: string | null }
const rooms: Readonly<Record<Capacity, Room>> = {
  frei: { verdict: 'passt', code: 'places-free', text: 'Es gibt freie Plätze', question: null },
  warteliste: {
    ...{ verdict: 'vielleicht', code: 'waiting-list', text: 'Es gibt eine Warteliste' },
    question: 'Wie lange ist die Wartezeit?',
  },
  voll: {
    ...{ verdict: 'vielleicht', code: 'full', text: 'Zurzeit ist alles voll' },
    question: 'Wann wird wieder ein Platz frei?',
  },
  klaerung: {
    ...{ verdict: 'vielleicht', code: 'room-unclear', text: 'Ob es Plätze gibt, ist offen' },
    question: 'Gibt es einen freien Platz?',
  },
}

/** Who is responsible by law has no places to give: only a queue is worth a word. */
export function givesPlaces({
  standing,
  topic,
  capacity,
}: Pick<KeptOffer, 'standing' | 'topic' | 'capacity'>): boolean {
  if (standing !== 'zustaendig' || isRegular(topic)) return true
  return capacity === 'warteliste' || capacity === 'voll'
}

/** Full is no refusal: whoever asks anyway makes the gap seen. */
export function judgeRoom(offer: KeptOffer, asked: Asked): Line[] {
  if (!givesPlaces(offer)) return []
  const { verdict, code, question } = rooms[offer.capacity]
  return [
    line('plaetze', verdict, code, () => ({
      text: roomWords(offer),
      ...(question === null ? {} : { question }),
      ...roomSource(offer, asked),
    })),
  ]
}

function roomWords({ capacity, placesFree, capacityNote }: KeptOffer): string {
  const isCounted = capacity === 'frei' && placesFree !== null && placesFree > 0
  const text = isCounted ? counted(placesFree, 'Platz frei', 'Plätze frei') : rooms[capacity].text
  return capacityNote === '' ? text : `${text}, ${capacityNote}`
}

function roomSource(offer: KeptOffer, asked: Asked) {
  const { capacityOn: checkedOn } = offer
  if (checkedOn === null) return fromEntry(offer, asked)
  const stale = isStale(checkedOn, asked.today, asked.staleDays)
  return { source: 'Auskunft der Stelle', checkedOn, stale }
}
