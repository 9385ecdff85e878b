import type { Checked, CheckedHow, KeptOffer, OfferState } from '../../shared/offers/offer.ts'
import { checkedHowNames } from '../../shared/offers/offer.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'
import { openOffer, setHow } from './directory-state.ts'
import { offerValues } from './offer-values.ts'
import { quoted } from './offer-words.ts'

type Confirmable = { id: string; version: number; name: string; checked: Checked | null }

const stateDone: Readonly<Record<OfferState, string>> = {
  aktiv: 'ist wieder aktiv',
  ruht: 'ruht jetzt',
  eingestellt: 'ist jetzt eingestellt',
}

/** What is done with one entry, each with the way back. */
export function useOfferActs() {
  const run = useAct()
  const toast = useToast()

  /** "Noch richtig": checked today, nothing changed. */
  async function confirm(entry: Confirmable, how: CheckedHow): Promise<void> {
    const { id, version, name, checked } = entry
    setHow(how)
    let after = version
    await run(
      async () => {
        after = (await api.offers.confirm({ id, version, how })).version
      },
      {
        done: `${quoted(name)} ist noch richtig (${checkedHowNames[how]}).`,
        undo: () => api.offers.unconfirm({ id, version: after, checked }),
      },
    )
  }

  async function setState(entry: KeptOffer, state: OfferState): Promise<void> {
    const { id, version, name } = entry
    const before = offerValues(entry)
    let after = version
    await run(
      async () => {
        after = (await api.offers.save({ id, version, offer: { ...before, state } })).version
      },
      {
        done: `${quoted(name)} ${stateDone[state]}.`,
        undo: () => api.offers.save({ id, version: after, offer: before }),
      },
    )
  }

  /** Throws where it fails: the dialog that asked says so. */
  async function remove(entry: KeptOffer): Promise<void> {
    const { id, version, name } = entry
    const { kept } = await api.offers.remove({ id, version })
    if (kept) {
      toast.say(
        `Zu ${quoted(name)} gibt es Vermittlungen. Es bleibt als eingestellt im Verzeichnis.`,
      )
      return
    }
    openOffer(null)
    toast.say(`${quoted(name)} ist entfernt.`, { undo: () => void putBack(entry) })
  }

  async function putBack(entry: KeptOffer): Promise<void> {
    try {
      const { id } = await api.offers.add({ offer: offerValues(entry) })
      openOffer(id)
    } catch (error) {
      toast.fail(sentence(error))
    }
  }

  return { confirm, setState, remove }
}
