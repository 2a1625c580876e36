import { words as importWords } from '#platform/import/pages/words.ts'
import { words as coordinatorWords } from '#register/coordinator-words.ts'
import { officeList, people } from '#register/import/fixtures/office-list.ts'
import { words as rosterWords } from '#register/import/words.ts'
import { words as siteWords } from '#words.ts'
import { type Cast, names } from './cast.ts'

const emailColumn = 6

/** The roster comes in from the Excel file as the office keeps it: upload, columns, look, take. */
export async function coordinatorBringsInRoster({ story, coordinator, supporter }: Cast): Promise<void> {
  const w = importWords(story.language)
  const rows = people.map((row, at) => (at === 0 ? row.with(emailColumn, supporter.email) : row))
  await coordinator.choose(siteWords(story.language).nav.imports)
  await coordinator.follow(w.upload)
  const file = { name: '登録名簿.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(officeList(rows)) }
  await coordinator.main.locator('[name="file"]').setInputFiles(file)
  await coordinator.press(w.read)
  await coordinator.reads(w.columnsTitle, '登録名簿.xlsx')
  await coordinator.press(w.next)
  await coordinator.reads(w.previewTitle)
  await coordinator.press(w.take(rosterWords(story.language).count(String(rows.length))))
  await coordinator.reads(w.doneTitle)
  await coordinator.follow(w.see)
  await coordinator.reads(names.supporter, names.onThePhone, names.stepsIn)
}

/** The one with an e-mail address gets a page of her own. */
export async function coordinatorGivesAccount({ story, coordinator }: Cast): Promise<void> {
  const w = coordinatorWords(story.language)
  await coordinator.choose(siteWords(story.language).nav.people)
  await coordinator.follow(names.supporter)
  await coordinator.reads(w.record.noAccount)
  await coordinator.follow(w.account.title)
  await coordinator.write({ language: story.language })
  await coordinator.press(w.account.save)
  await coordinator.reads(w.account.sent, w.record.hasAccount)
}
