import { sentence } from '../../texts.ts'
import { useToast } from '../../ui/toast-context.ts'

type Act = {
  /** Said when it is done. */
  done: string
  /** Takes it back. */
  undo?: () => Promise<unknown>
}

/** Runs a command that stands in no form: says what was done, with the way back, or why not. */
export function useAct(): (run: () => Promise<unknown>, act: Act) => Promise<boolean> {
  const toast = useToast()
  async function takeBack(undo: () => Promise<unknown>) {
    try {
      await undo()
    } catch (error) {
      toast.fail(sentence(error))
    }
  }
  return async (run, { done, undo }) => {
    try {
      await run()
    } catch (error) {
      toast.fail(sentence(error))
      return false
    }
    toast.say(done, undo ? { undo: () => void takeBack(undo) } : {})
    return true
  }
}
