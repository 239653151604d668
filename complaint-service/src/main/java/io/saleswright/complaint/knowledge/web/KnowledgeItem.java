package io.saleswright.complaint.knowledge.web;

import io.saleswright.complaint.knowledge.KnowledgeEntry;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list.
 *
 * @param id identity of the entry
 * @param number what people call it
 * @param state PUBLISHED or RETIRED
 * @param problem what does not work
 * @param solution what helps
 * @param productId the product; absent when it holds for any
 * @param productCode its code
 * @param caseId the case that it was written from
 * @param writtenBy staff id of who wrote it
 * @param writtenAt when
 */
record KnowledgeItem(
    String id,
    String number,
    String state,
    String problem,
    String solution,
    @Nullable String productId,
    @Nullable String productCode,
    @Nullable String caseId,
    String writtenBy,
    Instant writtenAt) {

  static KnowledgeItem of(Stored<KnowledgeEntry> stored) {
    KnowledgeEntry entry = stored.state();
    return new KnowledgeItem(
        stored.id(),
        entry.number(),
        entry.stage().name(),
        entry.lesson().problem(),
        entry.lesson().solution(),
        entry.lesson().productId(),
        entry.lesson().productCode(),
        entry.caseId(),
        entry.writtenBy(),
        entry.writtenAt());
  }
}
