import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'
import type { Mark } from './mark.ts'

const ja = {
  title: '研修の出席',
  lead: '過去の研修の出席簿を取り込みます。先に「研修を加える」でその研修を作り、科目を入れておきます。参加した人を照らし合わせて加え、科目ごとの出席を記録します。同じ一覧を何度取り込んでも、二重にはなりません。修了は、取り込んだあとに研修の「修了」で確定します。',
  unit: (n: string) => `第${n}科目`,
  label: { track: '対象', office: '事業所' },
  run: {
    label: 'どの研修の出席ですか',
    choose: '選んでください',
    option: (year: string, name: string) => `${year} ${name}`,
  },
  blank: {
    label: '空いている欄の意味',
    hint: '分からないことを「いた」とも「いない」ともしないために、たずねています。',
    fault: '書き忘れとして知らせる',
    present: '出席',
    absence: '欠席（連絡なし）',
  },
  mark: (mark: Mark): string =>
    mark.is === 'partly'
      ? [mark.late > 0 && `${mark.late}分遅れ`, mark.early > 0 && `${mark.early}分早退`].filter(Boolean).join('、')
      : {
          present: '出席',
          apology: '連絡のある欠席',
          absence: '欠席',
          'made-up': '補講を受けた',
          'not-theirs': '対象外・参加する前',
        }[mark.is],
  fault: {
    mark: '出席の印として読めません。○、×、連絡、遅10、早20、補講、／（対象外・参加する前）のどれかで書いてください。遅刻と早退は、何分かも書いてください。',
    nobody: '「氏名」か「登録番号」のどちらかを書いてください。',
    chooseRun: '前の画面で、どの研修の出席かを選んでください。',
    noUnits: 'この研修には、まだ科目がありません。先に時間割に科目を入れてください。',
    noColumns: '科目の列がありません。前の画面で、科目の列を選んでください。',
    track: '「対象」に、当事者か事業所かを書いてください。この研修は、両方の人のためのものです。',
    otherTrack: (track: string) =>
      `この人は、ここでは「${track}」として参加しています。対象を直すか、欄を空けてください。`,
    sameAs: (line: string) => `${line}行目と同じ人です。1人を1行にまとめてください。`,
    noUnit: (n: string) => `この人の研修に、第${n}科目はありません。欄を空けるか、／と書いてください。`,
    blank: (n: string) => `第${n}科目の出席が書いてありません。`,
    gap: '／は、参加する前の科目だけに使います。途中の科目は、×か連絡と書いてください。',
    differs: (n: string) =>
      `第${n}科目は、ここではもう違う出席が記録されています。直すときは、研修の出席の画面で直してください。`,
    missing: (n: string) =>
      `この研修の参加者のうち${n}人が、この一覧にいません。いない人は「いた」ことになってしまうので、全員を書いてください。`,
  },
}
const en: Widen<typeof ja> = {
  title: 'Attendance of a course',
  lead: 'Brings in the attendance sheet of a past course. First add the course with its units. The people are matched and take part; each unit’s attendance is recorded. Bringing the same list in again makes nothing twice. Completions are settled afterwards on the course’s page.',
  unit: (n) => `Unit ${n}`,
  label: { track: 'Track', office: 'Office' },
  run: { label: 'Which course is it?', choose: 'Please choose', option: (year, name) => `${year} ${name}` },
  blank: {
    label: 'What an empty cell means',
    hint: 'Asked, so that what is not known becomes neither presence nor absence.',
    fault: 'Forgotten: tell me',
    present: 'Present',
    absence: 'Absent without word',
  },
  mark: (mark): string =>
    mark.is === 'partly'
      ? [mark.late > 0 && `${mark.late} minutes late`, mark.early > 0 && `left ${mark.early} minutes early`]
          .filter(Boolean)
          .join(', ')
      : {
          present: 'present',
          apology: 'away, told',
          absence: 'absent',
          'made-up': 'made up',
          'not-theirs': 'not theirs, or before they joined',
        }[mark.is],
  fault: {
    mark: 'This cannot be read as attendance. Write one of ○, ×, told, late 10, early 20, made up, or / (not theirs, or before they joined). Say how many minutes late or early.',
    nobody: 'Write a name or a number on the register.',
    chooseRun: 'Choose on the page before which course this is.',
    noUnits: 'This course has no units yet. Add them to its timetable first.',
    noColumns: 'No column of a unit is chosen. Choose them on the page before.',
    track: 'Write under “Track” whether this is a peer or an office. The course is for both.',
    otherTrack: (track) => `This person takes part here as “${track}”. Correct the track or leave the cell empty.`,
    sameAs: (line) => `The same person as in row ${line}. Put each person into one row.`,
    noUnit: (n) => `There is no unit ${n} for this person. Leave the cell empty or write /.`,
    blank: (n) => `The attendance of unit ${n} is missing.`,
    gap: 'A / is for units before somebody joined only. For others write × or told.',
    differs: (n) =>
      `Something else is recorded here for unit ${n} already. Correct it on the attendance page of the course.`,
    missing: (n) =>
      `${plural(n, 'participant')} of this course ${n === '1' ? 'is' : 'are'} not in this list and would count as present. Please list everybody.`,
  },
}

export const words = catalogue(ja, en)
