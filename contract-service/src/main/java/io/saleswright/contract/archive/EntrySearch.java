package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Finds entries of the archive. */
public interface EntrySearch {

  /**
   * Entries that the caller sees, newest first.
   *
   * @param cutoffs of each kind the last day from which a period may have counted that is over
   */
  List<Stored<ArchiveEntry>> newestFirst(
      EntryQuery query, Map<String, LocalDate> cutoffs, Caller caller, Slice slice);

  /** Entries whose clock of reading has run out, and that others shall have read later. */
  SequencedMap<String, Instant> unwatched(Look look);

  /** Of every entry that somebody shall still read, who that is, as entries name them. */
  Map<String, List<String>> expecting();

  /** The entries that keep this document of the system, one at most. */
  List<String> keeping(String documentId);
}
