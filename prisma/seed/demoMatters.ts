/** What people call about, in the language of the caller, with the tag it gets and the note that is left. */
export interface DemoMatter {
  readonly subject: string
  readonly tag: string
  readonly note: string
  readonly queue: 'support' | 'sales'
}

const ko: readonly DemoMatter[] = [
  {
    subject: '배송이 아직 도착하지 않았어요',
    tag: '배송',
    note: '택배사에 확인함. 내일 오전 도착 예정.',
    queue: 'support',
  },
  {
    subject: '결제가 두 번 되었습니다',
    tag: '결제',
    note: '중복 결제 확인, 한 건 취소 처리.',
    queue: 'support',
  },
  { subject: '영수증을 다시 받고 싶어요', tag: '결제', note: '이메일로 영수증 재발송.', queue: 'support' },
  {
    subject: '비밀번호를 바꿀 수 없어요',
    tag: '계정',
    note: '재설정 링크를 보내고 함께 확인함.',
    queue: 'support',
  },
  { subject: '교환 문의', tag: '교환·환불', note: '사이즈 교환 접수, 회수 기사 배정.', queue: 'support' },
  {
    subject: '환불은 언제 되나요?',
    tag: '교환·환불',
    note: '영업일 3일 안에 환불된다고 안내.',
    queue: 'support',
  },
  { subject: '단체 주문 견적', tag: '견적', note: '200개 기준 견적서 발송하기로 함.', queue: 'sales' },
  {
    subject: '요금제 변경 상담',
    tag: '요금제',
    note: '다음 달부터 상위 요금제로 변경 희망.',
    queue: 'sales',
  },
]

const en: readonly DemoMatter[] = [
  {
    subject: 'Parcel has not arrived',
    tag: '배송',
    note: 'Checked with the courier: tomorrow morning.',
    queue: 'support',
  },
  {
    subject: 'Charged twice',
    tag: '결제',
    note: 'Second charge cancelled while on the phone.',
    queue: 'support',
  },
  {
    subject: 'Cannot sign in',
    tag: '계정',
    note: 'Sent a reset link and waited until it worked.',
    queue: 'support',
  },
  {
    subject: 'Wants to exchange an item',
    tag: '교환·환불',
    note: 'Pick-up booked for Thursday.',
    queue: 'support',
  },
  { subject: 'Quote for 40 seats', tag: '견적', note: 'Promised the quote by Friday.', queue: 'sales' },
  {
    subject: 'Question about the plans',
    tag: '요금제',
    note: 'Will think about it; call back next week.',
    queue: 'sales',
  },
]

export const demoMatters = { ko, en } as const
