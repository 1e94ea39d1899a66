import { SetupContainer } from './SetupContainer.tsx'

export default function SetupPage() {
  return <SetupContainer />
}
