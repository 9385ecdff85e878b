import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { KeptOffer, Offer } from '../../shared/offers/offer.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { useToast } from '../ui/toast-context.ts'
import type { FormDraft } from '../ui/use-draft.ts'
import { openOffer } from './directory-state.ts'
import { differentParts } from './offer-form-values.ts'
import { offerValues } from './offer-values.ts'
import { quoted } from './offer-words.ts'

/** Somebody else was faster: what they saved, and where it differs from what is typed here. */
export type OfferConflict = { theirs: KeptOffer; parts: readonly string[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Begun = { version: number; isDiscarded: boolean }

/** A draft carries the version it began with: whoever goes on tomorrow still learns of a change. */
function draftFrom(form: string, begun: Begun): FormDraft {
  const kept = formDraft(form)
  const first = begun.version
  return {
    load: async () => {
      const found = await kept.load()
      if (!found || !isRecord(found.values)) return null
      const { version: before, typed } = found.values
      if (typeof before === 'number') begun.version = before
      return { values: typed, updatedAt: found.updatedAt }
    },
    clear: async () => {
      begun.version = first
      await kept.clear()
    },
    // A form saves once more when it leaves the screen: what was thrown away must not come back.
    save: async typed => {
      if (!begun.isDiscarded) await kept.save({ version: begun.version, typed })
    },
  }
}

export function useOfferForm(kept: KeptOffer | null) {
  const id = kept?.id ?? null
  const begun = useRef<Begun>({ version: kept?.version ?? 0, isDiscarded: false }).current
  const [conflict, setConflict] = useState<OfferConflict | null>(null)
  const toast = useToast()
  const navigate = useNavigate()
  const draft = useMemo(() => draftFrom(`offer-${id ?? 'new'}`, begun), [id, begun])

  async function send(offer: Offer): Promise<string> {
    if (id === null) return (await api.offers.add({ offer })).id
    return (await api.offers.save({ id, version: begun.version, offer })).id
  }

  async function save(offer: Offer): Promise<void> {
    let saved: string
    try {
      saved = await send(offer)
    } catch (error) {
      if (id !== null && error instanceof AppError && error.code === 'changed-meanwhile') {
        const { offer: theirs } = await api.offers.read({ id })
        setConflict({ theirs, parts: differentParts(offer, offerValues(theirs)) })
      }
      throw error
    }
    toast.say(`${quoted(offer.name)} ${id === null ? 'ist aufgenommen' : 'ist gespeichert'}.`)
    openOffer(saved)
    await navigate({ to: '/offers' })
  }

  return {
    draft,
    conflict,
    save,
    /** The next saving puts what is typed here over what the other one saved. */
    insist: () => {
      if (conflict) begun.version = conflict.theirs.version
    },
    discard: async () => {
      begun.isDiscarded = true
      await draft.clear()
    },
  }
}
