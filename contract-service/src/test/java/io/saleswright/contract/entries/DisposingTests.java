package io.saleswright.contract.entries;

import static io.saleswright.contract.entries.EntryStory.MONDAY;
import static io.saleswright.contract.entries.EntryStory.RULES;
import static io.saleswright.contract.entries.EntryStory.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.disposal.Destruction;
import io.saleswright.contract.disposal.Disposal;
import io.saleswright.contract.disposal.Redated;
import io.saleswright.contract.disposal.Said;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Documents leave the archive with two people and a record (DOC-05). */
class DisposingTests {

  private static final Act CLERK = EntryStory.act("clerk", "sales-support");
  private static final Act CHIEF = EntryStory.act("chief", "support-supervisor");
  private static final Attachment SCAN =
      new Attachment(
          "a-1",
          "f-1",
          "scan.pdf",
          "application/pdf",
          12,
          "ab".repeat(32),
          "clerk",
          EntryStory.MONDAY);

  private static EntryStory due() {
    return EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY.minusYears(3))
        .then((it, act) -> Entering.attach(it, SCAN, 5, act), CLERK);
  }

  @Test
  void isProposedByOneApprovedByAnotherAndLeavesARecord() {
    EntryStory story = due();
    refuses("wrong-step", () -> Disposing.approve(story.stored(), "yes", RULES, CHIEF));
    story.then((it, act) -> Disposing.propose(it, "its time is over", RULES, act), CLERK);
    assertThat(story.entry().stage()).isEqualTo(EntryStage.DISPOSAL_PROPOSED);
    refuses("own-paper", () -> Disposing.approve(story.stored(), "yes", RULES, CLERK));
    refuses("own-paper", () -> Disposing.reject(story.stored(), "no", CLERK));
    refuses("wrong-step", () -> destroyed(story.stored()));

    story.then((it, act) -> Disposing.approve(it, "yes", RULES, act), CHIEF);
    assertThat(story.entry().stage()).isEqualTo(EntryStage.DISPOSAL_APPROVED);
    story.then((it, _) -> destroyed(it), CLERK);

    ArchiveEntry entry = story.entry();
    assertThat(entry.stage()).isEqualTo(EntryStage.DESTROYED);
    assertThat(entry.files()).isEmpty();
    assertThat(entry.sheet().summary()).isNull();
    assertThat(entry.sheet().keywords()).isEmpty();
    assertThat(entry.sheet().title()).isEqualTo("Minutes");
    Disposal record = Objects.requireNonNull(entry.disposal());
    Destruction done = Objects.requireNonNull(record.destruction());
    assertThat(record.proposed()).isEqualTo(new Said("its time is over", "clerk", MONDAY));
    assertThat(record.approved()).isEqualTo(new Said("yes", "chief", MONDAY));
    assertThat(done.method()).isEqualTo("shredded");
    assertThat(done.files().getFirst().sha256()).isEqualTo(SCAN.sha256());
    refuses("wrong-step", () -> Disposing.hold(story.stored(), "too late", CHIEF));
    Access other = Access.of("other", null, null);
    ArchiveEntry after =
        Entering.follow(story.stored(), entry.shelf(), other, EntryStory.TODAY).state();
    assertThat(after).isEqualTo(entry.with(entry.sheet(), entry.shelf(), other));
    refuses("wrong-step", () -> Entering.attach(story.stored(), SCAN, 5, CLERK));
  }

  private static Change<ArchiveEntry> destroyed(Stored<ArchiveEntry> entry) {
    return Disposing.destroy(entry, "shredded", entry.state().files(), RULES, CLERK);
  }

  @Test
  void nothingIsProposedBeforeItsTime() {
    LocalDate tomorrow = EntryStory.TODAY.minusYears(3).plusDays(1);
    EntryStory young = EntryStory.filed(DocumentClass.INTERNAL, tomorrow);
    EntryStory inForce = EntryStory.filed(DocumentClass.INTERNAL, null);
    EntryStory forEver = EntryStory.filed(DocumentClass.INTERNAL, LocalDate.of(1990, 1, 1));

    refuses("retention-runs", () -> Disposing.propose(young.stored(), "x", RULES, CLERK));
    refuses("retention-runs", () -> Disposing.propose(inForce.stored(), "x", RULES, CLERK));
    refuses(
        "retention-runs",
        () -> Disposing.propose(forEver.stored(), "x", EntryStory.rules(0), CLERK));
  }

  /** SEC-06: whoever says that the time is over does not agree that it is. */
  @Test
  void whoeverWroteItsDatesOrKindDoesNotApprove() {
    EntryStory filed = EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY.minusYears(3));
    filed.then((it, act) -> Disposing.propose(it, "old", RULES, act), CHIEF);
    refuses("own-paper", () -> Disposing.approve(filed.stored(), "yes", RULES, CLERK));

    Act boss = EntryStory.act("boss", "sales-manager");
    LocalDate old = LocalDate.of(1990, 1, 1);
    EntryStory story =
        EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY)
            .then((it, act) -> dated(it, EntryStory.TODAY, old, act), CHIEF)
            .then((it, act) -> dated(it, EntryStory.TODAY, old, act), boss)
            .then((it, act) -> Disposing.propose(it, "old", RULES, act), CLERK);

    assertThat(story.entry().sheet().redatings())
        .containsExactly(new Redated("other", EntryStory.TODAY, EntryStory.TODAY, "chief", MONDAY));
    refuses("own-paper", () -> Disposing.approve(story.stored(), "yes", RULES, CHIEF));
    assertThat(Disposing.approve(story.stored(), "yes", RULES, boss).state().stage())
        .isEqualTo(EntryStage.DISPOSAL_APPROVED);
    assertThat(Disposing.reject(story.stored(), "no", CHIEF).state().stage())
        .isEqualTo(EntryStage.KEPT);
  }

  private static Change<ArchiveEntry> dated(
      Stored<ArchiveEntry> entry, LocalDate documentDate, LocalDate countsFrom, Act act) {
    Sheet sheet = entry.state().sheet();
    Sheet other =
        new Sheet(
            sheet.kind(),
            sheet.title(),
            sheet.documentClass(),
            sheet.keywords(),
            sheet.summary(),
            documentDate,
            countsFrom,
            null,
            null);
    return Entering.revise(entry, other, entry.state().shelf(), entry.state().access(), act);
  }

  /** A longer period holds for what is on its way out, too. */
  @Test
  void isJudgedByThePeriodThatHoldsNow() {
    EntryStory story = due().then((it, act) -> Disposing.propose(it, "old", RULES, act), CLERK);
    refuses(
        "retention-runs",
        () -> Disposing.approve(story.stored(), "yes", EntryStory.rules(4), CHIEF));
    story.then((it, act) -> Disposing.approve(it, "yes", RULES, act), CHIEF);
    refuses(
        "retention-runs",
        () -> Disposing.destroy(story.stored(), "x", List.of(), EntryStory.rules(4), CLERK));
  }

  @Test
  void holdStopsIt() {
    EntryStory story =
        due()
            .then((it, act) -> Disposing.propose(it, "old", RULES, act), CLERK)
            .then((it, act) -> Disposing.approve(it, "yes", RULES, act), CHIEF)
            .then((it, act) -> Disposing.hold(it, "a dispute", act), CHIEF);

    assertThat(story.entry().stage()).isEqualTo(EntryStage.HELD);
    refuses("wrong-step", () -> destroyed(story.stored()));
    refuses("disposal-not-possible", () -> Disposing.propose(story.stored(), "x", RULES, CLERK));
    refuses("wrong-step", () -> Entering.detach(story.stored(), "a-1", RULES, CLERK));
    story.then(Disposing::liftHold, CHIEF);
    assertThat(story.entry().stage()).isEqualTo(EntryStage.KEPT);
    refuses("wrong-step", () -> destroyed(story.stored()));
  }

  @Test
  void isProposedAgainAfterARejection() {
    EntryStory story =
        due()
            .then((it, act) -> Disposing.propose(it, "old", RULES, act), CLERK)
            .then((it, act) -> Disposing.reject(it, "still used", act), CHIEF);

    assertThat(story.entry().stage()).isEqualTo(EntryStage.KEPT);
    Disposal rejected = Objects.requireNonNull(story.entry().disposal());
    assertThat(Objects.requireNonNull(rejected.rejected()).text()).isEqualTo("still used");
    story.then((it, act) -> Disposing.propose(it, "now", RULES, act), CHIEF);
    assertThat(Objects.requireNonNull(story.entry().disposal()).rejected()).isNull();
    refuses("own-paper", () -> Disposing.approve(story.stored(), "yes", RULES, CHIEF));
  }
}
