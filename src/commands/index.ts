import { checkCommand } from './check-command.ts'
import type { Command } from './command.ts'
import { backupCommand, migrateCommand, restoreCommand } from './database-commands.ts'

export const commands: Record<string, Command> = {
  migrate: migrateCommand,
  backup: backupCommand,
  restore: restoreCommand,
  check: checkCommand,
}
