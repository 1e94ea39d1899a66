-- CreateEnum
CREATE TYPE "SkipReason" AS ENUM ('away', 'offline', 'unreachable', 'busy', 'wrappingUp', 'declined');

-- CreateTable
CREATE TABLE "Skip" (
    "callId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "reason" "SkipReason" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Skip_pkey" PRIMARY KEY ("callId","agentId","at")
);

-- CreateIndex
CREATE INDEX "Skip_agentId_at_idx" ON "Skip"("agentId", "at");

-- AddForeignKey
ALTER TABLE "Skip" ADD CONSTRAINT "Skip_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Skip" ADD CONSTRAINT "Skip_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
