import type { Language } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, LinkButton } from '../button.tsx'
import { Card, CardGrid } from '../card.tsx'
import { ChoiceButtons } from '../choice-buttons.tsx'
import { Disclosure } from '../disclosure.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Form } from '../form.tsx'
import { DescriptionList, SummaryList, Timeline } from '../lists.tsx'
import { Notice } from '../notice.tsx'
import { Breadcrumb, PageHeading } from '../page-heading.tsx'
import { Tag } from '../tag.tsx'
import { TaskList } from '../task-list.tsx'
import { Frame, speaker } from './frame.tsx'

/** What is read rather than filled in. */
export function ListsPage({ language }: { language: Language }) {
  const say = speaker(language)
  return (
    <Frame
      language={language}
      title={say('派遣 R8-0123', 'Visit R8-0123')}
      flash={{
        kind: 'success',
        message: say('依頼を受け付けました。番号は R8-0123 です。', 'Request R8-0123 has been received.'),
      }}
      breadcrumb={
        <Breadcrumb items={[{ href: '/requests', label: say('派遣の依頼', 'Requests') }, { label: 'R8-0123' }]} />
      }
    >
      <PageHeading
        title={say('中央図書館での体験談', 'A talk at the Central Library')}
        lead={say('5月20日（水）10時30分から12時まで', 'Wednesday 20 May, 10:30 to 12:00')}
        actions={<LinkButton href="/edit">{say('日程を変える', 'Move the date')}</LinkButton>}
      />
      <p>
        <Tag>{say('下書き', 'Draft')}</Tag> <Tag tone="blue">{say('返事待ち', 'Waiting')}</Tag>{' '}
        <Tag tone="green">{say('決まりました', 'Settled')}</Tag> <Tag tone="yellow">{say('変更あり', 'Changed')}</Tag>{' '}
        <Tag tone="purple">{say('お休み中', 'Resting')}</Tag>
      </p>
      <Notice title={say('お知らせ', 'For your information')}>
        <p>{say('8月11日から16日は、窓口がお休みです。', 'The office is closed from 11 to 16 August.')}</p>
      </Notice>
      <Notice kind="warning" title={say('会場が変わりました', 'The place has changed')}>
        <p>{say('新しい会場は、区民センター2階です。', 'It is now the Community Centre, second floor.')}</p>
      </Notice>
      <Notice kind="error">
        <p>
          {say(
            'メールを送れませんでした。30分後にもう一度送ります。',
            'The mail could not be sent. We try again in 30 minutes.',
          )}
        </p>
      </Notice>
      <h2>{say('きょうの調子', 'How are you today')}</h2>
      <Form action="/today">
        <ChoiceButtons
          name="mood"
          label={say('きょうは、どんな感じですか', 'How do you feel today?')}
          hint={say('どれを選んでも、予定はそのままです。', 'Whatever you choose, the plan stays as it is.')}
          current="soso"
          readers={say(
            'あなたと、同行するフォロースタッフだけが読めます。',
            'Only you and your follow-up staff can read this.',
          )}
          options={[
            { value: 'good', label: say('いい感じ', 'Fine') },
            { value: 'soso', label: say('まあまあ', 'So-so') },
            {
              value: 'tired',
              label: say('つかれぎみ', 'Tired'),
              description: say('話を聞いてもらえます', 'Someone can listen'),
            },
            { value: 'rest', label: say('休みたい', 'I want to rest') },
          ]}
        />
      </Form>
      <h2>{say('準備', 'Preparation')}</h2>
      <TaskList
        tasks={[
          { title: say('内容を決める', 'Settle the topic'), href: '/1', state: 'done' },
          { title: say('会場と時刻', 'Place and time'), href: '/2', state: 'doing' },
          {
            title: say('必要な配慮', 'Accommodations'),
            href: '/3',
            state: 'todo',
            hint: say('席の位置、明るさ、休憩など', 'Seats, light, breaks'),
          },
          { title: say('派遣先の確認', 'Confirmation by the host'), state: 'waiting' },
        ]}
      />
      <h2>{say('内容の確認', 'Check your answers')}</h2>
      <SummaryList
        items={[
          {
            label: say('希望する日', 'Day'),
            value: say('令和8年5月20日（水）', 'Wednesday 20 May 2026'),
            change: { href: '/on' },
          },
          {
            label: say('会場', 'Place'),
            value: say(
              '中央図書館 3階 研修室\nエレベーターがあります',
              'Central Library, third floor\nThere is a lift',
            ),
            change: { href: '/place' },
          },
          { label: say('受付番号', 'Reference'), value: 'R8-0123' },
        ]}
      />
      <Form action="/send">
        <ButtonRow>
          <Button>{say('この内容で依頼する', 'Send the request')}</Button>
        </ButtonRow>
      </Form>
      <h2>{say('経過', 'History')}</h2>
      <Timeline
        entries={[
          {
            title: say('派遣先が確認しました', 'Confirmed by the host'),
            at: say('5月2日 14時10分', '2 May, 14:10'),
            dateTime: '2026-05-02T05:10:00Z',
            by: say('中央図書館', 'Central Library'),
          },
          {
            title: say('2人に声をかけました', 'Two people were asked'),
            at: say('4月28日 9時', '28 April, 9:00'),
            dateTime: '2026-04-28',
            children: <p>{say('返事は5月6日まで待ちます。', 'Answers are awaited until 6 May.')}</p>,
          },
          {
            title: say('依頼を受け付けました', 'Request received'),
            at: say('4月24日', '24 April'),
            dateTime: '2026-04-24',
          },
        ]}
      />
      <h2>{say('連絡先', 'Contact')}</h2>
      <DescriptionList
        items={[
          { term: say('担当', 'In charge'), description: say('青木 はるか', 'Haruka Aoki') },
          { term: say('電話', 'Telephone'), description: <a href="tel:0312345678">03-1234-5678</a> },
        ]}
      />
      <Disclosure summary={say('謝金の決まりを見る', 'See the rules of payment')}>
        <p>{say('1回の活動は2時間までです。', 'One activity lasts up to two hours.')}</p>
      </Disclosure>
      <h2>{say('活動をさがす', 'Find an activity')}</h2>
      <CardGrid>
        <Card title={say('サロンで過ごす', 'At the salon')} href="/a" level={3} above={say('毎週火曜', 'Tuesdays')}>
          <p>{say('ただ、そこにいるだけでも大切な活動です。', 'Just being there counts.')}</p>
        </Card>
        <Card
          title={say('病院を訪ねる', 'Visiting a hospital')}
          href="/b"
          level={3}
          above={say('月1回', 'Once a month')}
          footer={<Tag>{say('謝金あり', 'Paid')}</Tag>}
        >
          <p>{say('入院している人と話します。スタッフが一緒です。', 'Talking with people in hospital, with staff.')}</p>
        </Card>
        <Card title={say('体験を語る', 'Telling a story')} href="/c" level={3}>
          <p>{say('話すところ、話さないところを自分で決めます。', 'You decide what to tell.')}</p>
        </Card>
      </CardGrid>
      <EmptyState
        title={say('まだ依頼はありません', 'There are no requests yet')}
        action={
          <LinkButton href="/new" kind="primary">
            {say('派遣をお願いする', 'Ask for a visit')}
          </LinkButton>
        }
      >
        <p>{say('依頼が届くと、ここに並びます。', 'Requests will stand here as they arrive.')}</p>
      </EmptyState>
    </Frame>
  )
}
