import type { TicketPage, TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { aCall, aLeg, NOW, ownLeg } from './aCall.ts'
import { COLLEAGUE, CONTACT, ME } from './people.ts'

const MINUTE = 60_000

export function aTicket(change: Partial<TicketSnapshot> = {}): TicketSnapshot {
  return {
    id: 1042,
    version: 1,
    subject: '배송지 변경 요청',
    status: 'open',
    priority: 'normal',
    requester: { id: CONTACT.id, name: CONTACT.name, unnamed: false, number: '+821048207731' },
    assignee: { id: ME.id, name: ME.name },
    team: null,
    tags: [],
    createdAt: NOW - 3 * MINUTE,
    updatedAt: NOW - 2 * MINUTE,
    ...change,
  }
}

const requester = (name: string, number: string, unnamed = false) => ({
  id: `contact-${number}`,
  name,
  number,
  unnamed,
})
const jiwoo = { id: ME.id, name: ME.name }

/** A morning at the desk, newest change first. */
export const TICKETS: readonly TicketSnapshot[] = [
  aTicket(),
  aTicket({
    id: 1041,
    subject: '02-555-0148 수신 통화',
    requester: requester('+8225550148', '+8225550148', true),
    assignee: null,
    updatedAt: NOW - 9 * MINUTE,
  }),
  aTicket({
    id: 1039,
    subject: '결제가 두 번 되었다는 문의',
    requester: requester('정하윤', '+821093317204'),
    assignee: COLLEAGUE,
    priority: 'urgent',
    updatedAt: NOW - 24 * MINUTE,
  }),
  aTicket({
    id: 1036,
    subject: '세금계산서 재발행',
    requester: requester('주식회사 온누리', '+8223459910'),
    status: 'pending',
    assignee: jiwoo,
    updatedAt: NOW - 52 * MINUTE,
  }),
  aTicket({
    id: 1040,
    subject: '견적 상담 · 30석',
    requester: requester('Daniel Cho', '+12025550143'),
    assignee: COLLEAGUE,
    priority: 'high',
    updatedAt: NOW - 71 * MINUTE,
  }),
  aTicket({
    id: 1033,
    subject: '비밀번호 재설정 메일이 오지 않음',
    requester: requester('최은우', '+821077420019'),
    status: 'pending',
    assignee: jiwoo,
    updatedAt: NOW - 128 * MINUTE,
  }),
  aTicket({
    id: 1031,
    subject: '설치 기사 방문 일정 조율',
    requester: requester('한소희', '+821066190237'),
    assignee: null,
    priority: 'high',
    updatedAt: NOW - 150 * MINUTE,
  }),
  aTicket({
    id: 1029,
    subject: '영업시간 문의',
    requester: requester('+821030041188', '+821030041188', true),
    status: 'resolved',
    assignee: COLLEAGUE,
    priority: 'low',
    updatedAt: NOW - 190 * MINUTE,
  }),
  aTicket({
    id: 1027,
    subject: '모바일 앱 로그인 오류',
    requester: requester('오지훈', '+821024486650'),
    assignee: jiwoo,
    updatedAt: NOW - 233 * MINUTE,
  }),
  aTicket({
    id: 1022,
    subject: '반품 접수 및 회수 요청',
    requester: requester('윤서아', '+821051209944'),
    status: 'resolved',
    assignee: jiwoo,
    updatedAt: NOW - 26 * 60 * MINUTE,
  }),
  aTicket({
    id: 1018,
    subject: '계약 갱신 안내 요청',
    requester: requester('미래정보기술', '+82428611200'),
    status: 'closed',
    assignee: COLLEAGUE,
    updatedAt: NOW - 29 * 60 * MINUTE,
  }),
  aTicket({
    id: 1014,
    subject: '부재중 전화 회신',
    requester: requester('강도현', '+821088125573'),
    status: 'closed',
    assignee: jiwoo,
    priority: 'low',
    updatedAt: NOW - 51 * 60 * MINUTE,
  }),
]

const talkedEarlier = aCall({
  id: 'call-0',
  direction: 'outbound',
  status: 'closed',
  endReason: 'hungUp',
  queue: null,
  startedAt: NOW - 94 * MINUTE,
  answeredAt: NOW - 94 * MINUTE + 9_000,
  endedAt: NOW - 90 * MINUTE,
  legs: [aLeg({ status: 'ended', present: false }), ownLeg({ status: 'ended', present: false })],
  recording: false,
})

const event = (seq: number, type: string, seconds: number, data: Record<string, unknown> = {}) => ({
  seq,
  type,
  at: NOW - 172_000 + seconds * 1_000,
  data: { type, at: NOW - 172_000 + seconds * 1_000, ...data },
})

/** A ticket with a call in progress, an earlier one with its recording, and what was written. */
export const TICKET_PAGE: TicketPage = {
  ticket: aTicket({ createdAt: NOW - 94 * MINUTE }),
  calls: [
    {
      call: aCall(),
      recordings: [
        {
          id: 'recording-1',
          legId: 'leg-customer',
          kind: 'talk',
          status: 'recording',
          startedAt: NOW - 150_000,
          durationSeconds: null,
        },
      ],
      events: [
        event(1, 'CallOpened', 0),
        event(2, 'OfferMade', 1, { offerId: 'offer-0', agentId: COLLEAGUE.id }),
        event(3, 'OfferEnded', 8, {
          offerId: 'offer-0',
          agentId: COLLEAGUE.id,
          outcome: 'declined',
          reason: null,
        }),
        event(4, 'OfferMade', 9, { offerId: 'offer-1', agentId: ME.id }),
        event(5, 'OfferAccepted', 20, { offerId: 'offer-1', agentId: ME.id }),
        event(6, 'TalkStarted', 21),
        event(7, 'HoldConfirmed', 80, { legId: 'leg-customer', held: true }),
        event(8, 'HoldConfirmed', 104, { legId: 'leg-customer', held: false }),
      ],
    },
    {
      call: talkedEarlier,
      recordings: [
        {
          id: 'recording-0',
          legId: 'leg-customer',
          kind: 'talk',
          status: 'stored',
          startedAt: NOW - 94 * MINUTE,
          durationSeconds: 231,
        },
      ],
      events: [
        event(1, 'CallOpened', 0),
        event(2, 'LegRang', 3, { legId: 'leg-customer' }),
        event(3, 'TalkStarted', 9),
        event(4, 'CallClosed', 240),
      ],
    },
  ],
  notes: [
    {
      id: 'note-1',
      callId: 'call-0',
      author: { id: ME.id, name: ME.name },
      body: '배송지를 성수동 사무실로 바꾸고 싶다고 함. 출고 전이라 변경 가능.\n운송장 확인 후 다시 연락드리기로 함.',
      createdAt: NOW - 89 * MINUTE,
      updatedAt: NOW - 89 * MINUTE,
    },
    {
      id: 'note-2',
      callId: null,
      author: COLLEAGUE,
      body: '물류팀에 확인 요청했습니다. 오후 3시 전에 회신 예정입니다.',
      createdAt: NOW - 41 * MINUTE,
      updatedAt: NOW - 41 * MINUTE,
    },
  ],
}
