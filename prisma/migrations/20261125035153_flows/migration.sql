-- CreateEnum
CREATE TYPE "FlowPhase" AS ENUM ('coming', 'speaking', 'ringing', 'unanswered');

-- CreateEnum
CREATE TYPE "RecordingKind" AS ENUM ('talk', 'voicemail');

-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "flowPhase" "FlowPhase",
ADD COLUMN     "flowStep" INTEGER,
ADD COLUMN     "flowTries" INTEGER,
ADD COLUMN     "flowUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "PhoneNumber" ADD COLUMN     "flowId" TEXT;

-- AlterTable
ALTER TABLE "Recording" ADD COLUMN     "kind" "RecordingKind" NOT NULL DEFAULT 'talk';

-- CreateTable
CREATE TABLE "Flow" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Flow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FlowVersion" (
    "id" TEXT NOT NULL,
    "flowId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FlowVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Flow_name_key" ON "Flow"("name");

-- CreateIndex
CREATE UNIQUE INDEX "FlowVersion_flowId_number_key" ON "FlowVersion"("flowId", "number");

-- AddForeignKey
ALTER TABLE "PhoneNumber" ADD CONSTRAINT "PhoneNumber_flowId_fkey" FOREIGN KEY ("flowId") REFERENCES "Flow"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FlowVersion" ADD CONSTRAINT "FlowVersion_flowId_fkey" FOREIGN KEY ("flowId") REFERENCES "Flow"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_flowVersionId_fkey" FOREIGN KEY ("flowVersionId") REFERENCES "FlowVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ── What the database holds by itself ────────────────────────────────────────────────────────────────────────────

-- No call can have been in a flow before there were any.
ALTER TABLE "Call"
  DROP CONSTRAINT "Call_flow_is_whole",
  ADD CONSTRAINT "Call_flow_is_whole" CHECK (
    num_nonnulls("flowVersionId", "flowNodeId", "flowTries", "flowStep", "flowPhase", "flowSince", "flowUntil") IN (0, 7));

ALTER TABLE "PhoneNumber" ADD CONSTRAINT "PhoneNumber_has_one_entry" CHECK (num_nonnulls("queueId", "flowId") <= 1);

-- What was published stays as it was: calls are in it.
CREATE FUNCTION "FlowVersion_is_final"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published version of a flow never changes' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER "FlowVersion_is_final" BEFORE UPDATE ON "FlowVersion" FOR EACH ROW EXECUTE FUNCTION "FlowVersion_is_final"();

CREATE INDEX "Call_in_a_flow" ON "Call"("flowUntil") WHERE "flowUntil" IS NOT NULL;

-- A message that is left after a talk is beside the talk's recording, which is paused until its leg ends.
DROP INDEX "Recording_one_running_per_leg";
CREATE UNIQUE INDEX "Recording_one_running_per_leg" ON "Recording"("legId", "kind") WHERE "status" = 'recording';
