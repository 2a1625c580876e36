import { readConfig } from '#platform/config.ts'
import { forgetOldKeys, rotateKeys } from '#platform/secret-rotation.ts'
import { type Command, CommandFault } from './command.ts'
import { withHouse } from './open-house.ts'

export const rotateKeysCommand: Command = {
  usage: 'rotate-keys',
  about: '鍵を新しくして、すべてを封じ直す / add a new key and seal everything anew',
  run: () =>
    withHouse(async ({ db }) => {
      const { key, resumed, resealed } = await rotateKeys(db, readConfig(process.env, false).secretKeyFile)
      if (resumed) console.log('前の続きから行いました。 / Went on with an earlier rotation.')
      console.log(`${key}: ${resealed}`)
    }),
}

export const forgetOldKeysCommand: Command = {
  usage: 'forget-old-keys',
  about:
    '使われなくなった鍵を捨てる。前の控えは開けなくなる / drop keys that nothing needs; old backups no longer open',
  run: () =>
    withHouse(async ({ db }) => {
      if (!(await forgetOldKeys(db, readConfig(process.env, false).secretKeyFile)))
        throw new CommandFault(
          'まだ前の鍵で封じたものがあります。先に rotate-keys を実行してください。 / Run rotate-keys first.',
        )
    }),
}
