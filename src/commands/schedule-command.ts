import { readFile } from 'node:fs/promises'
import { checkPlan, instanceFrom, planFrom, solveInstance } from '#dispatch/index.ts'
import { type Command, CommandFault, needed } from './command.ts'

const usage = 'schedule solve INSTANCE.json [SECONDS] | schedule check INSTANCE.json PLAN.json'

/** Needs no database: anybody can hold the search to account with files of their own. */
export const scheduleCommand: Command = {
  usage,
  about:
    '予定の案をさがす・確かめる（docs/scheduling-format.md の形） / search for a schedule, or check one (format: docs/scheduling-format.md)',
  run: async ([deed, file, more]) => {
    const instance = instanceFrom(await textOf(needed(file, usage)))
    if (deed === 'solve') {
      const seconds = more === undefined ? 20 : Number(more)
      if (!(seconds > 0 && seconds <= 3600)) throw new CommandFault('SECONDS: 1–3600')
      return console.log(JSON.stringify(await solveInstance(instance, seconds), null, 2))
    }
    if (deed !== 'check') throw new CommandFault(`使い方 / Usage: npm run tomoni -- ${usage}`)
    const report = checkPlan(instance, planFrom(await textOf(needed(more, usage))))
    console.log(JSON.stringify(report, null, 2))
    if (report.violations.length > 0) throw new CommandFault(`${report.violations.length} violations`)
  },
}

const textOf = (file: string) =>
  readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandFault(error.message)
  })
