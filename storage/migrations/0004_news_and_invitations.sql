-- News of orders that follows other news of orders waits until due_ms and is told in one message. NULL for all else,
-- which is due at once.
ALTER TABLE updates ADD COLUMN due_ms BIGINT;

-- Until when a chat's news of orders is gathered, as some has just been told. NULL where none ever was.
ALTER TABLE chats ADD COLUMN gathers_until_ms BIGINT;

-- How many came by somebody's invitation.
CREATE INDEX chats_referrer ON chats (referrer) WHERE referrer IS NOT NULL;
