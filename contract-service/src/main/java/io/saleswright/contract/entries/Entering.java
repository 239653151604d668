package io.saleswright.contract.entries;

import io.saleswright.contract.archived.ArchiveEntryFiled;
import io.saleswright.contract.archived.ArchiveEntryRevised;
import io.saleswright.contract.archived.ArchiveFileAttached;
import io.saleswright.contract.archived.ArchiveFileRemoved;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How documents come into the archive, and how their entries are kept in order (DOC-01, DOC-02).
 */
public final class Entering {

  private Entering() {}

  /**
   * Files a document.
   *
   * @param by staff id of who files it
   */
  public static Change<ArchiveEntry> file(
      String id,
      String number,
      Sheet sheet,
      Shelf shelf,
      @Nullable CameFrom from,
      Access access,
      String by) {
    ArchiveEntry entry = ArchiveEntry.of(number, sheet, shelf, from, access);
    return Change.to(entry)
        .raising(
            new ArchiveEntryFiled(
                id,
                number,
                sheet.kind(),
                sheet.documentClass().name(),
                access.owner(),
                from == null ? null : from.document().name(),
                from == null ? null : from.id(),
                by));
  }

  /** Says something else of it, or where it lies now. */
  public static Change<ArchiveEntry> revise(
      Stored<ArchiveEntry> stored, Sheet sheet, Shelf shelf, Access access, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.REVISE.mustStartFrom(entry.stage());
    Sheet written = sheet.after(entry.sheet(), act.by(), act.at());
    return Change.to(entry.with(written, shelf, access))
        .raising(
            new ArchiveEntryRevised(
                stored.id(),
                entry.number(),
                sheet.kind(),
                sheet.documentClass().name(),
                access.owner(),
                act.by()))
        .editing();
  }

  /**
   * Follows the document in the system: where it was filed, whose it is now, and from when its
   * period counts. What people wrote of it stays; the record of one that is gone follows only to
   * whom it belongs (SEC-02).
   *
   * @param shelf where it was filed; without a mark the document does not know
   */
  public static Change<ArchiveEntry> follow(
      Stored<ArchiveEntry> stored, Shelf shelf, Access document, @Nullable LocalDate countsFrom) {
    ArchiveEntry entry = stored.state();
    if (entry.stage() == EntryStage.DESTROYED) {
      return moved(entry, entry.with(entry.sheet(), entry.shelf(), entry.accessOf(document)));
    }
    Shelf known = entry.shelf();
    Shelf now =
        shelf.mark() == null
            ? known
            : new Shelf(
                known.classification(),
                shelf.mark(),
                shelf.binder(),
                known.volume(),
                shelf.place());
    return moved(
        entry, entry.with(entry.sheet().countingFrom(countsFrom), now, entry.accessOf(document)));
  }

  private static Change<ArchiveEntry> moved(ArchiveEntry before, ArchiveEntry after) {
    return after.equals(before) ? Change.none(before) : Change.to(after).editing();
  }

  /** Follows the document in the system to whom it belongs now. */
  public static Change<ArchiveEntry> handOver(Stored<ArchiveEntry> stored, Access document) {
    Sheet sheet = stored.state().sheet();
    return follow(stored, stored.state().shelf(), document, sheet.countsFrom());
  }

  /** Adds a file of the document. */
  public static Change<ArchiveEntry> attach(
      Stored<ArchiveEntry> stored, Attachment added, int most, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.ATTACH_FILE.mustStartFrom(entry.stage());
    return Change.to(entry.withFiles(AttachmentLists.with(entry.files(), added, most)))
        .raising(
            new ArchiveFileAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  /**
   * Removes a file that was added by mistake; nothing is removed from what is held. It is a mistake
   * on the day on which it was added, and only for who added it: later the file is the document,
   * which leaves when two people agree (DOC-05).
   *
   * @throws RuleViolation when it was added by somebody else, or earlier, or is one of two that
   *     were exchanged
   */
  public static Change<ArchiveEntry> detach(
      Stored<ArchiveEntry> stored, String attachment, EntryRules rules, Act act) {
    ArchiveEntry entry = stored.state();
    EntryStep.REMOVE_FILE.mustStartFrom(entry.stage());
    Attachment file = AttachmentLists.find(entry.files(), attachment);
    EntryRefusal.FILE_KEPT.unless(isMistakeOf(entry, file, rules, act));
    return Change.to(entry.withFiles(AttachmentLists.without(entry.files(), attachment)))
        .raising(new ArchiveFileRemoved(stored.id(), attachment, file.sha256(), act.by()));
  }

  /** Whether there is a file that this person may remove. */
  public static void mustHaveMistakeOf(ArchiveEntry entry, EntryRules rules, Act act) {
    EntryStep.REMOVE_FILE.mustStartFrom(entry.stage());
    EntryRefusal.FILE_KEPT.unless(
        entry.files().stream().anyMatch(file -> isMistakeOf(entry, file, rules, act)));
  }

  private static boolean isMistakeOf(
      ArchiveEntry entry, Attachment file, EntryRules rules, Act act) {
    return !Replacing.concerns(entry, file)
        && file.by().equals(act.by())
        && rules.today(file.at()).equals(rules.today(act.at()));
  }
}
