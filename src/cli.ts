import { CommandFault } from './commands/command.ts'
import { commands } from './commands/index.ts'

const [name, ...words] = process.argv.slice(2)
const command = name ? commands[name] : undefined

if (!command) {
  console.log('ともに (Tomoni)\n')
  for (const { usage, about } of Object.values(commands)) console.log(`  npm run tomoni -- ${usage}\n      ${about}`)
  process.exit(name === undefined || name === 'help' ? 0 : 1)
}

try {
  await command.run(words)
  process.exit(0)
} catch (error) {
  const fault = error as Error & { code?: string }
  console.error(fault instanceof CommandFault || fault.code ? fault.message : fault)
  process.exit(1)
}
