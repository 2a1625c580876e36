import { addDays } from '#platform/calendar.ts'
import { askAbout } from '#portal/story/asked/ask.ts'
import { setPart } from '#portal/story/set-part.ts'
import { publishStory, stepStory } from '#portal/story/step-story.ts'
import { listStories } from '#portal/story/stories.queries.ts'
import { tellStory } from '#portal/story/tell-story.ts'
import type { FoundTown } from './found-town.ts'
import { type Gathered, named } from './gather-cast.ts'
import type { Stage } from './stage.ts'

interface Scene {
  penName: string
  ago: number
  title: { ja: string; en: string; easy: string }
  note: { ja: string; en: string; easy: string }
  texts: { ja: string; en: string; audience: 'public' | 'hosts' | 'courses' }[]
  isShown: boolean
}

const scenes: Scene[] = [
  {
    penName: 'はる',
    ago: 30,
    title: {
      ja: '朝のベランダから',
      en: 'From the balcony, in the morning',
      easy: '{朝|あさ}のベランダから',
    },
    note: {
      ja: '入院していた頃の話が少しあります。',
      en: 'It tells a little of a time in hospital.',
      easy: '{入院|にゅういん}したときの{話|はなし}が{少|すこ}しあります。',
    },
    texts: [
      {
        ja: '外へ出られない日が続いたころ、朝だけベランダに出ることにしました。\n三分でも、空を見た日は「見た」と手帳に丸をつけました。丸のない日があっても、だれにも怒られませんでした。',
        en: 'When I could not go out for days, I decided to step onto the balcony in the morning.\nThree minutes were enough for a circle in my notebook. On days without a circle, nobody was angry.',
        audience: 'public',
      },
      {
        ja: '退院した友だちが「急がなくていいよ」と言ってくれました。\nその言葉を、今度はわたしが、これから帰る人に渡しています。',
        en: 'A friend who had left hospital told me that there was no hurry.\nToday I pass these words on to people who are about to go home.',
        audience: 'public',
      },
      {
        ja: '病棟で話すときは、質問の時間を長めにとってもらえると安心です。',
        en: 'When I speak on a ward, a long time for questions puts me at ease.',
        audience: 'hosts',
      },
      {
        ja: '研修では、はじめに「途中で席を立ってもよい」と言ってもらえたので、最後までいられました。',
        en: 'In the course they said at the start that anyone may leave the room. So I could stay to the end.',
        audience: 'courses',
      },
    ],
    isShown: true,
  },
  {
    penName: 'れん',
    ago: 3,
    title: {
      ja: '話さない日の居場所',
      en: 'A place for days without words',
      easy: '{話|はな}さない{日|ひ}の{居場所|いばしょ}',
    },
    note: { ja: '', en: '', easy: '' },
    texts: [
      {
        ja: 'サロンでは、だれとも話さずに帰る日もあります。お茶だけ飲んで帰っても「また来てね」と言われます。それで十分でした。',
        en: 'Some days I leave the salon without having said a word. After a cup of tea they still say: come again. That was enough.',
        audience: 'public',
      },
    ],
    isShown: false,
  },
]

/** One story that everybody may read, and one that waits to be looked over. */
export async function tellStories(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  await stage.play({ day: addDays(stage.today, -300) }, (tx, moment) =>
    tx
      .insertInto('portal_look')
      .values({ tenant_id: moment.tenantId, is_open: true, recorded_at: moment.now })
      .execute(),
  )
  for (const scene of scenes) await tell(stage, town, scene, named(gathered, scene.penName))
}

async function tell(stage: Stage, town: FoundTown, scene: Scene, teller: Gathered): Promise<void> {
  await stage.playMany(async (tx, at) => {
    const on = (days: number, actorId: string | null) => at({ day: addDays(stage.today, -days), actorId })
    const begun = on(scene.ago, teller.accountId)
    const { title, note } = scene
    const wording = {
      ja: { teller: scene.penName, title: title.ja, content_note: note.ja },
      en: { title: title.en, content_note: note.en },
      easy: { title: title.easy, content_note: note.easy },
    }
    const id = await tellStory(tx, begun, teller.personId, wording, 'online')
    for (const [index, { ja, en, audience }] of scene.texts.entries())
      await setPart(
        tx,
        begun,
        { id, personId: teller.personId },
        {
          part: { kind: 'text', audience, position: index + 1, fromOn: begun.today, untilOn: null },
          wording: { ja: { body: ja }, en: { body: en }, easy: {} },
          file: null,
        },
      )
    const story = async () => {
      const [found] = await listStories(tx, begun, { id })
      if (!found) throw new Error('a story just told is not there')
      return found
    }
    await stepStory(tx, on(scene.ago - 1, teller.accountId), await story(), { state: 'submitted' })
    if (!scene.isShown) return
    await stepStory(tx, on(scene.ago - 4, town.accounts.coordinator), await story(), { state: 'checked' })
    const untilOn = addDays(stage.today, 365)
    await publishStory(tx, on(scene.ago - 5, teller.accountId), await story(), { untilOn, channel: 'online' })
    const told = await story()
    const ward = told.parts.find(({ audience }) => audience === 'hosts')
    const asked = on(scene.ago - 6, teller.accountId)
    if (ward) await askAbout(tx, asked, told, ward.id, `host:${town.hostIds[0]}`)
  })
}
