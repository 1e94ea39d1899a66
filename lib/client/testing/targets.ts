import type { TargetList } from '#lib/contracts/targets.ts'
import { COLLEAGUE, ME } from './people.ts'

/** A desk of a few people, in every state a colleague can be in. */
export const TARGETS: TargetList = {
  agents: [
    { id: ME.id, name: ME.name, readiness: 'busy' },
    { id: COLLEAGUE.id, name: COLLEAGUE.name, readiness: 'available' },
    { id: 'agent-haneul', name: '정하늘', readiness: 'available' },
    { id: 'agent-sua', name: '최수아', readiness: 'busy' },
    { id: 'agent-doyun', name: '한도윤', readiness: 'away' },
    { id: 'agent-yuna', name: '오유나', readiness: 'wrappingUp' },
    { id: 'agent-taeho', name: '강태호', readiness: 'offline' },
    { id: 'agent-jisu', name: '윤지수', readiness: 'unreachable' },
  ],
  teams: [
    {
      id: 'team-tech',
      name: '기술 지원',
      agentIds: [COLLEAGUE.id, 'agent-haneul', 'agent-sua', 'agent-doyun'],
    },
    { id: 'team-billing', name: '정산', agentIds: ['agent-taeho'] },
  ],
  queues: [
    { id: 'queue-support', name: '고객 지원', agentIds: [ME.id, COLLEAGUE.id] },
    { id: 'queue-night', name: '야간 상담', agentIds: ['agent-taeho'] },
  ],
  flows: [{ id: 'flow-menu', name: '대표번호 안내' }],
}
