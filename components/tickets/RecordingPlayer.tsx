'use client'

import { Pause, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { clockText } from '#lib/client/time/clockText.ts'

interface RecordingPlayerProps {
  /** Answers range requests. */
  readonly source: string
  readonly durationSeconds: number
}

const SPEEDS: readonly number[] = [1, 1.25, 1.5, 2]

/** Plays a recording: start, position, speed. Nothing is fetched before somebody wants to hear it. */
export function RecordingPlayer({ source, durationSeconds }: RecordingPlayerProps) {
  const t = useTranslations('tickets')
  const audio = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const [at, setAt] = useState(0)
  const [length, setLength] = useState(durationSeconds)
  const [speed, setSpeed] = useState(1)

  function nextSpeed() {
    const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1
    if (audio.current) audio.current.playbackRate = next
    setSpeed(next)
  }

  return (
    <div className="flex items-center gap-3 px-4 py-2">
      {/* biome-ignore lint/a11y/useMediaCaption: there is no transcript of a call yet */}
      <audio
        ref={audio}
        src={source}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onLoadedMetadata={(event) => {
          if (Number.isFinite(event.currentTarget.duration)) setLength(event.currentTarget.duration)
          event.currentTarget.playbackRate = speed
        }}
      />
      <button
        type="button"
        aria-label={playing ? t('pause') : t('play')}
        onClick={() => void (playing ? audio.current?.pause() : audio.current?.play())}
        className="flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-full bg-accent-fill text-on-accent transition-colors hover:bg-accent-fill-strong"
      >
        {playing ? (
          <Pause className="size-4 fill-current" aria-hidden strokeWidth={0} />
        ) : (
          <Play className="ml-0.5 size-4 fill-current" aria-hidden strokeWidth={0} />
        )}
      </button>
      <input
        type="range"
        aria-label={t('seek')}
        aria-valuetext={`${clockText(at * 1000)} / ${clockText(length * 1000)}`}
        min={0}
        max={length || 1}
        step={0.1}
        value={Math.min(at, length)}
        onChange={(event) => {
          const to = Number(event.target.value)
          setAt(to)
          if (audio.current) audio.current.currentTime = to
        }}
        className="h-1 min-w-0 flex-1 cursor-pointer accent-accent"
      />
      <span className="tabular w-[84px] text-right text-xs text-muted">
        {clockText(at * 1000)} / {clockText(length * 1000)}
      </span>
      <button
        type="button"
        aria-label={`${t('speed')} ${speed}×`}
        title={t('speed')}
        onClick={nextSpeed}
        className="tabular h-7 w-12 cursor-pointer rounded-md text-xs font-medium text-muted transition-colors hover:bg-hover hover:text-ink"
      >
        {speed}×
      </button>
    </div>
  )
}
