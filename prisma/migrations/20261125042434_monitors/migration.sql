-- CreateEnum
CREATE TYPE "MonitorMode" AS ENUM ('listen', 'whisper', 'barge');

-- AlterTable
ALTER TABLE "Leg" ADD COLUMN     "coachingConfirmed" TEXT,
ADD COLUMN     "coachingWanted" TEXT,
ADD COLUMN     "monitorMode" "MonitorMode",
ADD COLUMN     "monitorOfId" TEXT;
