package io.saleswright.contract.entries;

import io.saleswright.contract.archived.ArchiveFileReplaced;
import io.saleswright.contract.archived.Replaced;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;

/** How a wrong scan is put right: a newer one takes its place, and both stay (DOC-01, DOC-05). */
public final class Replacing {

  private Replacing() {}

  /**
   * Says that a file does not count any more.
   *
   * @param attachment the wrong file
   * @param newer the file of the same document that takes its place
   * @throws NotFound when the document has no such file
   * @throws InvalidInput when the newer one is no file of it, is older, or was replaced itself
   * @throws RuleViolation when it was replaced before
   */
  public static Change<ArchiveEntry> replace(
      Stored<ArchiveEntry> stored, String attachment, String newer, String reason, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.REPLACE_FILE.mustStartFrom(entry.stage());
    Attachment wrong = AttachmentLists.find(entry.files(), attachment);
    EntryRefusal.FILE_REPLACED.unless(entry.counts(wrong));
    boolean fits =
        entry.files().stream()
            .filter(file -> file.id().equals(newer) && !file.equals(wrong))
            .anyMatch(file -> entry.counts(file) && !file.at().isBefore(wrong.at()));
    if (!fits) {
      throw new InvalidInput(
          "newer", "DOC-01", "must name a newer file of the document that counts");
    }
    List<Replaced> all = new ArrayList<>(entry.sheet().replacements());
    all.add(new Replaced(attachment, newer, reason, act.by(), act.at()));
    Sheet sheet = entry.sheet().replacing(all);
    return Change.to(entry.with(sheet, entry.shelf(), entry.access()))
        .raising(new ArchiveFileReplaced(stored.id(), attachment, newer, act.by()));
  }

  /** Whether there is a file that a newer one could take the place of. */
  public static void mustBePossible(ArchiveEntry entry) {
    EntryStep.REPLACE_FILE.mustStartFrom(entry.stage());
    EntryRefusal.FILE_REPLACED.unless(entry.files().stream().filter(entry::counts).count() > 1);
  }

  /** Whether a file was replaced or replaces another one, so that it is part of a document. */
  static boolean concerns(ArchiveEntry entry, Attachment file) {
    return entry.sheet().replacements().stream()
        .anyMatch(one -> file.id().equals(one.attachmentId()) || file.id().equals(one.newer()));
  }
}
