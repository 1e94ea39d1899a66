-- AlterEnum
ALTER TYPE "CallDirection" ADD VALUE 'internal';
