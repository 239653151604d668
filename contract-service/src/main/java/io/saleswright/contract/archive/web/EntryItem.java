package io.saleswright.contract.archive.web;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.CameFrom;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the archive in a list.
 *
 * @param state KEPT, HELD, DISPOSAL_PROPOSED, DISPOSAL_APPROVED or DESTROYED
 * @param disposableFrom the first day on which it may be destroyed; absent while nobody knows it
 * @param document CONTRACT, QUOTE, COMPANY_RULE or DEAL_FILE, when it keeps one of those
 * @param documentNumber what people call that
 */
record EntryItem(
    String id,
    String number,
    String state,
    String kind,
    String title,
    String documentClass,
    LocalDate documentDate,
    @Nullable LocalDate disposableFrom,
    String owner,
    @Nullable String classification,
    @Nullable String mark,
    @Nullable String binder,
    @Nullable String volume,
    @Nullable String place,
    @Nullable String document,
    @Nullable String documentNumber,
    List<String> waitingFor,
    Instant filedAt) {

  static EntryItem of(Stored<ArchiveEntry> stored, @Nullable LocalDate disposableFrom) {
    ArchiveEntry entry = stored.state();
    CameFrom from = entry.from();
    return new EntryItem(
        stored.id(),
        entry.number(),
        entry.stage().name(),
        entry.sheet().kind(),
        entry.sheet().title(),
        entry.sheet().documentClass().name(),
        entry.sheet().documentDate(),
        disposableFrom,
        entry.access().owner(),
        entry.shelf().classification(),
        entry.shelf().mark(),
        entry.shelf().binder(),
        entry.shelf().volume(),
        entry.shelf().place(),
        from == null ? null : from.document().name(),
        from == null ? null : from.number(),
        entry.waitingFor(),
        stored.createdAt());
  }
}
