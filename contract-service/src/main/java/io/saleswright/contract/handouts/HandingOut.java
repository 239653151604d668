package io.saleswright.contract.handouts;

import io.saleswright.contract.archived.Replaced;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStage;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Finds whether a version of a document of the archive could be given on a day (PRD-09). */
final class HandingOut {

  private static final String RULE = "PRD-09";
  private static final Set<EntryStage> THERE = Set.of(EntryStage.KEPT, EntryStage.HELD);

  private HandingOut() {}

  /**
   * The version, if it could be given on that day.
   *
   * @throws NotFound when the document has no such file
   * @throws InvalidInput when the day lies ahead, or before the version was filed
   * @throws RuleViolation when it is no sales material, is withdrawn, or a newer version had taken
   *     its place by then
   */
  static Material version(
      Stored<ArchiveEntry> stored, String attachment, LocalDate on, EntryRules rules, Instant now) {
    ArchiveEntry entry = stored.state();
    if (!entry.sheet().kind().equals(EntryRules.SALES_MATERIAL)) {
      throw HandoutRefusal.NO_SALES_MATERIAL.violation(Map.of("kind", entry.sheet().kind()));
    }
    HandoutRefusal.MATERIAL_WITHDRAWN.unless(THERE.contains(entry.stage()));
    Attachment file = AttachmentLists.find(entry.files(), attachment);
    if (on.isAfter(rules.today(now))) {
      throw new InvalidInput("givenOn", RULE, "must not lie in the future");
    }
    if (on.isBefore(rules.today(file.at()))) {
      throw new InvalidInput("givenOn", RULE, "must not lie before the filing of the version");
    }
    for (Replaced one : entry.sheet().replacements()) {
      LocalDate day = rules.today(one.at());
      if (one.attachmentId().equals(attachment) && on.isAfter(day)) {
        throw HandoutRefusal.VERSION_REPLACED.violation(Map.of("day", day.toString()));
      }
    }
    return Material.of(stored, file);
  }
}
