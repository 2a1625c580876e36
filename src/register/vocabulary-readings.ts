import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { vocabulary } from './vocabulary-words.ts'

/** The same words with furigana, for pages only: mail, sheets and feeds take `vocabulary`. */
export const vocabularyWithReadings = (language: Language) => (language === 'en' ? vocabulary('en') : read(language))

const read = catalogue(
  {
    activity: {
      talk: '{体験|たいけん}を{語|かた}る',
      'hospital-visit': '{病院|びょういん}への{訪問|ほうもん}',
      place: '{居場所|いばしょ}・{集|あつ}まり',
      'being-there': 'いるだけでピア',
      phone: '{電話|でんわ}で{話|はなし}を{聴|き}く',
      'home-visit': '{在宅|ざいたく}{訪問|ほうもん}への{同行|どうこう}',
      outing: '{外出|がいしゅつ}への{同行|どうこう}',
      'peer-staff': 'ピアスタッフ',
      lecture: '{研修|けんしゅう}の{講師|こうし}',
      making: '{冊子|さっし}や{動画|どうが}づくり',
    },
    form: {
      volunteer: 'ボランティア',
      honorarium: '{謝金|しゃきん}（{雇用|こよう}{契約|けいやく}なし）',
      employment: '{雇用|こよう}{契約|けいやく}',
    },
    mode: { 'in-person': '{会|あ}って', online: 'オンライン', phone: '{電話|でんわ}' },
    topic: {
      'own-story': '{自分|じぶん}の{体験|たいけん}',
      'hospital-life': '{入院中|にゅういんちゅう}のこと',
      'leaving-hospital': '{退院|たいいん}のこと',
      'daily-life': '{毎日|まいにち}の{暮|く}らし',
      work: '{働|はたら}くこと',
      school: '{学校|がっこう}のこと',
      family: '{家族|かぞく}のこと',
      'staying-in': 'ひきこもりの{体験|たいけん}',
      'self-care': 'セルフケア',
      stigma: '{偏見|へんけん}とつきあうこと',
      'peer-support': 'ピアサポートの{活動|かつどう}',
    },
    audience: {
      inpatients: '{入院|にゅういん}している{人|ひと}',
      'service-users': '{福祉|ふくし}サービスを{使|つか}う{人|ひと}',
      families: '{家族|かぞく}',
      staff: '{支援者|しえんしゃ}・{専門職|せんもんしょく}',
      students: '{学生|がくせい}・{生徒|せいと}',
      companies: '{会社|かいしゃ}の{人|ひと}',
      residents: '{地域|ちいき}の{人|ひと}',
      government: '{行政|ぎょうせい}の{人|ひと}',
    },
    followUpNeed: {
      always: '{毎回|まいかい}いっしょに{来|き}てほしい',
      'first-visit': '{初|はじ}めての{場所|ばしょ}だけ',
      never: '{一人|ひとり}で{行|い}きたい',
    },
    course: {
      introductory: '{入門編|にゅうもんへん}',
      basic: '{基礎編|きそへん}（{基礎研修|きそけんしゅう}）',
      specialist: '{専門編|せんもんへん}（{専門研修|せんもんけんしゅう}）',
      followup: 'フォローアップ{研修|けんしゅう}',
      supporters: '{団体|だんたい}や{支援者|しえんしゃ}{向|む}け{研修|けんしゅう}',
      other: 'その{他|た}の{研修|けんしゅう}',
    },
  },
  vocabulary('en'),
  {
    activity: {
      talk: '{自分|じぶん}の{経験|けいけん}を{話|はな}す',
      'hospital-visit': '{病院|びょういん}に{会|あ}いに{行|い}く',
      place: 'みんなが{集|あつ}まる{所|ところ}',
      phone: '{電話|でんわ}で{話|はなし}を{聞|き}く',
      'home-visit': '{家|いえ}に{会|あ}いに{行|い}く',
      outing: 'いっしょに{出|で}かける',
      lecture: '{教|おし}える{人|ひと}になる',
      making: '{本|ほん}や{動画|どうが}を{作|つく}る',
    },
    form: {
      honorarium: 'お{礼|れい}のお{金|かね}をもらう',
      employment: 'そこで{働|はたら}く（{契約|けいやく}をする）',
    },
    topic: {
      'own-story': '{自分|じぶん}の{経験|けいけん}',
      'self-care': '{自分|じぶん}を{大切|たいせつ}にすること',
      stigma: '{人|ひと}の{思|おも}いこみでつらいこと',
      'staying-in': '{家|いえ}から{出|で}なかったこと',
    },
    audience: {
      inpatients: '{病院|びょういん}にいる{人|ひと}',
      staff: '{手伝|てつだ}う{仕事|しごと}の{人|ひと}',
      government: '{役所|やくしょ}の{人|ひと}',
    },
  },
)
