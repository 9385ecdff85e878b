import { formatDay } from '../lib/dates.ts'
import { type KeptOffer, placeOf } from '../offers/offer.ts'
import { officeHeadOf } from '../print-office.ts'
import { clientLanguageNames } from '../reference/client-texts.ts'
import type { Office } from '../settings/settings.ts'
import { languageHead, type SheetLanguage, sameInBoth, sayIn } from './in-both.ts'
import { ownLanguageName } from './language-in-both.ts'
import type { SlipSheet } from './sheets.ts'

export type SlipOrder = SheetLanguage & {
  office: Office
  today: string
  offer: KeptOffer
  /** Of a referral, so that an answer can come back. */
  code: string | null
}

/** To be shown at a counter by whoever holds it: nothing on it is about a person. */
export function slipSheetOf(order: SlipOrder): SlipSheet {
  const { office, offer, language } = order
  const say = sayIn(order)
  const { street, postcode, town } = placeOf(offer)
  const phone = offer.phone || offer.organisation.phone
  return {
    template: 'slip',
    office: officeHeadOf(office),
    ...languageHead(order),
    date: formatDay(order.today),
    title: say('slip.title'),
    intro: say('slip.intro'),
    offer: offer.name,
    recipient: [
      ...[offer.organisation.name, offer.contactPerson],
      ...[street, `${postcode} ${town}`.trim(), phone],
    ].filter(Boolean),
    ask: say('slip.ask', {
      language: { de: clientLanguageNames[language], own: ownLanguageName(language, language) },
    }),
    noData: say('slip.noData'),
    call: say('slip.call', { phone: sameInBoth(office.phone) }),
    codeLabel: say('slip.code'),
    code: order.code,
  }
}
