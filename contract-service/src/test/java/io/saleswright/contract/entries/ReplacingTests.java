package io.saleswright.contract.entries;

import static io.saleswright.contract.entries.EntryStory.MONDAY;
import static io.saleswright.contract.entries.EntryStory.RULES;
import static io.saleswright.contract.entries.EntryStory.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.archived.ArchiveFileReplaced;
import io.saleswright.contract.archived.Replaced;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A newer scan takes the place of a wrong one, and both stay (DOC-01, DOC-05). */
class ReplacingTests {

  private static final Act CLERK = EntryStory.act("clerk", "sales-support");
  private static final Act CHIEF = EntryStory.act("chief", "support-supervisor");

  private static EntryStory with(String... files) {
    EntryStory story = EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY);
    for (int n = 0; n < files.length; n++) {
      Attachment scan = scan(files[n], MONDAY.plusSeconds(n));
      story.then((it, act) -> Entering.attach(it, scan, 9, act), CLERK);
    }
    return story;
  }

  private static Attachment scan(String id, Instant at) {
    String hash = "ab".repeat(32);
    return new Attachment(id, "f", "scan.pdf", "application/pdf", 12, hash, "clerk", at);
  }

  private static EntryStory replaced(EntryStory story, String wrong, String newer) {
    return story.then(
        (it, act) -> Replacing.replace(it, wrong, newer, "page 2 missing", act), CHIEF);
  }

  private static void misfits(ThrowingCallable step) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(step);
  }

  @Test
  void wrongOneStaysAndSaysWhoReplacedItWhenAndWhy() {
    EntryStory story = replaced(with("a", "b"), "a", "b");

    assertThat(story.last().events())
        .containsExactly(new ArchiveFileReplaced("e-1", "a", "b", "chief"));
    assertThat(story.entry().files()).extracting(Attachment::id).containsExactly("a", "b");
    assertThat(story.entry().files().stream().filter(story.entry()::counts))
        .extracting(Attachment::id)
        .containsExactly("b");
    assertThat(story.entry().sheet().replacements())
        .containsExactly(new Replaced("a", "b", "page 2 missing", "chief", MONDAY));
  }

  @Test
  void newestOfThreeCounts() {
    EntryStory story = replaced(replaced(with("a", "b", "c"), "a", "b"), "b", "c");
    assertThat(story.entry().files().stream().filter(story.entry()::counts))
        .extracting(Attachment::id)
        .containsExactly("c");
    refuses("file-replaced", () -> Replacing.mustBePossible(story.entry()));
  }

  @Test
  void nothingReplacesItselfOrWhatIsNewerOrIsReplaced() {
    EntryStory story = replaced(with("a", "b", "c"), "b", "c");
    refuses("file-replaced", () -> Replacing.replace(story.stored(), "b", "c", "x", CHIEF));
    misfits(() -> Replacing.replace(story.stored(), "a", "a", "x", CHIEF));
    misfits(() -> Replacing.replace(story.stored(), "a", "b", "x", CHIEF));
    misfits(() -> Replacing.replace(story.stored(), "c", "a", "x", CHIEF));
    misfits(() -> Replacing.replace(story.stored(), "a", "nothing", "x", CHIEF));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Replacing.replace(story.stored(), "nothing", "c", "x", CHIEF));
  }

  /** Or the record of what was wrong could be removed by who made it. */
  @Test
  void neitherOfTwoIsRemovedAsMistake() {
    EntryStory story = replaced(with("a", "b"), "a", "b");
    refuses("file-kept", () -> Entering.detach(story.stored(), "a", RULES, CLERK));
    refuses("file-kept", () -> Entering.detach(story.stored(), "b", RULES, CLERK));
    refuses("file-kept", () -> Entering.mustHaveMistakeOf(story.entry(), RULES, CLERK));
  }

  /** A hold keeps what is there, and a scan that is put right destroys nothing. */
  @Test
  void isPossibleWhileHeldAndNotOnTheWayOut() {
    EntryStory held = with("a", "b").then((it, act) -> Disposing.hold(it, "dispute", act), CHIEF);
    assertThat(Replacing.replace(held.stored(), "a", "b", "x", CHIEF).events()).hasSize(1);

    EntryStory out =
        EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY.minusYears(4))
            .then((it, act) -> Entering.attach(it, scan("a", MONDAY), 9, act), CLERK)
            .then((it, act) -> Entering.attach(it, scan("b", MONDAY), 9, act), CLERK)
            .then((it, act) -> Disposing.propose(it, "over", RULES, act), CLERK);
    refuses("wrong-step", () -> Replacing.replace(out.stored(), "a", "b", "x", CHIEF));
  }

  /** What is said of a document later keeps what was said of its files. */
  @Test
  void survivesThatTheEntryIsWrittenAnew() {
    EntryStory story = replaced(with("a", "b"), "a", "b");
    Sheet other =
        new Sheet(
            "other",
            "Other",
            DocumentClass.INTERNAL,
            List.of(),
            null,
            EntryStory.TODAY,
            EntryStory.TODAY,
            null,
            null);
    story.then(
        (it, act) -> Entering.revise(it, other, it.state().shelf(), it.state().access(), act),
        CHIEF);
    assertThat(story.entry().sheet().replacements()).hasSize(1);
  }
}
