import type { SpokenMessage } from '#lib/domain/calls/instruction.ts'

/** What is told by voice; not a screen's text, and therefore kept where it is spoken. */
export const SPOKEN: Readonly<Record<'ko' | 'en', Readonly<Record<SpokenMessage, string>>>> = {
  ko: {
    nobodyAvailable: '지금은 모든 상담원이 통화 중입니다. 잠시 후 다시 전화해 주세요. 감사합니다.',
    agentLost: '상담원과의 연결이 끊어졌습니다. 곧 다시 연락드리겠습니다. 불편을 드려 죄송합니다.',
    numberNotInUse: '지금은 전화를 받을 수 없는 번호입니다.',
    callOver: '통화가 이미 종료되었습니다.',
    callElsewhere: '이 통화는 다른 기기에서 이어지고 있습니다.',
  },
  en: {
    nobodyAvailable: 'All our agents are busy at the moment. Please call again a little later. Thank you.',
    agentLost:
      'The connection to our agent was lost. We will call you back shortly. We are sorry for the trouble.',
    numberNotInUse: 'This number cannot take calls at the moment.',
    callOver: 'This call is already over.',
    callElsewhere: 'This call goes on at another device of yours.',
  },
}
