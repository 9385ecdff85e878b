import { AppError } from '../../shared/errors.ts'
import type { SharedTask } from '../../shared/volunteers/network.ts'
import type { Reader } from '../store/reader.ts'
import type { Writing } from '../vault/handler-types.ts'
import { assertShown, assertThere, next, type Shown } from './network-rows.ts'
import { deleteTask, insertTask, updateTask } from './task-repository.ts'

export async function addTask({ db, actor, now: at, newId }: Writing, task: SharedTask) {
  await assertTask(db, task)
  const id = newId()
  await insertTask(db, task, { id, by: actor.id, at })
  return { id, version: 1 }
}

export async function saveTask(
  { db, now }: Writing,
  { task, ...shown }: Shown & { task: SharedTask },
) {
  await assertShown(db, 'shared_tasks', shown)
  await assertTask(db, task)
  await updateTask(db, shown, task, now)
  return next(shown)
}

export async function markTask(
  { db, now, today }: Writing,
  { done, ...shown }: Shown & { done: boolean },
) {
  await assertShown(db, 'shared_tasks', shown)
  await updateTask(db, shown, { doneOn: done ? today : null }, now)
  return next(shown)
}

export async function removeTask({ db }: Writing, shown: Shown) {
  await assertShown(db, 'shared_tasks', shown)
  await deleteTask(db, shown.id)
  return {}
}

/** One person at most, so that nobody waits for the other. */
async function assertTask(db: Reader, task: SharedTask): Promise<void> {
  const { userId, helperId, contactId, meetingId } = task
  if ([userId, helperId, contactId].filter(id => id !== null).length > 1)
    throw new AppError('invalid', { fields: ['task.userId'] })
  await assertThere(db, 'users', [userId])
  await assertThere(db, 'helpers', [helperId])
  await assertThere(db, 'contact_persons', [contactId])
  await assertThere(db, 'meetings', [meetingId])
}
