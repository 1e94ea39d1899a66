-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "secondLine" BOOLEAN NOT NULL DEFAULT false;
