-- CreateEnum
CREATE TYPE "Plan" AS ENUM ('basic', 'growth', 'pro');

-- CreateEnum
CREATE TYPE "InvitationPurpose" AS ENUM ('transfer', 'consult', 'conference');

-- CreateEnum
CREATE TYPE "InvitationTarget" AS ENUM ('agent', 'team', 'queue', 'phone');

-- CreateEnum
CREATE TYPE "InvitationStatus" AS ENUM ('ringing', 'talking', 'accepted', 'conference', 'declined', 'noAnswer', 'busy', 'failed', 'unreachable', 'canceled', 'targetLeft', 'customerLeft', 'callOver');

-- AlterEnum
ALTER TYPE "EndReason" ADD VALUE 'merged';

-- AlterTable
ALTER TABLE "Leg" ADD COLUMN     "lostAt" TIMESTAMPTZ(3);

-- An owner who is awaited back at this moment goes on being awaited: it is his last leg's business now.
UPDATE "Leg" l SET "lostAt" = c."ownerLostAt"
FROM "Call" c
WHERE c."id" = l."callId" AND c."ownerLostAt" IS NOT NULL AND c."status" = 'open' AND l."agentId" = c."ownerId"
  AND l."position" = (
    SELECT max(n."position") FROM "Leg" n
    WHERE n."callId" = c."id" AND n."agentId" = c."ownerId" AND n."status" IN ('ending', 'ended')
  );

-- AlterTable
ALTER TABLE "Call" DROP COLUMN "ownerLostAt",
ADD COLUMN     "flowNodeId" TEXT,
ADD COLUMN     "flowSince" TIMESTAMPTZ(3),
ADD COLUMN     "flowVersionId" TEXT,
ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "outsideTalk" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "recordingPaused" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Leg" ADD COLUMN     "aside" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "holdAsked" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "recordingConfirmed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "recordingWanted" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "invitationId" TEXT;

-- Until now every offer was a queue's, and rang for as long as that said.
UPDATE "Offer" o SET "expiresAt" = o."madeAt" + make_interval(secs => coalesce(
  (SELECT q."ringSeconds" FROM "Call" c JOIN "Queue" q ON q."id" = c."queueId" WHERE c."id" = o."callId"), 20));
ALTER TABLE "Offer" ALTER COLUMN "expiresAt" SET NOT NULL;

-- CreateTable
CREATE TABLE "Organization" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "plan" "Plan" NOT NULL DEFAULT 'pro',

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "purpose" "InvitationPurpose" NOT NULL,
    "targetKind" "InvitationTarget" NOT NULL,
    "target" TEXT NOT NULL,
    "byAgentId" TEXT NOT NULL,
    "status" "InvitationStatus" NOT NULL,
    "legId" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Invitation_callId_idx" ON "Invitation"("callId");

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Call"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_byAgentId_fkey" FOREIGN KEY ("byAgentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_legId_fkey" FOREIGN KEY ("legId") REFERENCES "Leg"("id") ON DELETE NO ACTION ON UPDATE CASCADE;


-- ── What the database holds by itself ────────────────────────────────────────────────────────────────────────────

-- There is one organization, and it is there from the start.
INSERT INTO "Organization" ("id") VALUES (1);
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_is_one" CHECK ("id" = 1);

-- One winner of each invitation, and one of what the queue offers.
DROP INDEX "Offer_one_claim_per_call";
CREATE UNIQUE INDEX "Offer_one_claim" ON "Offer"("callId", coalesce("invitationId", '')) WHERE "status" = 'claimed';

-- One transfer or consult at a time.
CREATE UNIQUE INDEX "Invitation_one_private_per_call" ON "Invitation"("callId") WHERE "purpose" <> 'conference' AND "status" IN ('ringing', 'talking');

CREATE INDEX "Offer_invitation" ON "Offer"("invitationId") WHERE "invitationId" IS NOT NULL;
CREATE INDEX "Call_merged" ON "Call"("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX "Leg_lost" ON "Leg"("agentId") WHERE "lostAt" IS NOT NULL;

ALTER TABLE "Call"
  ADD CONSTRAINT "Call_flow_is_whole" CHECK (num_nonnulls("flowVersionId", "flowNodeId", "flowSince") IN (0, 3)),
  ADD CONSTRAINT "Call_in_a_flow_waits_for_nobody" CHECK ("flowSince" IS NULL OR ("status" = 'open' AND "waitingSince" IS NULL AND "ownerId" IS NULL)),
  ADD CONSTRAINT "Call_merged_is_over" CHECK ("mergedIntoId" IS NULL OR "status" <> 'open');

ALTER TABLE "Leg"
  DROP CONSTRAINT "Leg_ended_is_nowhere",
  ADD CONSTRAINT "Leg_ended_is_nowhere" CHECK ("status" <> 'ended' OR NOT ("present" OR "holdAsked" OR "holdWanted" OR "holdConfirmed" OR "muteWanted" OR "muteConfirmed" OR "recordingWanted" OR "recordingConfirmed")),
  ADD CONSTRAINT "Leg_lost_is_an_agents_and_over" CHECK ("lostAt" IS NULL OR ("agentId" IS NOT NULL AND "status" IN ('ending', 'ended'))),
  ADD CONSTRAINT "Leg_aside_is_an_agents" CHECK (NOT "aside" OR "agentId" IS NOT NULL);

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_open_has_no_end" CHECK (("status" IN ('ringing', 'talking')) = ("endedAt" IS NULL)),
  ADD CONSTRAINT "Invitation_talking_is_a_consult_with_its_leg" CHECK ("status" <> 'talking' OR ("purpose" = 'consult' AND "legId" IS NOT NULL));

ALTER TABLE "Invitation" SET (fillfactor = 70);
