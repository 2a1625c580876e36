import { checkCommand } from './check-command.ts'
import type { Command } from './command.ts'
import { exportCommand, importCommand, seedCommand } from './data-commands.ts'
import { backupCommand, migrateCommand, restoreCommand } from './database-commands.ts'
import { forgetOldKeysCommand, rotateKeysCommand } from './key-commands.ts'
import { scheduleCommand } from './schedule-command.ts'
import { userCommand } from './user-command.ts'

export const commands: Record<string, Command> = {
  migrate: migrateCommand,
  seed: seedCommand,
  import: importCommand,
  export: exportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  user: userCommand,
  check: checkCommand,
  schedule: scheduleCommand,
  'rotate-keys': rotateKeysCommand,
  'forget-old-keys': forgetOldKeysCommand,
}
