import { catalogue } from '#platform/i18n/catalogue.ts'
import type { CourseAccommodation } from '../run/rules.ts'

/** What a course can offer, as applicants read it. */
export const accommodationWords = catalogue<Record<CourseAccommodation, string>>(
  {
    breaks: '休憩を多めにとる・途中で席を外す',
    'quiet-room': '静かに休める部屋',
    'large-print': '大きな字の資料',
    furigana: 'ふりがなのついた資料・やさしい日本語',
    captions: '要約筆記・字幕',
    'sign-language': '手話通訳',
    wheelchair: '車いすで入れる会場と手洗い',
    companion: '付き添いの人と一緒に参加する',
    'from-home': '家からオンラインで参加する（カメラは切ってよい）',
  },
  {
    breaks: 'More breaks; leaving the room for a while',
    'quiet-room': 'A quiet room to rest in',
    'large-print': 'Materials in large print',
    furigana: 'Materials with readings, in easy Japanese',
    captions: 'Captions or note-taking',
    'sign-language': 'Sign-language interpreting',
    wheelchair: 'Rooms and toilets for wheelchairs',
    companion: 'Coming with somebody who accompanies me',
    'from-home': 'Taking part online from home (the camera may be off)',
  },
  {
    breaks: '{休|やす}みを{多|おお}くする・{途中|とちゅう}で{部屋|へや}を{出|で}る',
    'quiet-room': '{静|しず}かに{休|やす}める{部屋|へや}',
    'large-print': '{大|おお}きな{字|じ}の{紙|かみ}',
    furigana: 'ふりがなの{紙|かみ}・やさしい{日本語|にほんご}',
    captions: '{話|はな}すことを{字|じ}で{見|み}る',
    'sign-language': '{手話|しゅわ}',
    wheelchair: '{車|くるま}いすで{入|はい}れる{部屋|へや}とトイレ',
    companion: 'いっしょに{来|く}る{人|ひと}がいる',
    'from-home': '{家|いえ}からオンラインで{出|で}る（カメラは{切|き}っていい）',
  },
)
