import { useEffect, useRef, useState } from 'react'
import type { Strength } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { passphraseProblem } from './passphrase-words.ts'

const RATE_AFTER_MS = 200
const MOST_CONTEXT = 20
const LONGEST_CONTEXT = 200

type Rating = { of: string; strength: Strength }
export type DrawnPassphrase = { passphrase: string; guessesLog10: number }

function tidyContext(words: readonly string[]): string[] {
  const known = words.map(word => word.trim().slice(0, LONGEST_CONTEXT)).filter(word => word !== '')
  return [...new Set(known)].slice(0, MOST_CONTEXT)
}

/** The vault's judgement of what is typed; an older answer never shows for newer words. */
function useRating(value: string, context: readonly string[]) {
  const [rating, setRating] = useState<Rating | null>(null)
  const words = tidyContext(context)
  const key = JSON.stringify([value, words])

  async function rate(): Promise<Strength> {
    const strength = await api.store.ratePassphrase({ passphrase: value, context: words })
    setRating({ of: key, strength })
    return strength
  }
  const latest = useRef(rate)
  latest.current = rate

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything rated
  useEffect(() => {
    if (value === '') return
    // Without an answer the passphrase stays unjudged, and going on asks again.
    const timer = setTimeout(() => void latest.current().catch(() => undefined), RATE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [key])

  const strength = rating?.of === key ? rating.strength : null
  return { strength, last: value === '' ? null : (rating?.strength ?? null), rate }
}

type Options = {
  /** What somebody who knows the person tries first: names, office, town. */
  context: readonly string[]
}

/** A new passphrase being chosen; shown by `PassphraseStep`, taken by the form around it. */
export function usePassphraseChoice({ context }: Options) {
  const [value, setValue] = useState('')
  const [repeat, setRepeat] = useState('')
  const [visible, setVisible] = useState(true)
  const [seen, setSeen] = useState(false)
  const [drawn, setDrawn] = useState<DrawnPassphrase | null>(null)
  const [demanded, setDemanded] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const repeatField = useRef<HTMLInputElement>(null)
  const { strength, last, rate } = useRating(value, context)

  const asksRepeat = !visible && !seen
  const typed = { value, repeat: asksRepeat ? repeat : null }
  const missing = passphraseProblem({ ...typed, strength })
  const isDrawn = drawn !== null && drawn.passphrase === value

  function type(next: string) {
    setValue(next)
    setSeen(visible && next !== '')
    setDemanded(false)
  }
  function take(suggestion: DrawnPassphrase) {
    setDrawn(suggestion)
    setValue(suggestion.passphrase)
    setVisible(true)
    setSeen(true)
    setDemanded(false)
  }
  function toggle() {
    if (!visible && value !== '') setSeen(true)
    setVisible(!visible)
  }
  /** The passphrase if it may be used; else says at the field what is missing and goes there. */
  async function claim(): Promise<string | null> {
    const judged = strength ?? (value === '' ? null : await rate())
    const problem = passphraseProblem({ ...typed, strength: judged })
    if (problem === null) return value
    setDemanded(true)
    const onlyRepeat = passphraseProblem({ value, strength: judged, repeat: null }) === null
    const target = onlyRepeat ? repeatField : field
    target.current?.focus()
    return null
  }

  return {
    ...{ value, repeat, visible, asksRepeat, isDrawn, drawn, field, repeatField },
    ...{ strength: last, missing, error: demanded ? missing : null },
    ...{ type, setRepeat, toggle, take, claim },
  }
}
export type PassphraseChoice = ReturnType<typeof usePassphraseChoice>
