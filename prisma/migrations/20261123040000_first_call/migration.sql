-- What is a letter, for the searches by three letters of a name.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('agent', 'supervisor', 'admin', 'accountAdmin');

-- CreateEnum
CREATE TYPE "AvailabilityChoice" AS ENUM ('available', 'away', 'offline');

-- CreateEnum
CREATE TYPE "QueueStrategy" AS ENUM ('ringAll');

-- CreateEnum
CREATE TYPE "TicketStatus" AS ENUM ('open', 'pending', 'resolved', 'closed');

-- CreateEnum
CREATE TYPE "TicketPriority" AS ENUM ('low', 'normal', 'high', 'urgent');

-- CreateEnum
CREATE TYPE "CallDirection" AS ENUM ('inbound', 'outbound');

-- CreateEnum
CREATE TYPE "CallStatus" AS ENUM ('open', 'closing', 'closed');

-- CreateEnum
CREATE TYPE "EndReason" AS ENUM ('hungUp', 'busy', 'noAnswer', 'failed', 'canceled', 'lost');

-- CreateEnum
CREATE TYPE "LegRole" AS ENUM ('customer', 'agent', 'external', 'supervisor');

-- CreateEnum
CREATE TYPE "LegStatus" AS ENUM ('dialing', 'ringing', 'connected', 'ending', 'ended');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('ringing', 'claimed', 'accepted', 'declined', 'expired', 'withdrawn', 'released');

-- CreateEnum
CREATE TYPE "RecordingStatus" AS ENUM ('recording', 'fetching', 'stored', 'absent', 'failed');

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT true,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'agent',
    "locale" TEXT NOT NULL DEFAULT 'ko',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "callerIdNumberId" TEXT,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "teamId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("teamId","personId")
);

-- CreateTable
CREATE TABLE "Availability" (
    "personId" TEXT NOT NULL,
    "choice" "AvailabilityChoice" NOT NULL DEFAULT 'offline',
    "reason" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Availability_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Presence" (
    "clientId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "ready" BOOLEAN NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("clientId")
);

-- CreateTable
CREATE TABLE "WrapUp" (
    "callId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WrapUp_pkey" PRIMARY KEY ("callId","personId")
);

-- CreateTable
CREATE TABLE "PhoneNumber" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "providerRef" TEXT NOT NULL,
    "queueId" TEXT,
    "recordCalls" BOOLEAN NOT NULL DEFAULT true,
    "releasedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PhoneNumber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Queue" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "strategy" "QueueStrategy" NOT NULL DEFAULT 'ringAll',
    "ringSeconds" INTEGER NOT NULL DEFAULT 20,
    "maxWaitSeconds" INTEGER NOT NULL DEFAULT 300,
    "wrapUpSeconds" INTEGER NOT NULL DEFAULT 30,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Queue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QueueMember" (
    "id" TEXT NOT NULL,
    "queueId" TEXT NOT NULL,
    "personId" TEXT,
    "teamId" TEXT,

    CONSTRAINT "QueueMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "company" TEXT,
    "unnamed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactPhone" (
    "number" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "label" TEXT,

    CONSTRAINT "ContactPhone_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "status" "TicketStatus" NOT NULL DEFAULT 'open',
    "priority" "TicketPriority" NOT NULL DEFAULT 'normal',
    "requesterId" TEXT NOT NULL,
    "assigneeId" TEXT,
    "teamId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "callId" TEXT,
    "authorId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketTag" (
    "ticketId" INTEGER NOT NULL,
    "tagId" TEXT NOT NULL,

    CONSTRAINT "TicketTag_pkey" PRIMARY KEY ("ticketId","tagId")
);

-- CreateTable
CREATE TABLE "Call" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "direction" "CallDirection" NOT NULL,
    "status" "CallStatus" NOT NULL DEFAULT 'open',
    "endReason" "EndReason",
    "ownerId" TEXT,
    "ownerLostAt" TIMESTAMPTZ(3),
    "queueId" TEXT,
    "waitingSince" TIMESTAMPTZ(3),
    "waitingReturned" BOOLEAN NOT NULL DEFAULT false,
    "phoneNumberId" TEXT NOT NULL,
    "remoteNumber" TEXT NOT NULL,
    "contactId" TEXT NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "lastHeardAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Leg" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "LegRole" NOT NULL,
    "agentId" TEXT,
    "number" TEXT,
    "status" "LegStatus" NOT NULL DEFAULT 'dialing',
    "present" BOOLEAN NOT NULL DEFAULT false,
    "holdWanted" BOOLEAN NOT NULL DEFAULT false,
    "holdConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "muteWanted" BOOLEAN NOT NULL DEFAULT false,
    "muteConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "connectedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "endReason" "EndReason",
    "providerRef" TEXT,

    CONSTRAINT "Leg_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "status" "OfferStatus" NOT NULL DEFAULT 'ringing',
    "reason" TEXT,
    "legId" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinIntent" (
    "hash" TEXT NOT NULL,
    "legId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedByRef" TEXT,

    CONSTRAINT "JoinIntent_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "CallEvent" (
    "callId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "CallEvent_pkey" PRIMARY KEY ("callId","seq")
);

