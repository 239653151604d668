package io.saleswright.contract.archive.web;

import io.saleswright.contract.archive.EntryReadingDesk;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Answers;
import io.saleswright.platform.web.problem.Actions;
import org.springframework.http.ResponseEntity;

/** Shows entries with what the reader could do with them. */
final class EntryAnswers {

  private final EntryReadingDesk reading;
  private final Actions actions;

  EntryAnswers(EntryReadingDesk reading, Actions actions) {
    this.reading = reading;
    this.actions = actions;
  }

  EntryView view(Stored<ArchiveEntry> stored, Caller caller) {
    return EntryView.of(
        stored, reading.dueOn(stored, caller), actions.of(reading.possible(stored, caller)));
  }

  EntryItem item(Stored<ArchiveEntry> stored, Caller caller) {
    return EntryItem.of(stored, reading.dueOn(stored, caller));
  }

  ResponseEntity<EntryView> ok(Stored<ArchiveEntry> stored, Caller caller) {
    return Answers.ok(stored, view(stored, caller));
  }
}
