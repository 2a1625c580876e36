import type { Language } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, LinkButton, PostButton } from '../button.tsx'
import { Checkbox } from '../checkbox.tsx'
import { CheckboxGroup } from '../checkbox-group.tsx'
import { DateField } from '../date-field.tsx'
import { FieldSet, HiddenField } from '../field-set.tsx'
import { FileField } from '../file-field.tsx'
import { Form } from '../form.tsx'
import { NumberField } from '../number-field.tsx'
import { PageHeading } from '../page-heading.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { SelectField } from '../select-field.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import { TimeField } from '../time-field.tsx'
import { Frame, speaker } from './frame.tsx'

/** Every field, some of them in need of another look. */
export function FieldsPage({ language }: { language: Language }) {
  const say = speaker(language)
  const problems = [
    {
      field: 'visit_on',
      message: say('日付を、2026年5月20日のように入れてください', 'Enter the date, such as 20 May 2026'),
    },
    { field: 'people', message: say('人数を数字で入れてください', 'Enter the number of people in figures') },
    { field: 'payment', message: say('謝金について、1つ選んでください', 'Choose how payment is made') },
    { field: 'consent', message: say('写真の約束を読んで、印をつけてください', 'Please read and tick the photo rule') },
    {
      field: '',
      message: say('この依頼は、ほかの画面で変更されています', 'This request was changed in another window'),
    },
  ]
  const values = {
    visit_on: '令和8年5月二十日',
    people: '三十くらい',
    topics: ['recovery'],
    place: '中央図書館',
    notes: '',
  }
  return (
    <Frame language={language} title={say('派遣をお願いする', 'Ask for a visit')} hasProblems>
      <PageHeading
        above={say('派遣の依頼', 'Request')}
        step={{ current: 3, total: 8 }}
        title={say('いつ、どこで、どなたに', 'When, where and for whom')}
        lead={say(
          'まだ決まっていないところは、空けたままで進めます。あとから直せます。',
          'Leave open what is not settled yet. You can change it later.',
        )}
        back={{ href: '/requests' }}
      />
      <Form action="/requests" problems={problems} values={values} onceKey="once" draftUrl="/drafts/1" multipart>
        <DateField
          name="visit_on"
          label={say('希望する日', 'Day')}
          hint={say('令和8年5月20日、2026/5/20 のどちらでも読み取れます', 'Any usual way of writing a date is read')}
          required
        />
        <TimeField name="starts" label={say('始まる時刻', 'Start')} value="10:30" />
        <NumberField name="people" label={say('参加する人数', 'People')} unit={say('人', 'people')} required />
        <TextField name="place" label={say('会場の名前', 'Place')} autocomplete="organization" />
        <TextField
          name="code"
          label={say('登録番号', 'Number')}
          value="R8-0123"
          width="medium"
          readOnly
          hint={say('番号は事務局が決めるため、変更できません', 'Given by the office; it cannot be changed')}
        />
        <SelectField
          name="audience"
          label={say('おもな参加者', 'Audience')}
          options={[
            { value: 'residents', label: say('住民', 'Residents') },
            {
              label: say('支援にあたる人', 'People who support'),
              options: [{ value: 'staff', label: say('病院の職員', 'Hospital staff') }],
            },
          ]}
        />
        <RadioGroup
          name="payment"
          label={say('謝金', 'Payment')}
          required
          options={[
            {
              value: 'host',
              label: say('派遣先が支払う', 'Paid by the host'),
              inside: <NumberField name="yen" label={say('金額', 'Amount')} unit={say('円', 'yen')} />,
            },
            {
              value: 'programme',
              label: say('事業から支払う', 'Paid by the programme'),
              description: say('さくら市の要綱に定めた額です', 'The amount set in the rules of Sakura City'),
            },
          ]}
        />
        <CheckboxGroup
          name="topics"
          label={say('聞きたいこと', 'Topics')}
          hint={say(
            'いくつでも選べます。話す内容は、話す人が決めます。',
            'Choose any. The speaker decides what to tell.',
          )}
          options={[
            { value: 'recovery', label: say('リカバリーの体験', 'Recovery') },
            { value: 'work', label: say('働くこと', 'Work') },
            { value: 'daily', label: say('ふだんの暮らし', 'Daily life') },
          ]}
        />
        <TextArea
          name="notes"
          label={say('伝えておきたいこと', 'Anything to tell us')}
          readers={say(
            'あなたと、担当のコーディネーターだけが読めます。派遣先には見えません。',
            'Only you and your coordinator can read this. Hosts cannot.',
          )}
          limit={400}
        />
        <FieldSet legend={say('資料', 'Material')}>
          <FileField name="file" label={say('ちらし', 'Leaflet')} hint={say('PDF、10MBまで', 'PDF, up to 10 MB')} />
          <HiddenField name="version" value="3" />
        </FieldSet>
        <Checkbox
          name="consent"
          label={say(
            '写真と動画は、話す人の許しがあるときだけ撮ります',
            'Photos only with the permission of the speaker',
          )}
          required
          mark
        />
        <ButtonRow>
          <Button>{say('次へ', 'Continue')}</Button>
          <Button kind="secondary" name="then" value="later">
            {say('保存して、あとで続ける', 'Save and go on later')}
          </Button>
        </ButtonRow>
      </Form>
      <ButtonRow>
        <PostButton action="/requests/1/withdrawal" kind="warning" fields={{ reason: 'none' }}>
          {say('依頼を取り下げる', 'Withdraw the request')}
        </PostButton>
        <LinkButton href="/requests" kind="quiet">
          {say('一覧へ', 'To the list')}
        </LinkButton>
      </ButtonRow>
    </Frame>
  )
}
