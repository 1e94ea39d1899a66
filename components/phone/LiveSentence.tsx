'use client'

import {
  AudioLines,
  type LucideIcon,
  MicOff,
  MonitorSmartphone,
  Music,
  PhoneForwarded,
  PhoneMissed,
  RefreshCw,
  ServerOff,
  UserRoundX,
  UsersRound,
} from 'lucide-react'
import type { LiveView } from '#lib/client/phone/liveView.ts'
import { Clock } from './Clock.tsx'
import { type LiveNews, liveNews } from './liveNews.ts'
import { Sentence, type SentenceTone } from './Sentence.tsx'
import { useLiveNewsText } from './useLiveNewsText.ts'

const LOOK: Readonly<Record<LiveNews['word'], { readonly icon: LucideIcon; readonly tone: SentenceTone }>> = {
  notConnectedLive: { icon: ServerOff, tone: 'danger' },
  soundReconnecting: { icon: RefreshCw, tone: 'danger' },
  asking: { icon: PhoneForwarded, tone: 'ringing' },
  transferRinging: { icon: PhoneForwarded, tone: 'ringing' },
  transferComing: { icon: PhoneForwarded, tone: 'ringing' },
  consultRinging: { icon: PhoneForwarded, tone: 'ringing' },
  consultTalking: { icon: UsersRound, tone: 'consult' },
  consultForMe: { icon: UsersRound, tone: 'consult' },
  consultOthers: { icon: Music, tone: 'held' },
  transferOthers: { icon: PhoneForwarded, tone: 'ringing' },
  failed: { icon: PhoneMissed, tone: 'danger' },
  customerLeft: { icon: UserRoundX, tone: 'danger' },
  holdingHint: { icon: Music, tone: 'held' },
  heldHint: { icon: Music, tone: 'held' },
  resumingHint: { icon: Music, tone: 'held' },
  mutedHint: { icon: MicOff, tone: 'accent' },
  soundElsewhere: { icon: MonitorSmartphone, tone: 'quiet' },
  conferenceHeldHint: { icon: UsersRound, tone: 'live' },
  conferenceHint: { icon: UsersRound, tone: 'live' },
  liveHint: { icon: AudioLines, tone: 'live' },
  internalHint: { icon: AudioLines, tone: 'live' },
}

/** What is so of this call, the most pressing first; always one sentence. */
export function LiveSentence({ view }: { readonly view: LiveView }) {
  const news = liveNews(view)
  const text = useLiveNewsText(news, view.call)
  return (
    <Sentence {...LOOK[news.word]}>
      <span className="flex-1">{text}</span>
      {news.word === 'heldHint' && view.held !== null ? (
        <Clock ms={view.held} className="font-semibold" />
      ) : null}
    </Sentence>
  )
}
