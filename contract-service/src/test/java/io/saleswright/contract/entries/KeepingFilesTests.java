package io.saleswright.contract.entries;

import static io.saleswright.contract.entries.EntryStory.RULES;
import static io.saleswright.contract.entries.EntryStory.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.archived.ArchiveFileRemoved;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nobody destroys the files of a document alone, but for what they added by mistake (DOC-05). */
class KeepingFilesTests {

  private static final Act CLERK = EntryStory.act("clerk", "sales-support");
  private static final Act CHIEF = EntryStory.act("chief", "support-supervisor");

  /** 23:59 of Sunday and 0:00 of Monday in the company's zone. */
  private static final Instant SUNDAY = Instant.parse("2026-11-22T15:59:00Z");

  private static final Instant MIDNIGHT = Instant.parse("2026-11-22T16:00:00Z");

  private static EntryStory with(String by, Instant at) {
    Attachment scan =
        new Attachment("a-1", "f-1", "scan.pdf", "application/pdf", 12, "ab".repeat(32), by, at);
    return EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY)
        .then((it, act) -> Entering.attach(it, scan, 5, act), CLERK);
  }

  @Test
  void mistakeIsRemovedOnItsDay() {
    EntryStory story = with("clerk", MIDNIGHT);
    Entering.mustHaveMistakeOf(story.entry(), RULES, CLERK);

    story.then((it, act) -> Entering.detach(it, "a-1", RULES, act), CLERK);
    assertThat(story.entry().files()).isEmpty();
    assertThat(story.last().events())
        .containsExactly(new ArchiveFileRemoved("e-1", "a-1", "ab".repeat(32), "clerk"));
    refuses("file-kept", () -> Entering.mustHaveMistakeOf(story.entry(), RULES, CLERK));
  }

  @Test
  void whatOthersAddedStays() {
    EntryStory story = with("clerk", EntryStory.MONDAY);
    refuses("file-kept", () -> Entering.detach(story.stored(), "a-1", RULES, CHIEF));
    refuses("file-kept", () -> Entering.mustHaveMistakeOf(story.entry(), RULES, CHIEF));
  }

  @Test
  void whatWasAddedOnAnEarlierDayStays() {
    for (Instant earlier : new Instant[] {SUNDAY, MIDNIGHT.minus(Duration.ofDays(365))}) {
      EntryStory story = with("clerk", earlier);
      refuses("file-kept", () -> Entering.detach(story.stored(), "a-1", RULES, CLERK));
    }
  }
}