-- CreateTable
CREATE TABLE "WebhookReceipt" (
    "key" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WebhookReceipt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Recording" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "legId" TEXT NOT NULL,
    "status" "RecordingStatus" NOT NULL DEFAULT 'recording',
    "providerRef" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "durationSeconds" INTEGER,
    "blobKey" TEXT,
    "sha256" TEXT,
    "bytes" INTEGER,
    "failure" TEXT,

    CONSTRAINT "Recording_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE INDEX "Credential_personId_idx" ON "Credential"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_providerId_accountId_key" ON "Credential"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Team_name_key" ON "Team"("name");

-- CreateIndex
CREATE INDEX "TeamMember_personId_idx" ON "TeamMember"("personId");

-- CreateIndex
CREATE INDEX "Presence_personId_idx" ON "Presence"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneNumber_number_key" ON "PhoneNumber"("number");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneNumber_providerRef_key" ON "PhoneNumber"("providerRef");

-- CreateIndex
CREATE UNIQUE INDEX "Queue_name_key" ON "Queue"("name");

-- CreateIndex
CREATE UNIQUE INDEX "QueueMember_queueId_personId_key" ON "QueueMember"("queueId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "QueueMember_queueId_teamId_key" ON "QueueMember"("queueId", "teamId");

-- CreateIndex
CREATE INDEX "Contact_name_id_idx" ON "Contact"("name", "id");

-- CreateIndex
CREATE INDEX "Contact_name_search" ON "Contact" USING GIN ("name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ContactPhone_contactId_idx" ON "ContactPhone"("contactId");

-- CreateIndex
CREATE INDEX "ContactPhone_number_search" ON "ContactPhone" USING GIN ("number" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Ticket_updatedAt_id_idx" ON "Ticket"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_status_updatedAt_id_idx" ON "Ticket"("status", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_assigneeId_updatedAt_id_idx" ON "Ticket"("assigneeId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_requesterId_updatedAt_id_idx" ON "Ticket"("requesterId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Ticket_subject_search" ON "Ticket" USING GIN ("subject" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Note_ticketId_createdAt_idx" ON "Note"("ticketId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_name_key" ON "Tag"("name");

-- CreateIndex
CREATE INDEX "Call_startedAt_id_idx" ON "Call"("startedAt", "id");

-- CreateIndex
CREATE INDEX "Call_ownerId_startedAt_id_idx" ON "Call"("ownerId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "Call_contactId_startedAt_id_idx" ON "Call"("contactId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "Call_ticketId_idx" ON "Call"("ticketId");

-- CreateIndex
CREATE UNIQUE INDEX "Leg_providerRef_key" ON "Leg"("providerRef");

-- CreateIndex
CREATE UNIQUE INDEX "Leg_callId_position_key" ON "Leg"("callId", "position");

-- CreateIndex
CREATE INDEX "Offer_callId_idx" ON "Offer"("callId");

-- CreateIndex
CREATE INDEX "Offer_agentId_madeAt_idx" ON "Offer"("agentId", "madeAt");

-- CreateIndex
CREATE INDEX "JoinIntent_legId_idx" ON "JoinIntent"("legId");

-- CreateIndex
CREATE INDEX "WebhookReceipt_receivedAt_idx" ON "WebhookReceipt"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Recording_providerRef_key" ON "Recording"("providerRef");

-- CreateIndex
CREATE INDEX "Recording_callId_idx" ON "Recording"("callId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_callerIdNumberId_fkey" FOREIGN KEY ("callerIdNumberId") REFERENCES "PhoneNumber"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Availability" ADD CONSTRAINT "Availability_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WrapUp" ADD CONSTRAINT "WrapUp_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WrapUp" ADD CONSTRAINT "WrapUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneNumber" ADD CONSTRAINT "PhoneNumber_queueId_fkey" FOREIGN KEY ("queueId") REFERENCES "Queue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueMember" ADD CONSTRAINT "QueueMember_queueId_fkey" FOREIGN KEY ("queueId") REFERENCES "Queue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueMember" ADD CONSTRAINT "QueueMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueMember" ADD CONSTRAINT "QueueMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactPhone" ADD CONSTRAINT "ContactPhone_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketTag" ADD CONSTRAINT "TicketTag_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketTag" ADD CONSTRAINT "TicketTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_queueId_fkey" FOREIGN KEY ("queueId") REFERENCES "Queue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_phoneNumberId_fkey" FOREIGN KEY ("phoneNumberId") REFERENCES "PhoneNumber"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leg" ADD CONSTRAINT "Leg_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Leg" ADD CONSTRAINT "Leg_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_legId_fkey" FOREIGN KEY ("legId") REFERENCES "Leg"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinIntent" ADD CONSTRAINT "JoinIntent_legId_fkey" FOREIGN KEY ("legId") REFERENCES "Leg"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinIntent" ADD CONSTRAINT "JoinIntent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallEvent" ADD CONSTRAINT "CallEvent_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recording" ADD CONSTRAINT "Recording_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recording" ADD CONSTRAINT "Recording_legId_fkey" FOREIGN KEY ("legId") REFERENCES "Leg"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- ── What the database holds by itself ────────────────────────────────────────────────────────────────────────────
-- Everything below is written by hand: Prisma's schema has no words for partial indexes and checks.

-- One winner: at most one agent has claimed a call.
CREATE UNIQUE INDEX "Offer_one_claim_per_call" ON "Offer"("callId") WHERE "status" = 'claimed';

-- An agent is offered one call at a time.
CREATE UNIQUE INDEX "Offer_one_open_per_agent" ON "Offer"("agentId") WHERE "status" IN ('ringing', 'claimed');

-- An agent has one channel in a call, those that are ending aside.
CREATE UNIQUE INDEX "Leg_one_live_per_agent" ON "Leg"("callId", "agentId") WHERE "agentId" IS NOT NULL AND "status" IN ('dialing', 'ringing', 'connected');

-- An outside leg is recorded once at a time.
CREATE UNIQUE INDEX "Recording_one_running_per_leg" ON "Recording"("legId") WHERE "status" = 'recording';

-- What the sweeps, the desk and the router ask for every few seconds: only what is alive, however much is over.
CREATE INDEX "Call_open" ON "Call"("startedAt", "id") WHERE "status" <> 'closed';
CREATE INDEX "Call_waiting" ON "Call"("queueId", "waitingReturned" DESC, "waitingSince") WHERE "waitingSince" IS NOT NULL;
CREATE INDEX "Leg_live" ON "Leg"("agentId") WHERE "status" <> 'ended';
CREATE INDEX "WrapUp_running" ON "WrapUp"("personId") WHERE "endedAt" IS NULL;
CREATE INDEX "Recording_unfinished" ON "Recording"("startedAt") WHERE "status" IN ('recording', 'fetching');

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_email_is_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Person_locale_is_ours" CHECK ("locale" IN ('ko', 'en')),
  ADD CONSTRAINT "Person_theme_is_ours" CHECK ("theme" IN ('light', 'dark', 'system'));

ALTER TABLE "PhoneNumber"
  ADD CONSTRAINT "PhoneNumber_number_is_E164" CHECK ("number" ~ '^\+[1-9][0-9]{1,14}$'),
  ADD CONSTRAINT "PhoneNumber_country_is_ISO" CHECK ("country" ~ '^[A-Z]{2}$');

ALTER TABLE "Queue"
  ADD CONSTRAINT "Queue_ring_is_bounded" CHECK ("ringSeconds" BETWEEN 5 AND 120),
  ADD CONSTRAINT "Queue_wait_is_bounded" CHECK ("maxWaitSeconds" BETWEEN 5 AND 7200),
  ADD CONSTRAINT "Queue_wrap_up_is_bounded" CHECK ("wrapUpSeconds" BETWEEN 0 AND 3600);

ALTER TABLE "QueueMember"
  ADD CONSTRAINT "QueueMember_is_a_person_or_a_team" CHECK (num_nonnulls("personId", "teamId") = 1);

ALTER TABLE "WrapUp"
  ADD CONSTRAINT "WrapUp_ends_after_it_starts" CHECK ("endsAt" >= "startedAt" AND "endedAt" >= "startedAt");

ALTER TABLE "Call"
  ADD CONSTRAINT "Call_closed_has_its_end" CHECK (("status" = 'closed') = ("endedAt" IS NOT NULL)),
  ADD CONSTRAINT "Call_open_has_no_end_reason" CHECK (("status" = 'open') = ("endReason" IS NULL)),
  ADD CONSTRAINT "Call_waits_only_while_open" CHECK ("waitingSince" IS NULL OR "status" = 'open'),
  ADD CONSTRAINT "Call_waits_in_a_queue_for_nobody_yet" CHECK ("waitingSince" IS NULL OR ("queueId" IS NOT NULL AND "ownerId" IS NULL)),
  ADD CONSTRAINT "Call_returned_only_while_waiting" CHECK (NOT "waitingReturned" OR "waitingSince" IS NOT NULL),
  ADD CONSTRAINT "Call_version_counts_events" CHECK ("version" >= 0);

ALTER TABLE "Leg"
  ADD CONSTRAINT "Leg_is_a_phone_or_an_agent" CHECK (num_nonnulls("agentId", "number") = 1),
  ADD CONSTRAINT "Leg_role_fits_its_endpoint" CHECK (("role" IN ('agent', 'supervisor')) = ("agentId" IS NOT NULL)),
  ADD CONSTRAINT "Leg_ended_has_its_end" CHECK (("status" = 'ended') = ("endedAt" IS NOT NULL) AND ("status" = 'ended') = ("endReason" IS NOT NULL)),
  ADD CONSTRAINT "Leg_ended_is_nowhere" CHECK ("status" <> 'ended' OR NOT ("present" OR "holdWanted" OR "holdConfirmed" OR "muteWanted" OR "muteConfirmed")),
  ADD CONSTRAINT "Leg_connected_has_its_time" CHECK ("status" <> 'connected' OR "connectedAt" IS NOT NULL);

ALTER TABLE "Offer"
  ADD CONSTRAINT "Offer_open_has_no_end" CHECK (("status" IN ('ringing', 'claimed')) = ("endedAt" IS NULL)),
  ADD CONSTRAINT "Offer_claimed_has_its_leg" CHECK ("status" NOT IN ('claimed', 'accepted', 'released') OR "legId" IS NOT NULL),
  ADD CONSTRAINT "Offer_ringing_has_no_leg" CHECK ("status" <> 'ringing' OR "legId" IS NULL);

ALTER TABLE "JoinIntent"
  ADD CONSTRAINT "JoinIntent_used_says_by_whom" CHECK (("usedAt" IS NULL) = ("usedByRef" IS NULL));

ALTER TABLE "Recording"
  ADD CONSTRAINT "Recording_stored_is_complete" CHECK ("status" <> 'stored' OR num_nulls("blobKey", "sha256", "bytes", "durationSeconds") = 0),
  ADD CONSTRAINT "Recording_failed_says_why" CHECK ("status" <> 'failed' OR "failure" IS NOT NULL);

ALTER TABLE "CallEvent"
  ADD CONSTRAINT "CallEvent_seq_starts_at_one" CHECK ("seq" >= 1);

-- These rows are rewritten a dozen times in their short life: room on the page keeps the indexes out of it.
ALTER TABLE "Call" SET (fillfactor = 70);
ALTER TABLE "Leg" SET (fillfactor = 70);
ALTER TABLE "Offer" SET (fillfactor = 70);
ALTER TABLE "Presence" SET (fillfactor = 50);
