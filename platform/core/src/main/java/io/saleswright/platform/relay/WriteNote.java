package io.saleswright.platform.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept of a write beside the write itself (SEC-08): who brought it about, and how. It
 * lies in the aggregate's document until it is kept, so that no write goes without.
 *
 * @param id identity of the note, the same whenever it is kept again
 * @param at the moment of the write
 * @param by staff id, client id or service that caused the write
 * @param command what was asked for; null when nobody asked
 * @param version the aggregate's version since this write
 * @param revision its content's revision
 * @param correlationId the same for everything that one request set in motion
 * @param causationId the event that caused this write, if one did
 */
public record WriteNote(
    String id,
    Instant at,
    String by,
    @Nullable String command,
    long version,
    long revision,
    String correlationId,
    @Nullable String causationId) {}
