import { useRef } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { Referral } from '../../shared/referrals/referral.ts'
import { api } from '../api.ts'
import { useReadAgain } from './use-referral-act.ts'

type Words = Pick<Referral, 'letterNote' | 'answerBy'>
type Begun = { version: number; base: Words }

const wordsOf = ({ letterNote, answerBy }: Words): Words => ({ letterNote, answerBy })
const isSame = (a: Words, b: Words) => a.letterNote === b.letterNote && a.answerBy === b.answerBy

/** Saves what goes into the letter; where somebody else was faster, what is typed stays and she decides. */
export function useLetterDraft(referral: Referral) {
  const readAgain = useReadAgain()
  const begun = useRef<Begun>({ version: referral.version, base: wordsOf(referral) })
  const { clientId, id } = referral

  async function send(words: Words, version: number) {
    const saved = await api.referrals.saveDraft({ clientId, id, version, ...words })
    begun.current = { version: saved.version, base: words }
  }

  async function meet(words: Words, failure: AppError) {
    const now = await api.referrals.read({ clientId, id })
    // The record has moved on elsewhere: nobody needs to be asked about the letter.
    const isUntouched = isSame(begun.current.base, wordsOf(now))
    begun.current = { version: now.version, base: wordsOf(now) }
    if (isUntouched) return send(words, now.version)
    await readAgain()
    throw failure
  }

  return async (words: Words) => {
    if (isSame(words, begun.current.base)) return
    try {
      await send(words, begun.current.version)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error
      await meet(words, error)
    }
  }
}
