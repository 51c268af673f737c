export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  "public": {
    Tables: {
      "audit_log": {
        Row: {
          "action": string;
          "actor_id": string | null;
          "detail": NonNullable<Json>;
          "id": number;
          "occurred_at": string;
          "subject_id": string;
          "subject_type": string;
        };
        ComputedFields: never;
        Insert: {
          "action": string;
          "actor_id"?: string | null;
          "detail"?: NonNullable<Json>;
          "id"?: never;
          "occurred_at"?: string;
          "subject_id": string;
          "subject_type": string;
        };
        Update: {
          "action"?: string;
          "actor_id"?: string | null;
          "detail"?: NonNullable<Json>;
          "id"?: never;
          "occurred_at"?: string;
          "subject_id"?: string;
          "subject_type"?: string;
        };
        Relationships: [];
      };
      "card_reactions": {
        Row: {
          "card_id": string;
          "changes": number;
          "created_at": string;
          "id": string;
          "reaction": string;
          "share_id": string;
          "visitor_id": string;
        };
        ComputedFields: never;
        Insert: {
          "card_id": string;
          "changes"?: number;
          "created_at"?: string;
          "id"?: string;
          "reaction": string;
          "share_id": string;
          "visitor_id": string;
        };
        Update: {
          "card_id"?: string;
          "changes"?: number;
          "created_at"?: string;
          "id"?: string;
          "reaction"?: string;
          "share_id"?: string;
          "visitor_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "card_reactions_card_id_fkey";
            columns: ["card_id"];
            isOneToOne: false;
            referencedRelation: "user_cards";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "card_reactions_share_id_fkey";
            columns: ["share_id"];
            isOneToOne: false;
            referencedRelation: "card_shares";
            referencedColumns: ["id"];
          },
        ];
      };
      "card_recipients": {
        Row: {
          "card_id": string;
          "created_at": string;
          "email": string | null;
          "id": string;
          "name": string;
        };
        ComputedFields: never;
        Insert: {
          "card_id": string;
          "created_at"?: string;
          "email"?: string | null;
          "id"?: string;
          "name": string;
        };
        Update: {
          "card_id"?: string;
          "created_at"?: string;
          "email"?: string | null;
          "id"?: string;
          "name"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "card_recipients_card_id_fkey";
            columns: ["card_id"];
            isOneToOne: false;
            referencedRelation: "user_cards";
            referencedColumns: ["id"];
          },
        ];
      };
      "card_shares": {
        Row: {
          "card_id": string;
          "created_at": string;
          "expires_at": string | null;
          "id": string;
          "last_viewed_at": string | null;
          "revoked_at": string | null;
          "token_hash": string;
          "view_count": number;
        };
        ComputedFields: never;
        Insert: {
          "card_id": string;
          "created_at"?: string;
          "expires_at"?: string | null;
          "id"?: string;
          "last_viewed_at"?: string | null;
          "revoked_at"?: string | null;
          "token_hash": string;
          "view_count"?: number;
        };
        Update: {
          "card_id"?: string;
          "created_at"?: string;
          "expires_at"?: string | null;
          "id"?: string;
          "last_viewed_at"?: string | null;
          "revoked_at"?: string | null;
          "token_hash"?: string;
          "view_count"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "card_shares_card_id_fkey";
            columns: ["card_id"];
            isOneToOne: false;
            referencedRelation: "user_cards";
            referencedColumns: ["id"];
          },
        ];
      };
      "collection_items": {
        Row: {
          "added_at": string;
          "collection_id": string;
          "template_id": string;
        };
        ComputedFields: never;
        Insert: {
          "added_at"?: string;
          "collection_id": string;
          "template_id": string;
        };
        Update: {
          "added_at"?: string;
          "collection_id"?: string;
          "template_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "collection_items_collection_id_fkey";
            columns: ["collection_id"];
            isOneToOne: false;
            referencedRelation: "user_collections";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "collection_items_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "daily_analytics": {
        Row: {
          "computed_at": string;
          "day": string;
          "dimension": string;
          "metric": string;
          "value": number;
        };
        ComputedFields: never;
        Insert: {
          "computed_at"?: string;
          "day": string;
          "dimension"?: string;
          "metric": string;
          "value": number;
        };
        Update: {
          "computed_at"?: string;
          "day"?: string;
          "dimension"?: string;
          "metric"?: string;
          "value"?: number;
        };
        Relationships: [];
      };
      "festival_aliases": {
        Row: {
          "alias": string;
          "festival_id": string;
          "spellings": (string)[];
        };
        ComputedFields: never;
        Insert: {
          "alias": string;
          "festival_id": string;
          "spellings"?: never;
        };
        Update: {
          "alias"?: string;
          "festival_id"?: string;
          "spellings"?: never;
        };
        Relationships: [
          {
            foreignKeyName: "festival_aliases_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
        ];
      };
      "festival_embeddings": {
        Row: {
          "content_hash": string;
          "created_at": string;
          "embedding": string;
          "festival_id": string;
          "model": string;
        };
        ComputedFields: never;
        Insert: {
          "content_hash": string;
          "created_at"?: string;
          "embedding": string;
          "festival_id": string;
          "model": string;
        };
        Update: {
          "content_hash"?: string;
          "created_at"?: string;
          "embedding"?: string;
          "festival_id"?: string;
          "model"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "festival_embeddings_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
        ];
      };
      "festival_images": {
        Row: {
          "alt_text": string | null;
          "created_at": string;
          "festival_id": string;
          "id": string;
          "image_path": string;
          "is_primary": boolean;
          "sort_order": number;
          "uploaded_by": string | null;
        };
        ComputedFields: never;
        Insert: {
          "alt_text"?: string | null;
          "created_at"?: string;
          "festival_id": string;
          "id"?: string;
          "image_path": string;
          "is_primary"?: boolean;
          "sort_order"?: number;
          "uploaded_by"?: string | null;
        };
        Update: {
          "alt_text"?: string | null;
          "created_at"?: string;
          "festival_id"?: string;
          "id"?: string;
          "image_path"?: string;
          "is_primary"?: boolean;
          "sort_order"?: number;
          "uploaded_by"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "festival_images_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
        ];
      };
      "festival_occurrences": {
        Row: {
          "country": string;
          "date_end": string;
          "date_start": string;
          "festival_id": string;
          "is_estimated": boolean;
          "is_override": boolean;
          "nth": number;
          "source": string;
          "updated_at": string;
          "year": number;
        };
        ComputedFields: never;
        Insert: {
          "country": string;
          "date_end": string;
          "date_start": string;
          "festival_id": string;
          "is_estimated"?: boolean;
          "is_override"?: boolean;
          "nth"?: number;
          "source": string;
          "updated_at"?: string;
          "year": number;
        };
        Update: {
          "country"?: string;
          "date_end"?: string;
          "date_start"?: string;
          "festival_id"?: string;
          "is_estimated"?: boolean;
          "is_override"?: boolean;
          "nth"?: number;
          "source"?: string;
          "updated_at"?: string;
          "year"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "festival_occurrences_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
        ];
      };
      "festival_translations": {
        Row: {
          "default_message": string | null;
          "description": string | null;
          "festival_id": string;
          "language": string;
          "name": string;
          "spellings": (string)[];
        };
        ComputedFields: never;
        Insert: {
          "default_message"?: string | null;
          "description"?: string | null;
          "festival_id": string;
          "language": string;
          "name": string;
          "spellings"?: never;
        };
        Update: {
          "default_message"?: string | null;
          "description"?: string | null;
          "festival_id"?: string;
          "language"?: string;
          "name"?: string;
          "spellings"?: never;
        };
        Relationships: [
          {
            foreignKeyName: "festival_translations_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
        ];
      };
      "festivals": {
        Row: {
          "category": string | null;
          "country": string | null;
          "created_at": string;
          "created_by": string | null;
          "date_end": string | null;
          "date_start": string | null;
          "default_message": string | null;
          "description": string | null;
          "id": string;
          "is_active": boolean;
          "is_moon_sighted": boolean;
          "name": string;
          "regions": (string)[];
          "search": unknown;
          "slug": string;
          "spellings": (string)[];
          "updated_at": string;
        };
        ComputedFields: never;
        Insert: {
          "category"?: string | null;
          "country"?: string | null;
          "created_at"?: string;
          "created_by"?: string | null;
          "date_end"?: string | null;
          "date_start"?: string | null;
          "default_message"?: string | null;
          "description"?: string | null;
          "id"?: string;
          "is_active"?: boolean;
          "is_moon_sighted"?: boolean;
          "name": string;
          "regions"?: (string)[];
          "search"?: never;
          "slug": string;
          "spellings"?: never;
          "updated_at"?: string;
        };
        Update: {
          "category"?: string | null;
          "country"?: string | null;
          "created_at"?: string;
          "created_by"?: string | null;
          "date_end"?: string | null;
          "date_start"?: string | null;
          "default_message"?: string | null;
          "description"?: string | null;
          "id"?: string;
          "is_active"?: boolean;
          "is_moon_sighted"?: boolean;
          "name"?: string;
          "regions"?: (string)[];
          "search"?: never;
          "slug"?: string;
          "spellings"?: never;
          "updated_at"?: string;
        };
        Relationships: [];
      };
      "jobs": {
        Row: {
          "attempts": number;
          "card_id": string | null;
          "card_revision": number | null;
          "created_at": string;
          "dedupe_key": string | null;
          "error_code": string | null;
          "error_message": string | null;
          "finished_at": string | null;
          "id": string;
          "kind": string;
          "lease_token": string | null;
          "leased_until": string | null;
          "max_attempts": number;
          "payload": NonNullable<Json>;
          "progress": number;
          "result": Json | null;
          "retried_at": string | null;
          "retries": number;
          "run_after": string;
          "started_at": string | null;
          "status": Database["public"]["Enums"]["job_status"];
          "user_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "attempts"?: number;
          "card_id"?: string | null;
          "card_revision"?: number | null;
          "created_at"?: string;
          "dedupe_key"?: string | null;
          "error_code"?: string | null;
          "error_message"?: string | null;
          "finished_at"?: string | null;
          "id"?: string;
          "kind": string;
          "lease_token"?: string | null;
          "leased_until"?: string | null;
          "max_attempts"?: number;
          "payload"?: NonNullable<Json>;
          "progress"?: number;
          "result"?: Json | null;
          "retried_at"?: string | null;
          "retries"?: number;
          "run_after"?: string;
          "started_at"?: string | null;
          "status"?: Database["public"]["Enums"]["job_status"];
          "user_id"?: string | null;
        };
        Update: {
          "attempts"?: number;
          "card_id"?: string | null;
          "card_revision"?: number | null;
          "created_at"?: string;
          "dedupe_key"?: string | null;
          "error_code"?: string | null;
          "error_message"?: string | null;
          "finished_at"?: string | null;
          "id"?: string;
          "kind"?: string;
          "lease_token"?: string | null;
          "leased_until"?: string | null;
          "max_attempts"?: number;
          "payload"?: NonNullable<Json>;
          "progress"?: number;
          "result"?: Json | null;
          "retried_at"?: string | null;
          "retries"?: number;
          "run_after"?: string;
          "started_at"?: string | null;
          "status"?: Database["public"]["Enums"]["job_status"];
          "user_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "jobs_card_id_fkey";
            columns: ["card_id"];
            isOneToOne: false;
            referencedRelation: "user_cards";
            referencedColumns: ["id"];
          },
        ];
      };
      "moderation_cases": {
        Row: {
          "appeal": string | null;
          "created_at": string;
          "decided_at": string | null;
          "decided_by": string | null;
          "id": string;
          "owner_id": string | null;
          "reason": string | null;
          "state": Database["public"]["Enums"]["review_state"];
          "subject_id": string;
          "subject_type": string;
          "updated_at": string;
        };
        ComputedFields: never;
        Insert: {
          "appeal"?: string | null;
          "created_at"?: string;
          "decided_at"?: string | null;
          "decided_by"?: string | null;
          "id"?: string;
          "owner_id"?: string | null;
          "reason"?: string | null;
          "state"?: Database["public"]["Enums"]["review_state"];
          "subject_id": string;
          "subject_type": string;
          "updated_at"?: string;
        };
        Update: {
          "appeal"?: string | null;
          "created_at"?: string;
          "decided_at"?: string | null;
          "decided_by"?: string | null;
          "id"?: string;
          "owner_id"?: string | null;
          "reason"?: string | null;
          "state"?: Database["public"]["Enums"]["review_state"];
          "subject_id"?: string;
          "subject_type"?: string;
          "updated_at"?: string;
        };
        Relationships: [];
      };
      "moderation_results": {
        Row: {
          "categories": NonNullable<Json>;
          "created_at": string;
          "id": number;
          "provider": string;
          "severity": number;
          "spans": NonNullable<Json>;
          "subject_id": string;
          "subject_type": string;
          "verdict": Database["public"]["Enums"]["moderation_verdict"];
        };
        ComputedFields: never;
        Insert: {
          "categories"?: NonNullable<Json>;
          "created_at"?: string;
          "id"?: never;
          "provider": string;
          "severity": number;
          "spans"?: NonNullable<Json>;
          "subject_id": string;
          "subject_type": string;
          "verdict": Database["public"]["Enums"]["moderation_verdict"];
        };
        Update: {
          "categories"?: NonNullable<Json>;
          "created_at"?: string;
          "id"?: never;
          "provider"?: string;
          "severity"?: number;
          "spans"?: NonNullable<Json>;
          "subject_id"?: string;
          "subject_type"?: string;
          "verdict"?: Database["public"]["Enums"]["moderation_verdict"];
        };
        Relationships: [];
      };
      "notification_preferences": {
        Row: {
          "email_reactions": boolean;
          "email_reminders": boolean;
          "email_shares": boolean;
          "email_weekly_report": boolean;
          "updated_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "email_reactions"?: boolean;
          "email_reminders"?: boolean;
          "email_shares"?: boolean;
          "email_weekly_report"?: boolean;
          "updated_at"?: string;
          "user_id": string;
        };
        Update: {
          "email_reactions"?: boolean;
          "email_reminders"?: boolean;
          "email_shares"?: boolean;
          "email_weekly_report"?: boolean;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Relationships: [];
      };
      "notifications": {
        Row: {
          "created_at": string;
          "id": string;
          "kind": string;
          "payload": NonNullable<Json>;
          "read_at": string | null;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "id"?: string;
          "kind": string;
          "payload"?: NonNullable<Json>;
          "read_at"?: string | null;
          "user_id": string;
        };
        Update: {
          "created_at"?: string;
          "id"?: string;
          "kind"?: string;
          "payload"?: NonNullable<Json>;
          "read_at"?: string | null;
          "user_id"?: string;
        };
        Relationships: [];
      };
      "payments": {
        Row: {
          "amount_minor": number;
          "created_at": string;
          "currency": string;
          "id": string;
          "kind": string;
          "occurred_at": string;
          "provider": string;
          "provider_event_id": string;
          "reference": string | null;
          "subscription_id": string | null;
          "user_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "amount_minor": number;
          "created_at"?: string;
          "currency": string;
          "id"?: string;
          "kind": string;
          "occurred_at": string;
          "provider": string;
          "provider_event_id": string;
          "reference"?: string | null;
          "subscription_id"?: string | null;
          "user_id"?: string | null;
        };
        Update: {
          "amount_minor"?: number;
          "created_at"?: string;
          "currency"?: string;
          "id"?: string;
          "kind"?: string;
          "occurred_at"?: string;
          "provider"?: string;
          "provider_event_id"?: string;
          "reference"?: string | null;
          "subscription_id"?: string | null;
          "user_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "payments_subscription_id_fkey";
            columns: ["subscription_id"];
            isOneToOne: false;
            referencedRelation: "subscriptions";
            referencedColumns: ["id"];
          },
        ];
      };
      "plugin_registry": {
        Row: {
          "description": string | null;
          "name": string;
          "problem": string | null;
          "seen_at": string;
          "source": string;
          "state": string;
          "version": string;
        };
        ComputedFields: never;
        Insert: {
          "description"?: string | null;
          "name": string;
          "problem"?: string | null;
          "seen_at"?: string;
          "source": string;
          "state": string;
          "version": string;
        };
        Update: {
          "description"?: string | null;
          "name"?: string;
          "problem"?: string | null;
          "seen_at"?: string;
          "source"?: string;
          "state"?: string;
          "version"?: string;
        };
        Relationships: [];
      };
      "plugin_settings": {
        Row: {
          "is_enabled": boolean;
          "plugin": string;
          "settings": NonNullable<Json>;
          "updated_at": string;
          "updated_by": string | null;
        };
        ComputedFields: never;
        Insert: {
          "is_enabled"?: boolean;
          "plugin": string;
          "settings"?: NonNullable<Json>;
          "updated_at"?: string;
          "updated_by"?: string | null;
        };
        Update: {
          "is_enabled"?: boolean;
          "plugin"?: string;
          "settings"?: NonNullable<Json>;
          "updated_at"?: string;
          "updated_by"?: string | null;
        };
        Relationships: [];
      };
      "profiles": {
        Row: {
          "created_at": string;
          "deletion_requested_at": string | null;
          "first_name": string | null;
          "id": string;
          "is_active": boolean;
          "is_premium": boolean;
          "last_name": string | null;
          "locale": string;
          "profile_image_url": string | null;
          "subscription_expires_at": string | null;
          "suspension_reason": string | null;
          "time_zone": string;
          "updated_at": string;
          "username": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "deletion_requested_at"?: string | null;
          "first_name"?: string | null;
          "id": string;
          "is_active"?: boolean;
          "is_premium"?: boolean;
          "last_name"?: string | null;
          "locale"?: string;
          "profile_image_url"?: string | null;
          "subscription_expires_at"?: string | null;
          "suspension_reason"?: string | null;
          "time_zone"?: string;
          "updated_at"?: string;
          "username": string;
        };
        Update: {
          "created_at"?: string;
          "deletion_requested_at"?: string | null;
          "first_name"?: string | null;
          "id"?: string;
          "is_active"?: boolean;
          "is_premium"?: boolean;
          "last_name"?: string | null;
          "locale"?: string;
          "profile_image_url"?: string | null;
          "subscription_expires_at"?: string | null;
          "suspension_reason"?: string | null;
          "time_zone"?: string;
          "updated_at"?: string;
          "username"?: string;
        };
        Relationships: [];
      };
      "reports": {
        Row: {
          "byte_size": number | null;
          "created_at": string;
          "finished_at": string | null;
          "first_day": string;
          "format": string;
          "id": string;
          "job_id": string | null;
          "kind": string;
          "last_day": string;
          "requested_by": string | null;
          "row_count": number | null;
        };
        ComputedFields: never;
        Insert: {
          "byte_size"?: number | null;
          "created_at"?: string;
          "finished_at"?: string | null;
          "first_day": string;
          "format": string;
          "id"?: string;
          "job_id"?: string | null;
          "kind": string;
          "last_day": string;
          "requested_by"?: string | null;
          "row_count"?: number | null;
        };
        Update: {
          "byte_size"?: number | null;
          "created_at"?: string;
          "finished_at"?: string | null;
          "first_day"?: string;
          "format"?: string;
          "id"?: string;
          "job_id"?: string | null;
          "kind"?: string;
          "last_day"?: string;
          "requested_by"?: string | null;
          "row_count"?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "reports_job_id_fkey";
            columns: ["job_id"];
            isOneToOne: false;
            referencedRelation: "jobs";
            referencedColumns: ["id"];
          },
        ];
      };
      "role_permissions": {
        Row: {
          "permission": string;
          "role": Database["public"]["Enums"]["app_role"];
        };
        ComputedFields: never;
        Insert: {
          "permission": string;
          "role": Database["public"]["Enums"]["app_role"];
        };
        Update: {
          "permission"?: string;
          "role"?: Database["public"]["Enums"]["app_role"];
        };
        Relationships: [];
      };
      "subscriptions": {
        Row: {
          "cancels_at_period_end": boolean;
          "created_at": string;
          "current_period_end": string;
          "customer_id": string | null;
          "id": string;
          "plan": string;
          "provider": string;
          "provider_id": string;
          "status": string;
          "updated_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "cancels_at_period_end"?: boolean;
          "created_at"?: string;
          "current_period_end": string;
          "customer_id"?: string | null;
          "id"?: string;
          "plan": string;
          "provider": string;
          "provider_id": string;
          "status": string;
          "updated_at"?: string;
          "user_id": string;
        };
        Update: {
          "cancels_at_period_end"?: boolean;
          "created_at"?: string;
          "current_period_end"?: string;
          "customer_id"?: string | null;
          "id"?: string;
          "plan"?: string;
          "provider"?: string;
          "provider_id"?: string;
          "status"?: string;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Relationships: [];
      };
      "template_categories": {
        Row: {
          "description": string | null;
          "icon": string | null;
          "id": string;
          "is_active": boolean;
          "name": string;
          "slug": string;
          "sort_order": number;
        };
        ComputedFields: never;
        Insert: {
          "description"?: string | null;
          "icon"?: string | null;
          "id"?: string;
          "is_active"?: boolean;
          "name": string;
          "slug": string;
          "sort_order"?: number;
        };
        Update: {
          "description"?: string | null;
          "icon"?: string | null;
          "id"?: string;
          "is_active"?: boolean;
          "name"?: string;
          "slug"?: string;
          "sort_order"?: number;
        };
        Relationships: [];
      };
      "template_daily_statistics": {
        Row: {
          "day": string;
          "likes": number;
          "template_id": string;
          "uses": number;
          "views": number;
        };
        ComputedFields: never;
        Insert: {
          "day": string;
          "likes"?: number;
          "template_id": string;
          "uses"?: number;
          "views"?: number;
        };
        Update: {
          "day"?: string;
          "likes"?: number;
          "template_id"?: string;
          "uses"?: number;
          "views"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "template_daily_statistics_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_embeddings": {
        Row: {
          "content_hash": string;
          "created_at": string;
          "embedding": string;
          "model": string;
          "template_id": string;
        };
        ComputedFields: never;
        Insert: {
          "content_hash": string;
          "created_at"?: string;
          "embedding": string;
          "model": string;
          "template_id": string;
        };
        Update: {
          "content_hash"?: string;
          "created_at"?: string;
          "embedding"?: string;
          "model"?: string;
          "template_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "template_embeddings_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_likes": {
        Row: {
          "created_at": string;
          "template_id": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "template_id": string;
          "user_id"?: string;
        };
        Update: {
          "created_at"?: string;
          "template_id"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "template_likes_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_reviews": {
        Row: {
          "created_at": string;
          "id": string;
          "moderation_status": Database["public"]["Enums"]["moderation_status"];
          "rating": number;
          "review_text": string | null;
          "template_id": string;
          "updated_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "id"?: string;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "rating": number;
          "review_text"?: string | null;
          "template_id": string;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Update: {
          "created_at"?: string;
          "id"?: string;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "rating"?: number;
          "review_text"?: string | null;
          "template_id"?: string;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "template_reviews_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_similarity": {
        Row: {
          "score": number;
          "similar_id": string;
          "template_id": string;
          "updated_at": string;
        };
        ComputedFields: never;
        Insert: {
          "score": number;
          "similar_id": string;
          "template_id": string;
          "updated_at"?: string;
        };
        Update: {
          "score"?: number;
          "similar_id"?: string;
          "template_id"?: string;
          "updated_at"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "template_similarity_similar_id_fkey";
            columns: ["similar_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "template_similarity_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_statistics": {
        Row: {
          "average_rating": number | null;
          "like_count": number;
          "rating_sum": number;
          "review_count": number;
          "template_id": string;
          "updated_at": string;
          "usage_count": number;
          "view_count": number;
        };
        ComputedFields: never;
        Insert: {
          "average_rating"?: never;
          "like_count"?: number;
          "rating_sum"?: number;
          "review_count"?: number;
          "template_id": string;
          "updated_at"?: string;
          "usage_count"?: number;
          "view_count"?: number;
        };
        Update: {
          "average_rating"?: never;
          "like_count"?: number;
          "rating_sum"?: number;
          "review_count"?: number;
          "template_id"?: string;
          "updated_at"?: string;
          "usage_count"?: number;
          "view_count"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "template_statistics_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: true;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_translations": {
        Row: {
          "description": string | null;
          "language": string;
          "name": string;
          "template_id": string;
        };
        ComputedFields: never;
        Insert: {
          "description"?: string | null;
          "language": string;
          "name": string;
          "template_id": string;
        };
        Update: {
          "description"?: string | null;
          "language"?: string;
          "name"?: string;
          "template_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "template_translations_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_usage": {
        Row: {
          "created_at": string;
          "festival_id": string | null;
          "id": number;
          "template_id": string;
          "user_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "festival_id"?: string | null;
          "id"?: never;
          "template_id": string;
          "user_id"?: string | null;
        };
        Update: {
          "created_at"?: string;
          "festival_id"?: string | null;
          "id"?: never;
          "template_id"?: string;
          "user_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "template_usage_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "template_usage_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_versions": {
        Row: {
          "created_at": string;
          "template_code": string;
          "template_config": NonNullable<Json>;
          "template_id": string;
          "version": number;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "template_code": string;
          "template_config": NonNullable<Json>;
          "template_id": string;
          "version": number;
        };
        Update: {
          "created_at"?: string;
          "template_code"?: string;
          "template_config"?: NonNullable<Json>;
          "template_id"?: string;
          "version"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "template_versions_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "template_views": {
        Row: {
          "created_at": string;
          "id": number;
          "template_id": string;
          "user_id": string | null;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "id"?: never;
          "template_id": string;
          "user_id"?: string | null;
        };
        Update: {
          "created_at"?: string;
          "id"?: never;
          "template_id"?: string;
          "user_id"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "template_views_template_id_fkey";
            columns: ["template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "templates": {
        Row: {
          "category_id": string | null;
          "created_at": string;
          "created_by": string | null;
          "deleted_at": string | null;
          "description": string | null;
          "festival_id": string | null;
          "id": string;
          "is_featured": boolean;
          "is_premium": boolean;
          "is_public": boolean;
          "is_visible": boolean;
          "language": string | null;
          "message_limits": Json | null;
          "moderation_status": Database["public"]["Enums"]["moderation_status"];
          "name": string;
          "parent_template_id": string | null;
          "preview_image_url": string | null;
          "search": unknown;
          "slug": string;
          "tags": (string)[];
          "template_code": string;
          "template_config": NonNullable<Json>;
          "updated_at": string;
          "version": number;
        };
        ComputedFields: never;
        Insert: {
          "category_id"?: string | null;
          "created_at"?: string;
          "created_by"?: string | null;
          "deleted_at"?: string | null;
          "description"?: string | null;
          "festival_id"?: string | null;
          "id"?: string;
          "is_featured"?: boolean;
          "is_premium"?: boolean;
          "is_public"?: boolean;
          "is_visible"?: never;
          "language"?: string | null;
          "message_limits"?: Json | null;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "name": string;
          "parent_template_id"?: string | null;
          "preview_image_url"?: string | null;
          "search"?: never;
          "slug": string;
          "tags"?: (string)[];
          "template_code": string;
          "template_config": NonNullable<Json>;
          "updated_at"?: string;
          "version"?: number;
        };
        Update: {
          "category_id"?: string | null;
          "created_at"?: string;
          "created_by"?: string | null;
          "deleted_at"?: string | null;
          "description"?: string | null;
          "festival_id"?: string | null;
          "id"?: string;
          "is_featured"?: boolean;
          "is_premium"?: boolean;
          "is_public"?: boolean;
          "is_visible"?: never;
          "language"?: string | null;
          "message_limits"?: Json | null;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "name"?: string;
          "parent_template_id"?: string | null;
          "preview_image_url"?: string | null;
          "search"?: never;
          "slug"?: string;
          "tags"?: (string)[];
          "template_code"?: string;
          "template_config"?: NonNullable<Json>;
          "updated_at"?: string;
          "version"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "templates_category_id_fkey";
            columns: ["category_id"];
            isOneToOne: false;
            referencedRelation: "template_categories";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "templates_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "templates_parent_template_id_fkey";
            columns: ["parent_template_id"];
            isOneToOne: false;
            referencedRelation: "templates";
            referencedColumns: ["id"];
          },
        ];
      };
      "user_cards": {
        Row: {
          "created_at": string;
          "custom_image_id": string | null;
          "direction": string;
          "festival_id": string;
          "id": string;
          "image_height": number | null;
          "image_path": string | null;
          "image_width": number | null;
          "is_public": boolean;
          "language": string;
          "message": string;
          "moderation_status": Database["public"]["Enums"]["moderation_status"];
          "recipient_name": string;
          "revision": number;
          "sender_name": string;
          "status": Database["public"]["Enums"]["card_status"];
          "template_id": string;
          "template_version": number;
          "title": string;
          "updated_at": string;
          "user_id": string;
          "variables": NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "custom_image_id"?: string | null;
          "direction"?: never;
          "festival_id": string;
          "id"?: string;
          "image_height"?: number | null;
          "image_path"?: string | null;
          "image_width"?: number | null;
          "is_public"?: boolean;
          "language"?: string;
          "message": string;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "recipient_name"?: string;
          "revision"?: number;
          "sender_name"?: string;
          "status"?: Database["public"]["Enums"]["card_status"];
          "template_id": string;
          "template_version": number;
          "title": string;
          "updated_at"?: string;
          "user_id"?: string;
          "variables"?: NonNullable<Json>;
        };
        Update: {
          "created_at"?: string;
          "custom_image_id"?: string | null;
          "direction"?: never;
          "festival_id"?: string;
          "id"?: string;
          "image_height"?: number | null;
          "image_path"?: string | null;
          "image_width"?: number | null;
          "is_public"?: boolean;
          "language"?: string;
          "message"?: string;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "recipient_name"?: string;
          "revision"?: number;
          "sender_name"?: string;
          "status"?: Database["public"]["Enums"]["card_status"];
          "template_id"?: string;
          "template_version"?: number;
          "title"?: string;
          "updated_at"?: string;
          "user_id"?: string;
          "variables"?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: "user_cards_custom_image_fkey";
            columns: ["custom_image_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "user_images";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "user_cards_festival_id_fkey";
            columns: ["festival_id"];
            isOneToOne: false;
            referencedRelation: "festivals";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "user_cards_template_id_template_version_fkey";
            columns: ["template_id", "template_version"];
            isOneToOne: false;
            referencedRelation: "template_versions";
            referencedColumns: ["template_id", "version"];
          },
        ];
      };
      "user_collections": {
        Row: {
          "created_at": string;
          "description": string | null;
          "id": string;
          "is_public": boolean;
          "moderation_status": Database["public"]["Enums"]["moderation_status"];
          "name": string;
          "updated_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "description"?: string | null;
          "id"?: string;
          "is_public"?: boolean;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "name": string;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Update: {
          "created_at"?: string;
          "description"?: string | null;
          "id"?: string;
          "is_public"?: boolean;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "name"?: string;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Relationships: [];
      };
      "user_images": {
        Row: {
          "byte_count": number;
          "content_hash": string;
          "created_at": string;
          "height": number;
          "id": string;
          "moderation_status": Database["public"]["Enums"]["moderation_status"];
          "purpose": string;
          "status": Database["public"]["Enums"]["image_status"];
          "updated_at": string;
          "user_id": string;
          "variants": NonNullable<Json>;
          "width": number;
        };
        ComputedFields: never;
        Insert: {
          "byte_count": number;
          "content_hash": string;
          "created_at"?: string;
          "height": number;
          "id"?: string;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "purpose": string;
          "status"?: Database["public"]["Enums"]["image_status"];
          "updated_at"?: string;
          "user_id": string;
          "variants"?: NonNullable<Json>;
          "width": number;
        };
        Update: {
          "byte_count"?: number;
          "content_hash"?: string;
          "created_at"?: string;
          "height"?: number;
          "id"?: string;
          "moderation_status"?: Database["public"]["Enums"]["moderation_status"];
          "purpose"?: string;
          "status"?: Database["public"]["Enums"]["image_status"];
          "updated_at"?: string;
          "user_id"?: string;
          "variants"?: NonNullable<Json>;
          "width"?: number;
        };
        Relationships: [];
      };
      "user_roles": {
        Row: {
          "granted_at": string;
          "role": Database["public"]["Enums"]["app_role"];
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "granted_at"?: string;
          "role": Database["public"]["Enums"]["app_role"];
          "user_id": string;
        };
        Update: {
          "granted_at"?: string;
          "role"?: Database["public"]["Enums"]["app_role"];
          "user_id"?: string;
        };
        Relationships: [];
      };
      "webhook_deliveries": {
        Row: {
          "attempts": number;
          "created_at": string;
          "delivered_at": string | null;
          "error": string | null;
          "event": string;
          "id": string;
          "next_attempt_at": string;
          "payload": NonNullable<Json>;
          "response_body": string | null;
          "response_status": number | null;
          "status": string;
          "webhook_id": string;
        };
        ComputedFields: never;
        Insert: {
          "attempts"?: number;
          "created_at"?: string;
          "delivered_at"?: string | null;
          "error"?: string | null;
          "event": string;
          "id"?: string;
          "next_attempt_at"?: string;
          "payload": NonNullable<Json>;
          "response_body"?: string | null;
          "response_status"?: number | null;
          "status"?: string;
          "webhook_id": string;
        };
        Update: {
          "attempts"?: number;
          "created_at"?: string;
          "delivered_at"?: string | null;
          "error"?: string | null;
          "event"?: string;
          "id"?: string;
          "next_attempt_at"?: string;
          "payload"?: NonNullable<Json>;
          "response_body"?: string | null;
          "response_status"?: number | null;
          "status"?: string;
          "webhook_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "webhook_deliveries_webhook_id_fkey";
            columns: ["webhook_id"];
            isOneToOne: false;
            referencedRelation: "webhooks";
            referencedColumns: ["id"];
          },
        ];
      };
      "webhooks": {
        Row: {
          "created_at": string;
          "events": (string)[];
          "failure_count": number;
          "id": string;
          "is_active": boolean;
          "updated_at": string;
          "url": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "created_at"?: string;
          "events": (string)[];
          "failure_count"?: number;
          "id"?: string;
          "is_active"?: boolean;
          "updated_at"?: string;
          "url": string;
          "user_id"?: string;
        };
        Update: {
          "created_at"?: string;
          "events"?: (string)[];
          "failure_count"?: number;
          "id"?: string;
          "is_active"?: boolean;
          "updated_at"?: string;
          "url"?: string;
          "user_id"?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      "moderation_queue": {
        Row: {
          "appeal": string | null;
          "created_at": string;
          "decided_at": string | null;
          "decided_by": string | null;
          "id": string;
          "owner_id": string | null;
          "picture_url": string | null;
          "reason": string | null;
          "revision": string | null;
          "state": Database["public"]["Enums"]["review_state"];
          "subject": Json | null;
          "subject_id": string;
          "subject_type": string;
          "updated_at": string;
          "verdicts": Json | null;
        };
        ComputedFields: never;
        Insert: {
          "appeal"?: string | null;
          "created_at"?: string | null;
          "decided_at"?: string | null;
          "decided_by"?: string | null;
          "id"?: string | null;
          "owner_id"?: string | null;
          "picture_url"?: never;
          "reason"?: string | null;
          "revision"?: never;
          "state"?: Database["public"]["Enums"]["review_state"] | null;
          "subject"?: never;
          "subject_id"?: string | null;
          "subject_type"?: string | null;
          "updated_at"?: string | null;
          "verdicts"?: never;
        };
        Update: {
          "appeal"?: string | null;
          "created_at"?: string | null;
          "decided_at"?: string | null;
          "decided_by"?: string | null;
          "id"?: string | null;
          "owner_id"?: string | null;
          "picture_url"?: never;
          "reason"?: string | null;
          "revision"?: never;
          "state"?: Database["public"]["Enums"]["review_state"] | null;
          "subject"?: never;
          "subject_id"?: string | null;
          "subject_type"?: string | null;
          "updated_at"?: string | null;
          "verdicts"?: never;
        };
        Relationships: [];
      };
    };
    Functions: {
      "appeal_moderation_case": { Args: { "appeal": string; "case_id": string }; Returns: boolean };
      "authors": {
        Args: { "ids": (string)[] };
        Returns: {
          "avatar_url": string;
          "id": string;
          "username": string;
        }[];
      };
      "cancel_job": { Args: { "job_id": string }; Returns: boolean };
      "create_card_share": { Args: { "card_id": string; "valid_for"?: string }; Returns: Json };
      "custom_access_token_hook": { Args: { "event": Json }; Returns: Json };
      "decide_moderation_case": {
        Args: { "approve": boolean; "case_id": string; "reason"?: string; "revision": string };
        Returns: boolean;
      };
      "delete_template": { Args: { "template_id": string }; Returns: boolean };
      "find_author": {
        Args: { "name": string };
        Returns: {
          "avatar_url": string;
          "id": string;
          "joined_month": string;
          "template_count": number;
          "username": string;
        }[];
      };
      "get_public_card": { Args: { "card_id": string }; Returns: Json };
      "get_shared_card": { Args: { "token": string }; Returns: Json };
      "my_sessions": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "created_at": string;
          "id": string;
          "ip": unknown;
          "is_current": boolean;
          "updated_at": string;
          "user_agent": string;
        }[];
      };
      "my_usage": {
        Args: { "within_days"?: number };
        Returns: {
          "cards": number;
          "day": string;
          "festivals": number;
          "templates": number;
        }[];
      };
      "react_to_shared_card": {
        Args: { "reaction": string; "token": string; "visitor_id": string };
        Returns: boolean;
      };
      "receive_webhook": {
        Args: { "body": Json; "message_id": string; "source": string };
        Returns: boolean;
      };
      "record_share_view": { Args: { "token": string }; Returns: undefined };
      "record_template_view": { Args: { "template_id": string }; Returns: undefined };
      "retry_job": { Args: { "job_id": string }; Returns: boolean };
      "revoke_card_share": { Args: { "share_id": string }; Returns: boolean };
      "revoke_session": { Args: { "session_id": string }; Returns: boolean };
      "rotate_webhook_secret": { Args: { "webhook_id": string }; Returns: string };
      "search_templates": {
        Args: {
          "after_id"?: string;
          "after_rank"?: number;
          "in_category"?: string;
          "in_festival"?: string;
          "in_language"?: string;
          "max_rows"?: number;
          "premium"?: boolean;
          "query": string;
          "with_tags"?: (string)[];
        };
        Returns: {
          "category_slug": string;
          "description": string;
          "festival_slug": string;
          "is_premium": boolean;
          "language": string;
          "name": string;
          "preview_image_url": string;
          "rank": number;
          "slug": string;
          "tags": (string)[];
          "template_id": string;
        }[];
      };
      "send_card": { Args: { "card_id": string; "recipient_ids"?: (string)[] }; Returns: number };
      "set_plugin_secret": {
        Args: { "name": string; "plugin": string; "value": string };
        Returns: boolean;
      };
      "template_counts": { Args: { "template_id": string }; Returns: Json };
      "toggle_like": { Args: { "template_id": string }; Returns: Json };
      "trending_templates": {
        Args: { "in_festival"?: string; "max_rows"?: number; "within_days"?: number };
        Returns: {
          "festival_slug": string;
          "is_premium": boolean;
          "name": string;
          "score": number;
          "slug": string;
          "template_id": string;
        }[];
      };
      "unsubscribe": { Args: { "mail_kind": string; "token": string }; Returns: boolean };
      "unsubscribe_locale": { Args: { "mail_kind": string; "token": string }; Returns: string };
      "upcoming_festivals": {
        Args: { "in_country"?: string; "in_language"?: string; "within_days"?: number };
        Returns: {
          "country": string;
          "date_end": string;
          "date_start": string;
          "days_left": number;
          "festival_id": string;
          "is_estimated": boolean;
          "is_moon_sighted": boolean;
          "name": string;
          "regions": (string)[];
          "slug": string;
        }[];
      };
    };
    Enums: {
      "app_role": "user" | "moderator" | "admin";
      "card_status": "queued" | "rendering" | "ready" | "failed" | "cancelled";
      "image_status": "processing" | "ready" | "failed";
      "job_status": "queued" | "running" | "succeeded" | "failed" | "cancelled";
      "moderation_status": "pending" | "approved" | "rejected";
      "moderation_verdict": "allow" | "review" | "block";
      "review_state": "open" | "approved" | "rejected" | "appealed" | "upheld" | "overturned";
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof (
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
    )
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals } ? (
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
  )[TableName] extends {
    Row: infer R;
  } ? R
  : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R;
    } ? R
    : never
  : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends
    {
      Insert: infer I;
    } ? I
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I;
    } ? I
    : never
  : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends
    {
      Update: infer U;
    } ? U
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U;
    } ? U
    : never
  : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][
    CompositeTypeName
  ]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never;

export const Constants = {
  "public": {
    Enums: {
      "app_role": ["user", "moderator", "admin"],
      "card_status": ["queued", "rendering", "ready", "failed", "cancelled"],
      "image_status": ["processing", "ready", "failed"],
      "job_status": ["queued", "running", "succeeded", "failed", "cancelled"],
      "moderation_status": ["pending", "approved", "rejected"],
      "moderation_verdict": ["allow", "review", "block"],
      "review_state": ["open", "approved", "rejected", "appealed", "upheld", "overturned"],
    },
  },
} as const;
