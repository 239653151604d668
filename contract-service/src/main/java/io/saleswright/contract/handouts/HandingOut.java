package io.saleswright.contract.handouts;

import io.saleswright.contract.archived.Replaced;
import io.saleswright.contract.disposal.DestroyedFile;
import io.saleswright.contract.disposal.Destruction;
import io.saleswright.contract.disposal.Disposal;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whether a version of a document of the archive could be given on a day (PRD-09). */
final class HandingOut {

  private static final String RULE = "PRD-09";

  private HandingOut() {}

  /**
   * The version, if it could be given on that day.
   *
   * @throws NotFound when the document has no such file
   * @throws InvalidInput when the day lies ahead, or before the version was filed
   * @throws RuleViolation when it is no sales material, was withdrawn, or a newer version had taken
   *     its place by then
   */
  static Material version(
      Stored<ArchiveEntry> stored, String attachment, LocalDate on, EntryRules rules, Instant now) {
    ArchiveEntry entry = stored.state();
    if (!entry.sheet().kind().equals(EntryRules.SALES_MATERIAL)) {
      throw HandoutRefusal.NO_SALES_MATERIAL.violation(Map.of("kind", entry.sheet().kind()));
    }
    LocalDate withdrawn = withdrawnOn(entry.disposal(), rules);
    HandoutRefusal.MATERIAL_WITHDRAWN.unless(withdrawn == null || on.isBefore(withdrawn));
    if (on.isAfter(rules.today(now))) {
      throw new InvalidInput("givenOn", RULE, "must not lie in the future");
    }
    Destruction gone = entry.disposal() == null ? null : entry.disposal().destruction();
    if (gone != null) {
      mustBeFiled(on, stored.createdAt(), rules);
      return Material.of(stored, destroyed(gone, attachment));
    }
    Attachment file = AttachmentLists.find(entry.files(), attachment);
    mustBeFiled(on, file.at(), rules);
    for (Replaced one : entry.sheet().replacements()) {
      LocalDate day = rules.today(one.at());
      if (one.attachmentId().equals(attachment) && on.isAfter(day)) {
        throw HandoutRefusal.VERSION_REPLACED.violation(Map.of("day", day.toString()));
      }
    }
    return Material.of(stored, file);
  }

  /** The day on which it was decided that it goes; a mere proposal withdraws nothing. */
  private static @Nullable LocalDate withdrawnOn(@Nullable Disposal disposal, EntryRules rules) {
    return disposal == null || disposal.approved() == null
        ? null
        : rules.today(disposal.approved().at());
  }

  private static void mustBeFiled(LocalDate on, Instant filed, EntryRules rules) {
    if (on.isBefore(rules.today(filed))) {
      throw new InvalidInput("givenOn", RULE, "must not lie before the filing of the version");
    }
  }

  /** What the record of the destruction says of a version: when it was filed is gone, too. */
  private static DestroyedFile destroyed(Destruction gone, String attachment) {
    return gone.files().stream()
        .filter(file -> file.attachmentId().equals(attachment))
        .findFirst()
        .orElseThrow(() -> new NotFound("attachment"));
  }
}
