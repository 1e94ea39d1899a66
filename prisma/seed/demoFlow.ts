import type { Flow, Sentence } from '#lib/domain/flows/flow.ts'

const both = (ko: string, en: string): readonly Sentence[] => [
  { locale: 'ko', text: ko },
  { locale: 'en', text: en },
]

/** The demo desk's menu: a queue, an agent, or a message; who presses nothing gets to the queue. */
export const demoFlow: Flow = {
  startId: 'menu',
  nodes: [
    {
      type: 'menu',
      id: 'menu',
      say: both(
        '안녕하세요. 상담은 1번, 영업 담당자는 2번, 음성 메시지는 3번을 눌러 주세요. 통화를 마치시려면 9번을 눌러 주세요.',
        'Hello. For support press 1, for our sales manager press 2, to leave a message press 3. To end the call press 9.',
      ),
      choices: [
        { digit: '1', nextId: 'support' },
        { digit: '2', nextId: 'salesManager' },
        { digit: '3', nextId: 'message' },
        { digit: '9', nextId: 'goodbye' },
      ],
      timeoutSeconds: 5,
      tries: 2,
      otherwiseId: 'support',
    },
    { type: 'queue', id: 'support', queueId: 'support' },
    { type: 'agent', id: 'salesManager', agentId: 'doyun', ringSeconds: 20, otherwiseId: 'absent' },
    {
      type: 'say',
      id: 'absent',
      say: both('지금은 담당자가 자리를 비웠습니다.', 'Our sales manager is not available at the moment.'),
      nextId: 'message',
    },
    {
      type: 'voicemail',
      id: 'message',
      say: both(
        '삐 소리가 나면 메시지를 남겨 주세요. 다 남기시면 아무 버튼이나 눌러 주세요.',
        'Please leave your message after the tone. Press any key when you are done.',
      ),
      maxSeconds: 120,
      nextId: 'thanks',
    },
    {
      type: 'say',
      id: 'thanks',
      say: both('메시지를 잘 받았습니다. 곧 연락드리겠습니다.', 'Thank you. We will call you back soon.'),
      nextId: 'end',
    },
    {
      type: 'say',
      id: 'goodbye',
      say: both('전화해 주셔서 감사합니다.', 'Thank you for calling.'),
      nextId: 'end',
    },
    { type: 'hangUp', id: 'end' },
  ],
}
