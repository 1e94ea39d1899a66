import { parseBrowserLeg } from '#lib/telephony/twilio/parse/parseBrowserLeg.ts'
import { parseConference } from '#lib/telephony/twilio/parse/parseConference.ts'
import { parseFlow } from '#lib/telephony/twilio/parse/parseFlow.ts'
import { parseInboundCall } from '#lib/telephony/twilio/parse/parseInboundCall.ts'
import { parseLegStatus } from '#lib/telephony/twilio/parse/parseLegStatus.ts'
import { parseRecording } from '#lib/telephony/twilio/parse/parseRecording.ts'
import { absorbLegReport } from '#lib/workflows/calls/absorbLegReport.ts'
import { connectBrowserLeg } from '#lib/workflows/calls/connectBrowserLeg.ts'
import { receiveInboundCall } from '#lib/workflows/calls/receiveInboundCall.ts'
import { answerFlow } from '#lib/workflows/flows/answerFlow.ts'
import { absorbRecordingReport } from '#lib/workflows/recordings/absorbRecordingReport.ts'
import type { Webhook } from './webhook.ts'

/** What each address that we gave the carrier means; `hooks` names them. */
export function twilioWebhooks(locale: 'ko' | 'en'): Readonly<Record<string, Webhook>> {
  return {
    voice: ({ params }) => receiveInboundCall(parseInboundCall(params), { locale }),
    browser: async ({ params }) => {
      const report = parseBrowserLeg(params)
      return report ? connectBrowserLeg(report, { locale }) : [{ type: 'hangUp' }]
    },
    flow: async ({ params, query }) => {
      const report = parseFlow(params, query.get('step'))
      return report.isOver ? [{ type: 'hangUp' }] : answerFlow(report)
    },
    voicemail: ({ params }) => heard(absorbRecordingReport({ ...parseRecording(params), kind: 'voicemail' })),
    silence: async () => [{ type: 'silence' }],
    leg: ({ params, query }) => heard(absorbLegReport(parseLegStatus(params, query.get('leg')))),
    conference: async ({ params }) => {
      const report = parseConference(params)
      return report ? heard(absorbLegReport(report)) : null
    },
    recording: ({ params }) => heard(absorbRecordingReport({ ...parseRecording(params), kind: 'talk' })),
  }
}

async function heard(absorbed: Promise<void>): Promise<null> {
  await absorbed
  return null
}
