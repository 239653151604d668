package io.saleswright.platform.audit;

import java.time.Instant;
import java.util.SortedMap;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an auditor sees it.
 *
 * @param number its place in the chain: 1, 2, 3, … without gaps
 * @param at when it was done
 * @param by staff id, client id or service
 * @param kind what was done
 * @param thing what kind of thing it was done to
 * @param subject identity of what it was done to
 * @param command the route of the request or the type of the event that asked for it
 * @param version the aggregate's version since a write
 * @param revision the revision of its content
 * @param count how many entries or rows were handed out
 * @param filters what was asked for; a value that could be what somebody typed is {@code *}
 * @param correlationId finds the same request in events and logs
 * @param causationId the event that caused it
 * @param hash ties it to the entry before
 */
record AuditView(
    long number,
    Instant at,
    String by,
    AuditKind kind,
    String thing,
    @Nullable String subject,
    @Nullable String command,
    @Nullable Long version,
    @Nullable Long revision,
    @Nullable Long count,
    @Nullable SortedMap<String, String> filters,
    @Nullable String correlationId,
    @Nullable String causationId,
    String hash) {

  static AuditView of(BsonDocument document) {
    AuditEntry entry = AuditDocuments.read(document);
    SortedMap<String, String> filters = entry.extent().filters();
    return new AuditView(
        AuditDocuments.number(document),
        entry.at(),
        entry.by(),
        entry.kind(),
        entry.subject().thing(),
        entry.subject().id(),
        entry.command(),
        entry.extent().version(),
        entry.extent().revision(),
        entry.extent().count(),
        filters.isEmpty() ? null : filters,
        entry.trace().correlationId(),
        entry.trace().causationId(),
        AuditDocuments.hash(document));
  }
}
