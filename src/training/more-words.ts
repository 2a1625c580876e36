import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    publicPage: '募集のページ（誰でも見られます）',
    certificates: '修了証',
    afterwards: '研修のあと',
    questionnaire: 'アンケート',
    addOn: '加算の研修に当たるか',
    publicList: '募集の一覧（誰でも見られます）',
    exchange: '交流会',
    interviews: '訓練生の面談',
    evidence: '加算のための修了者',
    own: {
      title: '研修と交流会',
      certificates: 'わたしの修了証',
      afterwards: '研修のあと、どうしたいか',
      evidence: '修了を事業所に伝える',
      exchange: '交流会',
    },
  },
  {
    publicPage: 'Public page (for anybody)',
    certificates: 'Certificates',
    afterwards: 'After the course',
    questionnaire: 'Questionnaire',
    addOn: 'Does it count for the fee add-on?',
    publicList: 'Courses open for application (for anybody)',
    exchange: 'Exchange meetings',
    interviews: 'Talks with trainees',
    evidence: 'Completers for the fee add-ons',
    own: {
      title: 'Courses and meetings',
      certificates: 'My certificates',
      afterwards: 'What I would like to do after the course',
      evidence: 'Telling an office of my completions',
      exchange: 'Exchange meetings',
    },
  },
  {
    own: {
      title: '{研修|けんしゅう}と{交流会|こうりゅうかい}',
      certificates: 'わたしの{修了証|しゅうりょうしょう}',
      afterwards: '{研修|けんしゅう}のあと、どうしたいか',
      evidence: '{研修|けんしゅう}を{終|お}わったことを{事業所|じぎょうしょ}に{教|おし}える',
      exchange: '{交流会|こうりゅうかい}',
    },
  },
)
