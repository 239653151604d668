package io.saleswright.contract.notices;

import io.saleswright.contract.circulation.Addressees;
import io.saleswright.contract.circulation.ArchiveEntryCirculated;
import io.saleswright.contract.circulation.ArchiveEntryRead;
import io.saleswright.contract.circulation.Circulation;
import io.saleswright.contract.disposal.ArchiveDisposalDecided;
import io.saleswright.contract.disposal.ArchiveDisposalProposed;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has to decide on a disposal or to read a document hears of it; when it is not read in time,
 * whoever passed it on does, too (DOC-05, DOC-07).
 */
final class EntryTelling implements Telling<ArchiveEntry> {

  private static final String READING = "DOC-07";

  private final WorkCalendar calendar;

  EntryTelling(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public List<Notice> of(String id, ArchiveEntry entry, Record event) {
    return switch (event) {
      case ArchiveDisposalProposed _ ->
          List.of(
              about(ArchiveNotice.DISPOSAL_TO_DECIDE, id, entry)
                  .toRole("support-supervisor")
                  .toRole("sales-manager")
                  .within(entry.access().owner(), entry.access().team(), entry.access().region()));
      case ArchiveDisposalDecided decided ->
          List.of(
              about(
                      decided.approved()
                          ? ArchiveNotice.DISPOSAL_TO_CARRY_OUT
                          : ArchiveNotice.DISPOSAL_REFUSED,
                      id,
                      entry)
                  .toStaff(decided.proposedBy()));
      case ArchiveEntryCirculated passed ->
          List.of(
              to(
                  new Addressees(passed.people(), passed.roles()),
                  about(ArchiveNotice.DOCUMENT_TO_READ, id, entry).with("dueOn", passed.dueOn())));
      case ArchiveEntryRead read when read.all() ->
          List.of(
              about(ArchiveNotice.DOCUMENT_READ_BY_ALL, id, entry)
                  .toStaff(entry.circulations().get(read.circulation() - 1).by()));
      case DeadlineNear near when near.rule().equals(READING) ->
          toReaders(ArchiveNotice.DOCUMENT_READING_DUE, id, entry, near.due(), false);
      case DeadlineMissed missed when missed.rule().equals(READING) ->
          toReaders(ArchiveNotice.DOCUMENT_NOT_READ, id, entry, missed.due(), true);
      default -> List.of();
    };
  }

  /** Whoever has not read what is due, and who passed it to them when it is too late. */
  private List<Notice> toReaders(
      ArchiveNotice kind, String id, ArchiveEntry entry, Instant due, boolean late) {
    List<Notice> notices = new ArrayList<>();
    for (Circulation one : entry.circulations()) {
      if (one.isOpen() && calendar.endOfWork(one.dueOn()).equals(due)) {
        Notice notice = to(one.unread(), about(kind, id, entry).with("due", due));
        notices.add(late ? notice.toStaff(one.by()) : notice);
      }
    }
    return notices;
  }

  private static Notice to(Addressees addressees, Notice notice) {
    Notice all = notice;
    for (String person : addressees.people()) {
      all = all.toStaff(person);
    }
    return all.toRoles(addressees.roles());
  }

  /** Who is told to read it sees it because it was opened to them, so no scope bounds that. */
  private static Notice about(ArchiveNotice kind, String id, ArchiveEntry entry) {
    return Notice.of(kind, new Notice.Document("archive-entry", id, entry.number()));
  }
}
