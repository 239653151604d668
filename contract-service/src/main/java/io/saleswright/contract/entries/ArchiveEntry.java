package io.saleswright.contract.entries;

import io.saleswright.contract.circulation.Circulation;
import io.saleswright.contract.disposal.Disposal;
import io.saleswright.contract.disposal.Said;
import io.saleswright.platform.attachment.Attachment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the department's archive (DOC-01): what is kept, where, and for whom. It outlives its
 * document.
 *
 * @param number the number by which people call it
 * @param sheet what it says of the document
 * @param shelf where the paper lies
 * @param from the document in the system that it keeps; null of other papers
 * @param access whom it belongs to, and to whom it was opened
 * @param files the document's files
 * @param hold why it must not be destroyed; null when nothing says so
 * @param disposal how far it has come on its way out; null while nobody proposed that
 * @param circulations to whom it was passed on, in order
 */
public record ArchiveEntry(
    String number,
    Sheet sheet,
    Shelf shelf,
    @Nullable CameFrom from,
    Access access,
    List<Attachment> files,
    @Nullable Said hold,
    @Nullable Disposal disposal,
    List<Circulation> circulations) {

  public ArchiveEntry {
    files = List.copyOf(files);
    circulations = List.copyOf(circulations);
  }

  static ArchiveEntry of(
      String number, Sheet sheet, Shelf shelf, @Nullable CameFrom from, Access access) {
    return new ArchiveEntry(number, sheet, shelf, from, access, List.of(), null, null, List.of());
  }

  /** How it stands. */
  public EntryStage stage() {
    if (disposal != null && disposal.destruction() != null) {
      return EntryStage.DESTROYED;
    }
    if (hold != null) {
      return EntryStage.HELD;
    }
    if (disposal == null || disposal.rejected() != null) {
      return EntryStage.KEPT;
    }
    return disposal.approved() == null
        ? EntryStage.DISPOSAL_PROPOSED
        : EntryStage.DISPOSAL_APPROVED;
  }

  /**
   * Whether people say from when its period counts; of other documents the system knows it. A quote
   * has no end that anybody is told of.
   */
  public boolean isDatedByHand() {
    return from == null || from.document() == CameFrom.Document.QUOTE;
  }

  /** The last day on which somebody shall have read it; null when nobody has to. */
  public @Nullable LocalDate lastReading() {
    return circulations.stream()
        .filter(one -> one.isOpen() && stage() != EntryStage.DESTROYED)
        .map(Circulation::dueOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Who shall still read it, as work lists name them. */
  public List<String> waitingFor() {
    return stage() == EntryStage.DESTROYED
        ? List.of()
        : circulations.stream().flatMap(one -> one.waitingFor().stream()).distinct().toList();
  }

  /** Each person who shall still read it, with the role for which they do, if it is for one. */
  public List<String> expecting() {
    return stage() == EntryStage.DESTROYED
        ? List.of()
        : circulations.stream().flatMap(one -> one.expecting().stream()).distinct().toList();
  }

  /** Staff ids of those to whom it was passed on; roles stand beside them. */
  private List<String> passedTo() {
    return circulations.stream().flatMap(one -> one.to().people().stream()).distinct().toList();
  }

  /** To whom it is open when its document belongs to these. */
  Access accessOf(Access document) {
    return access.belongingTo(document, passedTo());
  }

  /** Whether a file of it counts: no newer one has taken its place. */
  public boolean counts(Attachment file) {
    return sheet.replacements().stream().noneMatch(one -> one.attachmentId().equals(file.id()));
  }

  ArchiveEntry with(Sheet other, Shelf otherShelf, Access otherAccess) {
    return new ArchiveEntry(
        number, other, otherShelf, from, otherAccess, files, hold, disposal, circulations);
  }

  ArchiveEntry withFiles(List<Attachment> others) {
    return new ArchiveEntry(
        number, sheet, shelf, from, access, others, hold, disposal, circulations);
  }

  ArchiveEntry held(@Nullable Said why) {
    return new ArchiveEntry(number, sheet, shelf, from, access, files, why, null, circulations);
  }

  ArchiveEntry disposedBy(Disposal how) {
    return new ArchiveEntry(number, sheet, shelf, from, access, files, hold, how, circulations);
  }

  ArchiveEntry passedOn(Access opened, List<Circulation> all) {
    return new ArchiveEntry(number, sheet, shelf, from, opened, files, hold, disposal, all);
  }

  ArchiveEntry destroyed(Disposal record) {
    return new ArchiveEntry(
        number, sheet.emptied(), shelf, from, access, List.of(), null, record, circulations);
  }
}
