import { createContext } from 'react'

export type Sentence = (error: unknown) => string

/** Turns a failure into one German sentence; the app gives its list of codes (renderer/texts.ts). */
export const SentenceContext = createContext<Sentence>(
  () => 'Das hat nicht geklappt. Ihre Eingaben sind noch da, bitte versuchen Sie es noch einmal.',
)
