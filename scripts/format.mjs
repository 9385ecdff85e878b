import { runLoudly, tools } from './run-tool.mjs'

process.exitCode = (await runLoudly(tools.format)) ? 0 : 1
