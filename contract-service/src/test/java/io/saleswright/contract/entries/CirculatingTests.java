package io.saleswright.contract.entries;

import static io.saleswright.contract.entries.EntryStory.RULES;
import static io.saleswright.contract.entries.EntryStory.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.circulation.Addressees;
import io.saleswright.contract.circulation.Receipt;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Documents are passed on, and who has read them is kept (DOC-07). */
class CirculatingTests {

  private static final Act CLERK = EntryStory.act("clerk", "sales-support");
  private static final Act LI = EntryStory.act("li", "sales-rep");
  private static final Act REP = EntryStory.act("rep", "sales-rep");
  private static final Act OTHER = EntryStory.act("other", "hr");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  private static Change<ArchiveEntry> pass(
      Stored<ArchiveEntry> entry, LocalDate due, List<String> people, List<String> roles) {
    return Circulating.passOn(entry, new Addressees(people, roles), due, "p. 3", RULES, CLERK);
  }

  @Test
  void isOpenUntilAllHaveReadIt() {
    EntryStory story =
        EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY)
            .then((it, _) -> pass(it, FRIDAY, List.of("li"), List.of("sales-rep")), CLERK);

    assertThat(story.entry().access().people()).containsExactly("li");
    assertThat(story.entry().access().roles()).containsExactly("sales-rep");
    assertThat(story.entry().waitingFor()).containsExactly("staff:li", "sales-rep");
    assertThat(story.last().started().getFirst().rule()).isEqualTo("DOC-07");
    refuses("not-passed-to-you", () -> Circulating.confirm(story.stored(), 1, RULES, OTHER));

