-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "heldMs" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Leg" ADD COLUMN     "heldSince" TIMESTAMPTZ(3);
