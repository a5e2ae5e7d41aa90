-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "care_policy" TEXT NOT NULL DEFAULT 'team',
    "solo_practice" BOOLEAN NOT NULL DEFAULT false,
    "roles_checked_at" TIMESTAMPTZ(3),
    "deid_policy_checked_at" TIMESTAMPTZ(3),
    "sign_in_checked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "roles" TEXT[],
    "title" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_on" DATE,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_credential" (
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_credential_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "factors" TEXT[],
    "address" TEXT NOT NULL DEFAULT '',
    "workstation" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_ends_at" TIMESTAMPTZ(3) NOT NULL,
    "absolute_ends_at" TIMESTAMPTZ(3) NOT NULL,
    "step_up_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_reason" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "window_ends_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "organization_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("organization_id","team_id","membership_id")
);

-- CreateTable
CREATE TABLE "care_assignment" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "team_id" UUID,
    "membership_id" UUID,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "assigned_by_id" UUID NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "care_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "reason" BYTEA NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "outcome" TEXT,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_change" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "requester_id" UUID NOT NULL,
    "approver_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "pending_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "roles" TEXT[],
    "team_id" UUID,
    "token_hash" BYTEA NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "organization_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "route" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hmac" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "result_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("organization_id","membership_id","route","key")
);

-- CreateTable
CREATE TABLE "job_grant" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "secret_hash" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_run" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_progress" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "attempt" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "patient_id" UUID,
    "encounter_id" UUID,
    "document_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "current_version" INTEGER NOT NULL DEFAULT 0,
    "amends_note_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "sensitivity" TEXT NOT NULL DEFAULT 'normal',
    "ai_allowed" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note_version" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "checksum" TEXT NOT NULL,
    "statement" BYTEA NOT NULL,
    "statement_hash" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_copy" (
    "organization_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_copy_pkey" PRIMARY KEY ("organization_id","note_id")
);

-- CreateTable
CREATE TABLE "addendum" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "checksum" TEXT NOT NULL,
    "statement" BYTEA,
    "statement_hash" TEXT,
    "signature" BYTEA,
    "key_id" TEXT,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "addendum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_key" (
    "key_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_key_pkey" PRIMARY KEY ("key_id")
);

-- CreateTable
CREATE TABLE "patient" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "demographics" BYTEA NOT NULL,
    "allergy_status" TEXT NOT NULL DEFAULT 'not_asked',
    "sensitivity" TEXT NOT NULL DEFAULT 'normal',
    "ai_allowed" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient_fact" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "note_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "patient_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "encounter" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "encounter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_document" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "patient_id" UUID,
    "encounter_id" UUID,
    "author_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "marks" BYTEA,
    "length" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'working',
    "chart_override" BYTEA,
    "sensitivity" TEXT NOT NULL DEFAULT 'normal',
    "ai_allowed" BOOLEAN NOT NULL DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "filed_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blind_index" (
    "organization_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "key_version" INTEGER NOT NULL,
    "token" BYTEA NOT NULL,
    "row_id" UUID NOT NULL,

    CONSTRAINT "blind_index_pkey" PRIMARY KEY ("organization_id","field","key_version","token","row_id")
);

-- CreateTable
CREATE TABLE "identity_map" (
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "content" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_map_pkey" PRIMARY KEY ("organization_id","subject_id")
);

-- CreateTable
CREATE TABLE "deid_attestation" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "document_id" UUID,
    "purpose" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deid_attestation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "embedding_outbox" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "embedding_outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organization_id_id_key" ON "membership"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_organization_id_person_id_key" ON "membership"("organization_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_issuer_subject_key" ON "identity"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "session_secret_hash_key" ON "session"("secret_hash");

-- CreateIndex
CREATE INDEX "session_membership_id_idx" ON "session"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_organization_id_id_key" ON "session"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "team_organization_id_id_key" ON "team"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "team_organization_id_name_key" ON "team"("organization_id", "name");

-- CreateIndex
CREATE INDEX "team_member_membership_id_idx" ON "team_member"("membership_id");

-- CreateIndex
CREATE INDEX "care_assignment_membership_id_idx" ON "care_assignment"("membership_id");

-- CreateIndex
CREATE INDEX "care_assignment_team_id_idx" ON "care_assignment"("team_id");

-- CreateIndex
CREATE INDEX "care_assignment_patient_id_idx" ON "care_assignment"("patient_id");

-- CreateIndex
CREATE UNIQUE INDEX "care_assignment_organization_id_id_key" ON "care_assignment"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "join_request_organization_id_id_key" ON "join_request"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "pending_change_organization_id_id_key" ON "pending_change"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_organization_id_id_key" ON "invitation"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "job_grant_run_id_key" ON "job_grant"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_grant_secret_hash_key" ON "job_grant"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "job_grant_organization_id_id_key" ON "job_grant"("organization_id", "id");

-- CreateIndex
CREATE INDEX "draft_run_subject_id_idx" ON "draft_run"("subject_id");

-- CreateIndex
CREATE INDEX "draft_run_document_id_idx" ON "draft_run"("document_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_run_organization_id_id_key" ON "draft_run"("organization_id", "id");

-- CreateIndex
CREATE INDEX "draft_progress_run_id_at_idx" ON "draft_progress"("run_id", "at");

-- CreateIndex
CREATE INDEX "note_subject_id_idx" ON "note"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "note_organization_id_id_key" ON "note"("organization_id", "id");

-- CreateIndex
CREATE INDEX "note_version_subject_id_idx" ON "note_version"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "note_version_organization_id_id_key" ON "note_version"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "note_version_organization_id_note_id_version_key" ON "note_version"("organization_id", "note_id", "version");

-- CreateIndex
CREATE INDEX "working_copy_subject_id_idx" ON "working_copy"("subject_id");

-- CreateIndex
CREATE INDEX "addendum_subject_id_idx" ON "addendum"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "addendum_organization_id_id_key" ON "addendum"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "addendum_organization_id_note_id_number_key" ON "addendum"("organization_id", "note_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "patient_organization_id_id_key" ON "patient"("organization_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_organization_id_number_key" ON "patient"("organization_id", "number");

-- CreateIndex
CREATE INDEX "patient_fact_subject_id_idx" ON "patient_fact"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "patient_fact_organization_id_id_key" ON "patient_fact"("organization_id", "id");

-- CreateIndex
CREATE INDEX "encounter_subject_id_idx" ON "encounter"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "encounter_organization_id_id_key" ON "encounter"("organization_id", "id");

-- CreateIndex
CREATE INDEX "source_document_subject_id_idx" ON "source_document"("subject_id");

-- CreateIndex
CREATE INDEX "source_document_author_id_state_idx" ON "source_document"("author_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "source_document_organization_id_id_key" ON "source_document"("organization_id", "id");

-- CreateIndex
CREATE INDEX "blind_index_row_id_idx" ON "blind_index"("row_id");

-- CreateIndex
CREATE INDEX "deid_attestation_subject_id_idx" ON "deid_attestation"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "deid_attestation_organization_id_id_key" ON "deid_attestation"("organization_id", "id");

-- CreateIndex
CREATE INDEX "embedding_outbox_done_at_created_at_idx" ON "embedding_outbox"("done_at", "created_at");

-- CreateIndex
CREATE INDEX "passage_subject_id_idx" ON "passage"("subject_id");

-- CreateIndex
CREATE INDEX "passage_note_id_idx" ON "passage"("note_id");