    story.then((it, act) -> Circulating.confirm(it, 1, RULES, act), REP);
    assertThat(story.entry().waitingFor()).containsExactly("staff:li");
    assertThat(Circulating.confirm(story.stored(), 1, RULES, REP).effective()).isFalse();
    story.then((it, act) -> Circulating.confirm(it, 1, RULES, act), LI);
    assertThat(story.entry().waitingFor()).isEmpty();
    assertThat(story.last().stopped()).containsExactly("DOC-07");
    assertThat(story.entry().circulations().getFirst().receipts())
        .extracting(Receipt::by)
        .containsExactly("rep", "li");
    refuses("circulation-over", () -> Circulating.close(story.stored(), 1, RULES, CLERK));
  }

  /** One clock waits for the first circulation that is due. */
  @Test
  void clockWaitsForTheFirst() {
    EntryStory story =
        EntryStory.filed(DocumentClass.OPEN, EntryStory.TODAY)
            .then((it, _) -> pass(it, FRIDAY, List.of("li"), List.of()), CLERK)
            .then((it, _) -> pass(it, FRIDAY.plusDays(3), List.of("rep"), List.of()), CLERK);
    assertThat(story.last().started()).isEmpty();

    story.then((it, _) -> pass(it, EntryStory.TODAY, List.of("hr-1"), List.of()), CLERK);
    assertThat(story.last().started()).hasSize(1);
    story.then((it, act) -> Circulating.close(it, 3, RULES, act), CLERK);
    assertThat(story.last().started().getFirst().due()).isEqualTo("2026-11-27T09:30:00Z");
    assertThat(story.entry().waitingFor()).containsExactly("staff:li", "staff:rep");
  }

  /** What is due later has its clock, too, after an earlier reading was missed. */
  @Test
  void clockGoesOnAfterOneWasMissed() {
    EntryStory story =
        EntryStory.filed(DocumentClass.OPEN, EntryStory.TODAY)
            .then((it, _) -> pass(it, EntryStory.TODAY, List.of("li"), List.of()), CLERK)
            .then((it, _) -> pass(it, FRIDAY, List.of("rep"), List.of()), CLERK);
    assertThat(story.last().started()).isEmpty();
    assertThat(story.entry().lastReading()).isEqualTo(FRIDAY);
    Instant longAfter = Instant.parse("2026-12-23T10:00:00Z");

    Stored<ArchiveEntry> missed = story.missed().stored();
    Change<ArchiveEntry> next = Circulating.watchNext(missed, RULES, longAfter);
    assertThat(next.started().getFirst().due()).isEqualTo("2026-11-27T09:30:00Z");
    Stored<ArchiveEntry> both =
        story.then((it, _) -> Circulating.watchNext(it, RULES, longAfter), CLERK).missed().stored();
    assertThat(Circulating.watchNext(both, RULES, longAfter).effective()).isFalse();

    story.then((it, act) -> Circulating.confirm(it, 2, RULES, act), REP);
    assertThat(story.last().stopped()).containsExactly("DOC-07");
    assertThat(story.last().started()).isEmpty();
  }

  /** SEC-02: who saw it because they looked after the document sees it no more; readers do. */
  @Test
  void readersStayWhenTheDocumentIsHandedOver() {
    EntryStory story =
        EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY)
            .then((it, _) -> Entering.handOver(it, owned("a", "b")), CLERK)
            .then((it, _) -> pass(it, FRIDAY, List.of("li"), List.of("sales-rep")), CLERK)
            .then((it, _) -> Entering.handOver(it, owned("b", "c")), CLERK)
            .then((it, _) -> Entering.handOver(it, owned("d")), CLERK);

    assertThat(story.entry().access())
        .isEqualTo(new Access("d", "team-d", null, List.of("li"), List.of("sales-rep")));
    assertThat(Entering.handOver(story.stored(), owned("d")).effective()).isFalse();
    assertThat(story.entry().shelf().place()).isEqualTo("Room 2");
  }

  private static Access owned(String owner, String... also) {
    return new Access(owner, "team-" + owner, null, List.of(also), List.of());
  }

  /** SEC-01: what each may see of their own is not opened to all of them. */
  @Test
  void secretsAreNotPassedToRolesThatSeeTheirOwn() {
    List<String> all = List.of("sales-rep", "sales-manager", "sales-support");
    EntryRules open =
        new EntryRules(
            RULES.kinds(),
            RULES.scheme(),
            Map.of(DocumentClass.INTERNAL, all, DocumentClass.CONFIDENTIAL, all),
            RULES.reminder(),
            RULES.calendar());
    EntryStory secret = EntryStory.filed(DocumentClass.CONFIDENTIAL, EntryStory.TODAY);

    for (String role : List.of("sales-rep", "sales-manager")) {
      Addressees to = new Addressees(List.of(), List.of(role));
      refuses(
          "class-not-for-role",
          () -> Circulating.passOn(secret.stored(), to, FRIDAY, null, open, CLERK));
      Stored<ArchiveEntry> internal =
          EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY).stored();
      assertThat(Circulating.passOn(internal, to, FRIDAY, null, open, CLERK).effective()).isTrue();
    }
    Addressees support = new Addressees(List.of("rep"), List.of("sales-support"));
    assertThat(Circulating.passOn(secret.stored(), support, FRIDAY, null, open, CLERK).effective())
        .isTrue();
  }

  @Test
  void rolesSeeOnlyClassesThatThePolicyGivesThem() {
    EntryStory secret = EntryStory.filed(DocumentClass.CONFIDENTIAL, EntryStory.TODAY);

    refuses(
        "class-not-for-role", () -> pass(secret.stored(), FRIDAY, List.of(), List.of("sales-rep")));
    assertThat(pass(secret.stored(), FRIDAY, List.of(), List.of("sales-support")).effective())
        .isTrue();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> pass(secret.stored(), FRIDAY.minusDays(5), List.of("li"), List.of()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Circulating.confirm(secret.stored(), 1, RULES, LI));
  }

  private static Addressees toReps(String... people) {
    return new Addressees(List.of("li"), List.of("sales-rep"))
        .heldBy(Map.of("sales-rep", List.of(people)), CLERK.by());
  }

  private static EntryStory passed(Addressees to) {
    return EntryStory.filed(DocumentClass.INTERNAL, EntryStory.TODAY)
        .then((it, act) -> Circulating.passOn(it, to, FRIDAY, null, RULES, act), CLERK);
  }

  /** DOC-07: everybody who had the role then has to read it, and nobody who got it later. */
  @Test
  void waitsForEverybodyWhoHadTheRole() {
    EntryStory story = passed(toReps("clerk", "li", "rep", "wu"));
    assertThat(story.entry().waitingFor())
        .as("who passes it on has read it")
        .containsExactly("staff:li", "staff:rep", "staff:wu");

    story
        .then((it, act) -> Circulating.confirm(it, 1, RULES, act), LI)
        .then((it, act) -> Circulating.confirm(it, 1, RULES, act), REP)
        .then(
            (it, act) -> Circulating.confirm(it, 1, RULES, act),
            EntryStory.act("new", "sales-rep"));
    assertThat(story.entry().waitingFor()).containsExactly("staff:wu");
    assertThat(story.entry().expecting()).containsExactly("sales-rep/wu");
    assertThat(story.last().stopped()).isEmpty();

    story.then(
        (it, act) -> Circulating.confirm(it, 1, RULES, act), EntryStory.act("wu", "sales-rep"));
    assertThat(story.entry().waitingFor()).isEmpty();
    assertThat(story.last().stopped()).containsExactly("DOC-07");
  }

  /** DOC-07: who left, or has another role now, keeps nobody waiting. */
  @Test
  void whoIsGoneIsNotWaitedFor() {
    EntryStory story = passed(toReps("li", "rep"));
    assertThat(story.entry().expecting())
        .containsExactlyInAnyOrder("/li", "sales-rep/li", "sales-rep/rep");
    Instant now = CLERK.at();

    story.then((it, _) -> Circulating.release(it, Set.of("sales-rep/li"), RULES, now), CLERK);
    assertThat(story.entry().waitingFor())
        .as("they were named, too")
        .containsExactly("staff:li", "staff:rep");
    story.then((it, _) -> Circulating.release(it, Set.of("/li"), RULES, now), CLERK);
    assertThat(story.entry().waitingFor()).containsExactly("staff:rep");
    assertThat(story.last().stopped()).isEmpty();
    assertThat(Circulating.release(story.stored(), Set.of("/li"), RULES, now).effective())
        .isFalse();

    story.then((it, _) -> Circulating.release(it, Set.of("sales-rep/rep"), RULES, now), CLERK);
    assertThat(story.entry().waitingFor()).isEmpty();
    assertThat(story.last().stopped()).containsExactly("DOC-07");
  }
}
