import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import { rawWorkbook } from '#platform/sheets/fixtures/raw-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown, type Town } from '#test/town.ts'
import { officeCsv, officeList, people } from './fixtures/office-list.ts'

describe('the roster brought in', () => {
  let town: Town
  let pages: ImportPages

  beforeEach(async () => {
    town = await newTown()
    pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'roster')
  })

  const everybody = () =>
    town.work((tx, { tenantId }) =>
      tx
        .selectFrom('person')
        .leftJoin('enrolment', 'enrolment.person_id', 'person.id')
        .leftJoin('completion', 'completion.person_id', 'person.id')
        .leftJoin('supporter_wish', 'supporter_wish.person_id', 'person.id')
        .select(['person.name', 'person.kana', 'person.channel', 'enrolment.number', 'enrolment.enrolled_on'])
        .select(['completion.course_kind', 'completion.completed_on', 'supporter_wish.activities'])
        .where('person.tenant_id', '=', tenantId)
        .orderBy('enrolment.number')
        .execute(),
    )

  describe('a register from an office', () => {
    test('is taken whole: people, registration, training and wishes, each by import', async () => {
      const done = await pages.bringIn(officeList(), '登録名簿.xlsx')
      assert.match(said(done.text), /3人を加えました/)
      const [hanako, taro, ichiro, ...others] = await everybody()
      assert.deepEqual(others, [])
      assert.deepEqual(hanako, {
        name: '山田　花子',
        kana: 'ヤマダ ハナコ',
        channel: 'import',
        number: 'R6-001',
        enrolled_on: '2024-04-01',
        course_kind: 'basic',
        completed_on: '2024-03-15',
        activities: ['hospital-visit', 'talk'],
      })
      assert.deepEqual([taro?.name, taro?.enrolled_on, taro?.completed_on], ['髙橋 太郎', '2024-04-01', '2024-03-15'])
      assert.deepEqual([ichiro?.name, ichiro?.activities], ['鈴木一郎', null])
    })

    test('gives the same from a csv file in Shift_JIS', async () => {
      await pages.bringIn(officeList(), '登録名簿.xlsx')
      const fromWorkbook = await everybody()
      town = await newTown()
      pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'roster')
      await pages.bringIn(officeCsv(), '登録名簿.csv')
      assert.deepEqual(await everybody(), fromWorkbook)
    })

    test('says what it did not take over: free words, notes, what cannot be read as weekly times', async () => {
      const preview = said((await pages.preview(officeList(), '登録名簿.xlsx')).text)
      assert.match(preview, /5行目 J列「希望する活動」：「庭仕事」は決まった言葉として読めないため、取り込みません。/)
      assert.match(preview, /5行目 K列「活動できる曜日」：「体調による」は決まった言葉として読めない/)
      assert.match(
        preview,
        /6行目 K列「活動できる曜日」：「平日午前」を「月・火・水・木・金 00:00〜12:00」と読みました/,
      )
      assert.match(preview, /M列 備考 — 人についての自由な文は取り込みません/)
      await pages.take()
      const times = await town.work((tx, { tenantId }) =>
        tx.selectFrom('availability').select('weekday').where('tenant_id', '=', tenantId).execute(),
      )
      assert.equal(times.length, 2 + 5)
    })

    test('brought in again makes nothing twice, and says so', async () => {
      await pages.bringIn(officeList(), '登録名簿.xlsx')
      const before = await everybody()
      await pages.upload(officeList(), '登録名簿.xlsx')
      assert.match(said((await pages.columns()).text), /同じファイルを.*に取り込んでいます/)
      const preview = await pages.check()
      assert.match(said(preview.text), /新しく加わるものはありません/)
      assert.match(said((await pages.take()).text), /0人を加えました。すでにあったものは3人です/)
      assert.deepEqual(await everybody(), before)
    })

    test('that overlaps with one taken before adds only what is new', async () => {
      await pages.bringIn(officeList(people.slice(0, 2)), '前半.xlsx')
      const done = await pages.bringIn(officeList([people[0] ?? [], people[2] ?? []]), '後半.xlsx')
      assert.match(said(done.text), /1人を加えました。すでにあったものは1人です/)
      assert.equal((await everybody()).length, 3)
    })

    test('with one faulty cell is not taken at all, and the cell is named', async () => {
      const faulty = [
        ...people,
        [4, 'R6-004', 'サトウ　ミキ', '佐藤美紀', '令和6年3月32日', null, 'miki@', '基礎', 'R6.3.15'],
      ]
      const preview = await pages.preview(officeList(faulty), '登録名簿.xlsx')
      const words = said(preview.text)
      assert.match(words, /直すところが2か所あります/)
      assert.match(words, /7行目 E列「登録年月日」 令和6年3月32日 「令和6年3月32日」は暦にない日付です/)
      assert.match(words, /7行目 G列「ﾒｰﾙｱﾄﾞﾚｽ」 miki@ 「miki@」はメールアドレスとして読めません/)
      assert.doesNotMatch(preview.text, /人を取り込む/)
      assert.equal((await pages.take()).status, 422)
      assert.deepEqual(await everybody(), [])
    })

    test('refuses who has not completed the training that registration needs, with the way to mend it', async () => {
      const untrained = [[1, 'R6-001', 'ヤマダ　ハナコ', '山田花子', 'R6.4.1']]
      const words = said((await pages.preview(officeList(untrained), '登録名簿.xlsx')).text)
      assert.match(
        words,
        /登録に必要な研修の修了が、登録年月日までに記録されていません。.*先に修了者の一覧を取り込んで/,
      )
    })

    test('may leave to the reader which course a bare mark means', async () => {
      const marked = [[1, '', 'ヤマダ　ハナコ', '山田花子', 'R6.4.1', null, null, '○', 'R6.3.15']]
      const asked = await pages.preview(officeList(marked), '登録名簿.xlsx')
      assert.match(said(asked.text), /どの研修かが書かれていません/)
      await pages.check({ 'answer-course': 'basic' })
      await pages.take()
      assert.equal((await everybody())[0]?.course_kind, 'basic')
    })

    test('may keep family name and given name in two columns', async () => {
      const list = rawWorkbook([
        {
          name: '名簿',
          rows: [
            ['登録番号', '姓', '名', 'セイ', 'メイ', '登録日', '基礎研修修了日'],
            ['1', '山田', '花子', 'ヤマダ', 'ハナコ', 'R6.4.1', 'R6.3.15'],
          ],
        },
      ])
      await pages.bringIn(list, '登録名簿.xlsx')
      const [hanako] = await everybody()
      assert.deepEqual([hanako?.name, hanako?.kana, hanako?.course_kind], ['山田 花子', 'ヤマダ ハナコ', 'basic'])
    })

    test('taken twice at the same moment makes nothing twice', async () => {
      const other = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'roster')
      await pages.preview(officeList(), '登録名簿.xlsx')
      await other.preview(officeCsv(), '登録名簿.csv')
      await Promise.all([pages.take(), other.take()])
      assert.equal((await everybody()).length, 3)
    })

    test('keeps a planted formula as the text it is', async () => {
      const planted = [
        [1, 'R6-001', 'ヤマダ', '=HYPERLINK("http://example.jp","x")', 'R6.4.1', null, null, '基礎', 'R6.3.15'],
      ]
      await pages.bringIn(officeList(planted), '登録名簿.xlsx')
      assert.equal((await everybody())[0]?.name, '=HYPERLINK("http://example.jp","x")')
    })
  })

  describe('people who may be on record already', () => {
    const hanako = { name: '山田　花子', kana: 'ヤマダ ハナコ', penName: '', email: null, address: '' }

    test('are asked about one by one: the same person gets only what is new', async () => {
      await known()
      const preview = await pages.preview(officeList(), '登録名簿.xlsx')
      assert.match(said(preview.text), /4行目：山田 花子/)
      assert.match(said(preview.text), /同じ：山田 花子（ヤマダ ハナコ）さん — 氏名、ふりがなが同じ/)
      const [, id = ''] = /name="who-4" value="([0-9a-f-]{36})"/.exec(preview.text) ?? []
      assert.match(said((await pages.take({ 'who-4': id })).text), /3人を加えました/)
      const everyone = await everybody()
      assert.equal(everyone.length, 3)
      assert.equal(everyone[0]?.channel, 'paper')
      assert.equal(everyone[0]?.enrolled_on, '2024-04-01')
    })

    test('are another person where the reader says so, and then stay two', async () => {
      await known()
      await pages.preview(officeList(), '登録名簿.xlsx')
      await pages.take({ 'who-4': 'anew' })
      assert.equal((await everybody()).length, 4)
      const again = await pages.preview(officeList(), '登録名簿.xlsx')
      assert.match(said(again.text), /新しく加わるものはありません/)
    })

    test('are not guessed: without a choice nothing is taken, and the row is named', async () => {
      await known()
      await pages.preview(officeList(), '登録名簿.xlsx')
      const answer = await pages.take()
      assert.equal(answer.status, 422)
      assert.match(said(answer.text), /4行目が、すでにある記録と同じかどうかを選んでください/)
      assert.equal((await everybody()).length, 1)
    })

    test('may be answered together where name and reading are the same', async () => {
      await known()
      await known({ ...hanako, name: '鈴木一郎', kana: 'すずき いちろう' })
      const preview = await pages.preview(officeList(), '登録名簿.xlsx')
      assert.match(said(preview.text), /名前もふりがなも同じ人が1人だけなら、その人とする（2行）/)
      await pages.take({ trust: 'yes' })
      assert.equal((await everybody()).length, 3)
    })

    test('are looked at, and the look is recorded', async () => {
      const { registerPerson } = await import('#people/index.ts')
      const id = await town.work((tx, moment) =>
        registerPerson(tx, moment, { ...hanako, phone: null, preferredChannel: null }, 'paper'),
      )
      await pages.preview(officeList(), '登録名簿.xlsx')
      const looks = await town.work((tx) => tx.selectFrom('look').select('page').where('person_id', '=', id).execute())
      assert.ok(looks.length > 0)
    })

    async function known(person = hanako) {
      const { registerPerson } = await import('#people/index.ts')
      await town.work((tx, moment) =>
        registerPerson(tx, moment, { ...person, phone: null, preferredChannel: null }, 'paper'),
      )
    }
  })
})
