import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { launchApp } from '../../test/support/launch-app.ts'
import { layOnDesk } from './incoming.ts'
import { answerDialogs, onStage, photographer, type Stage, type Walk } from './stage.ts'
import { lockAndMistype, readLog, recover } from './walk-access.ts'
import { keepDocuments, readCase, workOnCase } from './walk-case.ts'
import { closeAndReopen, colleagueTakesOver, handOver } from './walk-closing.ts'
import { answerAtCounter } from './walk-counter.ts'
import { walkCounty } from './walk-county.ts'
import { workDesk, workList } from './walk-desk.ts'
import { lookFirst, takeIn } from './walk-intake.ts'
import { countContact, findAgain, goOnWithName, mergeTwo } from './walk-known.ts'
import { fillDirectory } from './walk-offers.ts'
import { referAndHearBack } from './walk-referral.ts'
import { addUsers, settings, setUp } from './walk-setup.ts'
import { workWithVolunteers } from './walk-volunteers.ts'
import { referFamilyAndWithdraw } from './walk-withdrawal.ts'

/** Where it cannot go on, the last picture shows why. */
async function showFailure(stage: Stage, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await stage.shoot('hier-ging-es-nicht-weiter').catch(() => undefined)
    throw error
  }
}

async function workWithClients(stage: Stage): Promise<void> {
  const today = dayOfInstant(new Date().toISOString())
  await fillDirectory(stage, today)
  await answerAtCounter(stage)
  await countContact(stage)
  await lookFirst(stage)
  await takeIn(stage, today)
  await workOnCase(stage, today)
  await keepDocuments(stage, layOnDesk(stage.out))
  await readCase(stage)
  await referAndHearBack(stage, today)
  await referFamilyAndWithdraw(stage)
  await workWithVolunteers(stage, today)
  await goOnWithName(stage)
  await findAgain(stage)
  await mergeTwo(stage)
  await workDesk(stage)
  await workList(stage)
  await closeAndReopen(stage)
  await handOver(stage)
  await colleagueTakesOver(stage)
}

/** Every line is said and kept beside the pictures. */
function reporting({ say, ...walk }: Walk): Walk {
  const report = path.join(walk.out, 'bericht.txt')
  writeFileSync(report, '')
  return {
    ...walk,
    say: line => {
      say(line)
      appendFileSync(report, `${line}\n`)
    },
  }
}

/** The whole main job, as far as this version has it, done as a person does it. */
export async function walk(wanted: Walk): Promise<string> {
  const order = reporting(wanted)
  const shooting = photographer(order.out)
  const app = await launchApp({ dataDir: path.join(order.data, 'dienststelle') })
  try {
    const stage = await onStage(order, app, shooting)
    await answerDialogs(stage)
    await showFailure(stage, async () => {
      const sheet = await setUp(stage)
      await settings(stage)
      await addUsers(stage)
      await workWithClients(stage)
      await lockAndMistype(stage)
      await recover(stage, sheet)
      await readLog(stage)
    })
  } finally {
    await app.close()
  }
  await walkCounty(order, shooting)
  return app.runtimeName
}
