// The receiving side of the deliveries, without the program: open one, add many, make a key to try.
import { runBundle } from './bundle/run-bundle.ts'

process.exitCode = await runBundle(process.argv.slice(2))
