import { notifyManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { isShown, queries, readAgain, screenIsCurrent } from './reads.ts'

afterEach(() => {
  vi.useRealTimers()
  queries.clear()
})

/** A screen that shows what it has read; the test says when an answer comes. */
function aScreen() {
  const asked: PromiseWithResolvers<string>[] = []
  const observer = new QueryObserver(queries, {
    queryKey: ['screen'],
    queryFn: () => {
      const answer = Promise.withResolvers<string>()
      asked.push(answer)
      return answer.promise
    },
  })
  const shown: unknown[] = []
  // As React is told of it: a task later than the observer.
  const leave = observer.subscribe(
    notifyManager.batchCalls(() => shown.push(observer.getCurrentResult().data)),
  )
  return { asked, shown, leave }
}

async function aScreenThatShows(text: string) {
  const screen = aScreen()
  screen.asked[0]?.resolve(text)
  await vi.waitFor(() => expect(screen.shown.at(-1)).toBe(text))
  return screen
}

test('what is done is said once the screen shows it', async () => {
  const { asked, shown, leave } = await aScreenThatShows('before')
  readAgain()
  const said = screenIsCurrent().then(() => shown.at(-1))
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.resolve('after')
  expect(await said).toBe('after')
  leave()
})

test('a newer change is waited for, not the one it has overtaken', async () => {
  const { asked, shown, leave } = await aScreenThatShows('before')
  readAgain()
  readAgain()
  const said = screenIsCurrent().then(() => shown.at(-1))
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  asked[1]?.resolve('overtaken')
  asked[2]?.resolve('newest')
  expect(await said).toBe('newest')
  leave()
})

test('a first answer that a change has overtaken is asked for again', async () => {
  const { asked, shown, leave } = aScreen()
  readAgain()
  const said = screenIsCurrent().then(() => shown.at(-1))
  asked[0]?.resolve('before')
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.resolve('after')
  expect(await said).toBe('after')
  leave()
})

test('a screen that takes too long holds nothing up', async () => {
  const { asked, shown, leave } = await aScreenThatShows('before')
  vi.useFakeTimers()
  readAgain()
  const said = screenIsCurrent().then(() => shown.at(-1))
  await vi.advanceTimersByTimeAsync(999)
  const early = await Promise.race([said, 'not yet'])
  expect(early).toBe('not yet')
  await vi.advanceTimersByTimeAsync(2)
  expect(await said).toBe('before')
  asked.at(-1)?.resolve('late')
  leave()
})

test('a screen that can’t be read holds nothing up either', async () => {
  const { asked, leave } = await aScreenThatShows('before')
  readAgain()
  const said = screenIsCurrent()
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.reject(new Error('away'))
  await said
  leave()
})

test('drafts change nothing that a screen shows', () => {
  expect(isShown('drafts')).toBe(false)
  expect(isShown('clients')).toBe(true)
})
