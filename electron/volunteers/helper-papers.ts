import { AppError } from '../../shared/errors.ts'
import type { Helper, HelpTopic } from '../../shared/volunteers/helper.ts'
import {
  confidentialityDeclaration,
  serviceCertificate,
} from '../../shared/volunteers/helper-paper.ts'
import type { CertificateSheet } from '../../shared/volunteers/network.ts'
import { putOut } from '../referrals/paper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'
import { type HelperRow, helperName } from './helper-columns.ts'
import { findHelper } from './helper-repository.ts'

type Wanted = {
  id: string
  paper: 'zeugnis' | 'verschwiegenheit'
  way: 'drucken' | 'speichern'
}
const fileNames = { zeugnis: 'bescheinigung', verschwiegenheit: 'verschwiegenheitserklaerung' }

export async function printPaper(context: Working, host: Host, { id, paper, way }: Wanted) {
  const { read, today } = context
  const sheet = await read(db => sheetOf(db, { id, paper, today }))
  return putOut(context, host, sheet, { way, fileName: `${fileNames[paper]}-${today}.pdf` })
}

async function sheetOf(
  db: Reader,
  { id, paper, today }: Pick<Wanted, 'id' | 'paper'> & { today: string },
): Promise<CertificateSheet> {
  const row = await findHelper(db, id)
  const { office } = await getSettings(db)
  if (paper === 'verschwiegenheit')
    return confidentialityDeclaration(helperName(row), office, today)
  return serviceCertificate(await serviceOf(db, row), office, today)
}

async function serviceOf(db: Reader, row: HelperRow) {
  // whoever never began has done nothing yet that could be certified
  if (row.active_on === null) throw new AppError('state-refused')
  const byTopic = await db
    .selectFrom('missions')
    .select(({ fn }) => [
      'topic',
      fn.sum<number>('minutes').as('minutes'),
      fn.countAll<number>().as('missions'),
    ])
    .where('helper_id', '=', row.id)
    .where('cancelled_at', 'is', null)
    .groupBy('topic')
    .orderBy('missions', 'desc')
    .orderBy('topic')
    .execute()
  const sum = (of: 'minutes' | 'missions') => byTopic.reduce((all, one) => all + one[of], 0)
  return {
    ...{ name: helperName(row), kinds: JSON.parse(row.kinds) as Helper['kinds'] },
    ...{ from: row.active_on, until: row.left_on },
    ...{ minutes: sum('minutes'), missions: sum('missions'), tandems: await tandems(db, row.id) },
    topics: byTopic.map(({ topic }) => topic as HelpTopic),
  }
}

async function tandems(db: Reader, helperId: string): Promise<number> {
  const row = await db
    .selectFrom('assignments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('helper_id', '=', helperId)
    .where('kind', '=', 'tandem')
    .executeTakeFirstOrThrow()
  return row.count
}
