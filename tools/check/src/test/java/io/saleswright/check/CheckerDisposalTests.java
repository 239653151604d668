package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that were destroyed, and whether they might be (DOC-05). */
class CheckerDisposalTests extends CheckedWorld {

  private static final String SUBJECT = "document e-1";

  @BeforeEach
  void aDocumentIsDestroyed() {
    told(1, "ArchiveDisposalProposed", "");
    told(2, "ArchiveDisposalDecided", "\"approved\": true");
    told(3, "ArchiveEntryDestroyed", "");
    world.put(
        "contract",
        "archiveEntries",
        """
        {"_id": "e-1", "version": 4, "revision": 1, "lastEvent": {"$numberLong": "3"},
         "outbox": [], "seen": [], "state": {"files": [],
          "sheet": {"redated": [{"by": "c"}]}, "disposal": {
          "proposed": {"by": "a"}, "approved": {"by": "b"}, "destruction": {"by": "a"}}}}
        """);
  }

  private void told(long sequence, String type, String data) {
    world.publish(
        "contract.archive.v1",
        Event.of("contract." + type + ".v1", "e-1", sequence, "{" + data + "}"));
  }

  @Test
  void findsNothingWhereAnotherAgreed() throws Exception {
    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsWhatOnePersonDestroyed() throws Exception {
    world.set("contract", "archiveEntries", "e-1", "state.disposal.approved.by", "\"a\"");

    assertOnly(Promise.DISPOSAL, SUBJECT, "was destroyed by the word of one person");
  }

  @Test
  void tellsWhatSomebodyDatedBackAndAgreedWith() throws Exception {
    world.set("contract", "archiveEntries", "e-1", "state.sheet.redated", "[{\"by\": \"b\"}]");

    assertOnly(
        Promise.DISPOSAL, SUBJECT, "was destroyed by the word of who said when its period is over");
  }

  @Test
  void tellsFilesThatAreLeft() throws Exception {
    world.set("contract", "archiveEntries", "e-1", "state.files", "[{\"id\": \"f\"}]");

    assertOnly(Promise.DISPOSAL, SUBJECT, "was destroyed, and still has files");
  }

  @Test
  void tellsWhatWasHeldBefore() throws Exception {
    told(4, "ArchiveEntryHeld", "");
    told(5, "ArchiveEntryDestroyed", "");
    world.set("contract", "archiveEntries", "e-1", "lastEvent", "5");

    assertOnly(Promise.DISPOSAL, SUBJECT, "was destroyed, and nobody had agreed");
  }
}
