import assert from 'node:assert/strict'
import { listAttendingUnits, listParticipants } from '#training/attendance/attendance.queries.ts'
import { takeAttendance } from '#training/attendance/take-attendance.ts'
import { words as attendanceWords } from '#training/attendance/words.ts'
import { words as certificateWords } from '#training/certificate/words.ts'
import { words as runWords } from '#training/run/words.ts'
import { urls } from '#urls.ts'
import { type Cast, names } from './cast.ts'

/**
 * Ten units: the first saved as it stands, in the third somebody is away and somebody comes a little later. The others
 * are taken beside the browser, as they are all alike.
 */
export async function attendanceIsTaken({ story, organiser, course }: Cast): Promise<void> {
  const w = attendanceWords(story.language)
  const at = { id: course.id }
  await story.town.work(async (tx, moment) => {
    const ids = (await listParticipants(tx, moment, course.id)).map(({ id }) => id)
    for (const unit of await listAttendingUnits(tx, moment, course.id))
      if (unit.number !== 1 && unit.number !== 3) await takeAttendance(tx, moment, unit.id, ids, [])
  })
  await organiser.open(urls.courses.attendance(at))
  await organiser.press(w.keying.save)
  await organiser.reads(w.keying.saved)
  await organiser.open(urls.courses.attendance(at))
  await organiser.main.getByLabel(`${names.onPaper} ${w.keying.away}`).selectOption('absence')
  await organiser.main.getByLabel(`${names.peer} ${w.keying.late}`).fill('５')
  await organiser.press(w.keying.save)
  await organiser.reads(w.keying.saved)
  await organiser.open(urls.courses.participants(at))
  await organiser.reads(w.of('10', '10'), w.of('9', '10'), w.outlook.makeUp('1'))
}

export async function oneUnitIsMadeUp({ story, organiser }: Cast): Promise<void> {
  const { person, outlook } = attendanceWords(story.language)
  await organiser.follow(names.onPaper)
  const unit = organiser.main.locator('select[name="unit"]')
  await unit.selectOption({ index: 1 })
  await organiser.press(person.save)
  await organiser.reads(person.saved, outlook.done)
}

export async function completionsAreSettled({ story, organiser, course }: Cast): Promise<void> {
  const { completion } = attendanceWords(story.language)
  const run = runWords(story.language)
  await organiser.open(urls.courses.completion({ id: course.id }))
  await organiser.press(completion.settle)
  await organiser.reads(completion.settled('3'), completion.count('2', '1'))
  await organiser.open(urls.courses.show({ id: course.id }))
  await organiser.press(run.step.finished)
  await organiser.reads(run.state.finished)
}

export async function certificatesArePrinted({ story, organiser, course }: Cast): Promise<void> {
  const w = certificateWords(story.language)
  await organiser.open(urls.certificates.ofRun({ run: course.id }))
  await organiser.press(w.issueAll('3'))
  await organiser.reads(w.saved)
  const pdf = await organiser.download(w.printAll)
  assert.match(pdf.subarray(0, 5).toString('latin1'), /%PDF/)
}

export async function figuresSayIt({ officer }: Cast): Promise<void> {
  await officer.open(urls.courses.figures({ kind: 'basic' }))
  const row = officer.main.locator('tbody tr').last()
  const cells = await row.locator('td').allInnerTexts()
  assert.deepEqual(
    cells.map((cell) => cell.trim()),
    ['3', '3', '2', '1', '0', '3', '3', '3'],
  )
}
