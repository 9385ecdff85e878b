import type { z } from 'zod'
import { fullName } from '../../shared/clients/client.ts'
import { ageOn } from '../../shared/clients/options.ts'
import { AppError } from '../../shared/errors.ts'
import { formatPartialDate } from '../../shared/lib/dates.ts'
import type { KeptOffer } from '../../shared/offers/offer.ts'
import type { ClientLanguage } from '../../shared/reference/client-texts.ts'
import { consentSheetOf } from '../../shared/referrals/consent-sheet.ts'
import type { SheetLanguage } from '../../shared/referrals/in-both.ts'
import type { lettersContract, WegweiserOrder } from '../../shared/referrals/letters-contract.ts'
import type { ConsentSheet, SlipSheet, WegweiserSheet } from '../../shared/referrals/sheets.ts'
import { slipSheetOf } from '../../shared/referrals/slip-sheet.ts'
import { wegweiserSheetOf } from '../../shared/referrals/wegweiser-sheet.ts'
import { getClient } from '../clients/client-repository.ts'
import { readSections } from '../clients/record-file.ts'
import { readDirectory } from '../offers/directory-repository.ts'
import type { ClientTexts } from '../reference/client-texts.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Actor } from '../vault/handler-types.ts'
import { recipientOf } from './referral-columns.ts'
import { getReferralRow } from './referral-repository.ts'

type Reading = { db: Reader; today: string; actor: Actor }
type ConsentQuestion = z.output<typeof lettersContract.previewConsent.input>
type SlipQuestion = Pick<
  z.output<typeof lettersContract.printSlip.input>,
  'offerId' | 'language' | 'referral'
>

/** Below it a mother, a father or a guardian signs. */
const SIGNS_FROM_AGE = 16

export async function sheetLanguage(
  texts: ClientTexts,
  language: ClientLanguage,
): Promise<SheetLanguage> {
  const { version, reviewedBy } = await texts.head(language)
  const [de, own] = await Promise.all([texts.translator('de'), texts.translator(language)])
  return { language, de, own, version, reviewed: reviewedBy !== null }
}

export async function composeConsent(
  { db, today, actor }: Reading,
  texts: ClientTexts,
  { clientId, id, language, groups, interpreter, validUntil }: ConsentQuestion,
): Promise<{ sheet: ConsentSheet; code: string }> {
  if (validUntil < today) throw new AppError('invalid', { fields: ['validUntil'] })
  const row = await getReferralRow(db, clientId, id)
  const { person } = await readSections(db, await getClient(db, clientId))
  const { office, referrals: rules } = await getSettings(db)
  const { birthDate } = person
  const sheet = consentSheetOf({
    ...(await sheetLanguage(texts, language)),
    ...{ office, rules, today, groups, interpreter, validUntil, code: row.code },
    client: {
      name: fullName(person),
      birthDate: birthDate.precision === 'unknown' ? '' : formatPartialDate(birthDate),
      needsGuardian: (ageOn(birthDate, today) ?? SIGNS_FROM_AGE) < SIGNS_FROM_AGE,
    },
    recipient: recipientOf(row.recipient),
    topic: row.topic,
    adviser: actor.name,
  })
  return { sheet, code: row.code }
}

export async function composeWegweiser(
  { db, today, actor }: Reading,
  texts: ClientTexts,
  { clientId, firstName, language, places, steps }: WegweiserOrder,
): Promise<WegweiserSheet> {
  if (clientId !== null) await getClient(db, clientId)
  const { office, referrals: rules } = await getSettings(db)
  const { byId } = await readDirectory(db)
  return wegweiserSheetOf({
    ...(await sheetLanguage(texts, language)),
    ...{ office, today, firstName, steps, adviser: actor.name },
    openingHours: rules.openingHours,
    places: places.map(({ offerId, appointment }) => ({
      ...{ offer: neededOffer(byId, offerId), appointment },
    })),
  })
}

export async function composeSlip(
  { db, today }: Reading,
  texts: ClientTexts,
  { offerId, language, referral }: SlipQuestion,
): Promise<SlipSheet> {
  const code = referral && (await getReferralRow(db, referral.clientId, referral.id)).code
  const { office } = await getSettings(db)
  const { byId } = await readDirectory(db)
  const offer = neededOffer(byId, offerId)
  return slipSheetOf({ ...(await sheetLanguage(texts, language)), office, today, offer, code })
}

/** Taken out of the directory since it was chosen. */
function neededOffer(byId: ReadonlyMap<string, KeptOffer>, id: string): KeptOffer {
  const offer = byId.get(id)
  if (!offer) throw new AppError('offer-gone')
  return offer
}
