import { unoffered } from '../parameters/unoffered.ts'

/** Answering machine detection, SIP and own trunks: what dialling at Twilio has and dialling here has not. */
export const unofferedCallParameters = {
  SipAuthUsername: unoffered,
  SipAuthPassword: unoffered,
  MachineDetection: unoffered,
  MachineDetectionTimeout: unoffered,
  MachineDetectionSpeechThreshold: unoffered,
  MachineDetectionSpeechEndThreshold: unoffered,
  MachineDetectionSilenceTimeout: unoffered,
  Byoc: unoffered,
  RecordingConfigurationId: unoffered,
}
