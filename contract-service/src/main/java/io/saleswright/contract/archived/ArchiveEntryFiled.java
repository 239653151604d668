package io.saleswright.contract.archived;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A document came into the archive (DOC-01). Its title and keywords stand at the entry.
 *
 * @param entryId identity of the entry
 * @param number its number for people
 * @param kind its kind, as the policy names it
 * @param documentClass OPEN, INTERNAL, CONFIDENTIAL or SECRET
 * @param owner staff id of who looks after it
 * @param document CONTRACT, QUOTE, COMPANY_RULE or DEAL_FILE; absent of papers that the system does
 *     not know otherwise
 * @param documentId identity of that document
 * @param by staff id of who filed it
 */
@EventType("contract.ArchiveEntryFiled.v1")
public record ArchiveEntryFiled(
    String entryId,
    String number,
    String kind,
    String documentClass,
    String owner,
    @Nullable String document,
    @Nullable String documentId,
    String by) {}
