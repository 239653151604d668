package io.saleswright.contract.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.dealings.DealFileReassigned;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The file of a deal is put together in whatever order its papers are told (DOC-06, FIN-10). */
class AssemblingTests {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          new WorkingTime(
              ZoneId.of("Asia/Shanghai"),
              List.of(new WorkingTime.Shift(LocalTime.of(8, 30), LocalTime.of(17, 30))),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "HR-01"),
          List.of());
  private static final DealRules RULES =
      new DealRules(List.of(PaperKind.values()), TimeLimit.parse("working 8h"), CALENDAR);
  private static final DealOrder ORDER =
      new DealOrder("SO-1", "c-1", "ct-1", "rep", "east-1", "east", null, null);

  private DealFile file = DealFile.EMPTY;
  private Change<DealFile> last = Change.none(file);

  private AssemblingTests then(UnaryOperator<DealFile> news) {
    last = Assembling.to("o-1", file, news.apply(file), RULES, NOW);
    file = last.state();
    return this;
  }

  private static DealPaper paper(PaperKind kind, String id) {
    return new DealPaper(kind, id, null, TODAY);
  }

  private void everyPaperBut(PaperKind left) {
    for (PaperKind kind : PaperKind.values()) {
      if (kind != left && kind != PaperKind.QUOTE) {
        then(now -> now.with(paper(kind, "o-1")));
      }
    }
  }

  private List<String> told() {
    return last.events().stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  @Test
  void opensWhenItIsPaidAndNamesWhatIsMissing() {
    then(now -> now.of(ORDER));
    everyPaperBut(PaperKind.INVOICE);
    assertThat(file.stage()).isEqualTo(DealStage.COLLECTING);
    assertThat(file.missing()).isEmpty();

    then(now -> now.paid(TODAY));
    assertThat(file.stage()).isEqualTo(DealStage.INCOMPLETE);
    assertThat(file.missing()).containsExactly(PaperKind.INVOICE);
    assertThat(told()).containsExactly("DealFileOpened");
    assertThat(last.started().getFirst().rule()).isEqualTo("DOC-06");

    then(now -> now.with(paper(PaperKind.INVOICE, "i-1")));
    assertThat(file.stage()).isEqualTo(DealStage.COMPLETE);
    assertThat(told()).containsExactly("DealFileCompleted");
    assertThat(last.stopped()).containsExactly("DOC-06");
  }

  /** Finance may be heard before the order itself: it is no file until both are known. */
  @Test
  void paymentMayBeToldBeforeTheOrder() {
    then(now -> now.paid(TODAY));
    assertThat(file.stage()).isEqualTo(DealStage.COLLECTING);
    assertThat(told()).isEmpty();
    everyPaperBut(PaperKind.ORDER);

    then(now -> now.of(ORDER).with(paper(PaperKind.ORDER, "o-1")));
    assertThat(told()).containsExactly("DealFileOpened", "DealFileCompleted");
  }

  @Test
  void sameNewsChangesNothingAndLaterOnesReplace() {
    then(now -> now.of(ORDER).with(paper(PaperKind.DELIVERY_NOTE, "o-1")));
    then(now -> now.with(paper(PaperKind.DELIVERY_NOTE, "o-1")));
    assertThat(last.effective()).isFalse();

    DealPaper later = new DealPaper(PaperKind.DELIVERY_NOTE, "o-1", null, TODAY.plusDays(1));
    then(now -> now.with(later));
    assertThat(file.papers()).containsExactly(later);
    then(now -> now.with(paper(PaperKind.INVOICE, "i-1")).with(paper(PaperKind.INVOICE, "i-2")));
    assertThat(file.papers()).hasSize(3);
  }

  /** The quote is asked for only where the contract was made from one. */
  @Test
  void contractBringsItsQuoteOrNone() {
    then(now -> now.of(ORDER).paid(TODAY));
    everyPaperBut(PaperKind.CONTRACT);
    assertThat(file.missing()).containsExactly(PaperKind.CONTRACT);
    DealPaper quote = paper(PaperKind.QUOTE, "q-1");
    then(now -> now.under(new DealContract(null, quote)));
    assertThat(file.missing()).containsExactly(PaperKind.CONTRACT);
    then(now -> now.under(new DealContract(paper(PaperKind.CONTRACT, "ct-1"), quote)));
    assertThat(file.stage()).isEqualTo(DealStage.COMPLETE);
    assertThat(file.papers()).contains(quote);

    then(now -> now.under(DealContract.NONE));
    assertThat(file.missing()).containsExactly(PaperKind.CONTRACT);
    assertThat(told()).containsExactly("DealFileReopened");
    assertThat(last.started()).hasSize(1);
  }

  /** An order without a contract has none in its file; one on paper has to be filed. */
  @Test
  void contractIsAskedForWhereTheOrderNamesOne() {
    then(now -> now.of(ORDER.under(null, true)).paid(TODAY));
    everyPaperBut(PaperKind.CONTRACT);
    assertThat(file.missing()).containsExactly(PaperKind.CONTRACT);
    then(now -> now.of(ORDER.under(null, null)));
    assertThat(file.stage()).isEqualTo(DealStage.COMPLETE);
    assertThat(told()).containsExactly("DealFileCompleted");
    then(now -> now.of(ORDER.under("ct-2", null)));
    assertThat(file.missing()).containsExactly(PaperKind.CONTRACT);
    assertThat(told()).containsExactly("DealFileReopened");
  }

  /**
   * A voided invoice stays, marked, and the file waits for the one that takes its place (FIN-08).
   */
  @Test
  void aVoidedInvoiceStaysBesideTheOneThatReplacesIt() {
    then(now -> now.of(ORDER).paid(TODAY));
    everyPaperBut(PaperKind.INVOICE);
    then(now -> now.with(paper(PaperKind.INVOICE, "i-1")));
    assertThat(file.stage()).isEqualTo(DealStage.COMPLETE);

    then(now -> now.voiding(PaperKind.INVOICE, "i-1", TODAY.plusDays(1)));
    assertThat(file.missing()).containsExactly(PaperKind.INVOICE);
    assertThat(told()).containsExactly("DealFileReopened");

    then(now -> now.with(paper(PaperKind.INVOICE, "i-2")));
    assertThat(file.stage()).isEqualTo(DealStage.COMPLETE);
    assertThat(file.papers())
        .filteredOn(paper -> paper.kind() == PaperKind.INVOICE)
        .containsExactly(
            new DealPaper(PaperKind.INVOICE, "i-1", null, TODAY, TODAY.plusDays(1)),
            paper(PaperKind.INVOICE, "i-2"));
    then(now -> now.voiding(PaperKind.INVOICE, "i-unknown", TODAY));
    assertThat(last.effective()).isFalse();
  }

  /** DOC-05: a contract is carried out when the later of payment and sign-off is there. */
  @Test
  void isDoneWithTheLaterOfPaymentAndSignOff() {
    then(now -> now.of(ORDER).paid(TODAY));
    everyPaperBut(PaperKind.SIGN_OFF);
    assertThat(file.doneOn()).isNull();
    then(now -> now.with(new DealPaper(PaperKind.SIGN_OFF, "o-1", null, TODAY.plusDays(2))));
    assertThat(file.doneOn()).isEqualTo(TODAY.plusDays(2));
    then(now -> now.with(new DealPaper(PaperKind.SIGN_OFF, "o-1", null, TODAY.minusDays(2))));
    assertThat(file.doneOn()).isEqualTo(TODAY);
  }

  /** A file of which less is asked for by now is told to be complete, once. */
  @Test
  void fileThatNobodyWasToldOfIsCompleted() {
    then(now -> now.of(ORDER.under(null, null)).paid(TODAY));
    everyPaperBut(PaperKind.CONTRACT);
    DealFile told = file;
    file =
        new DealFile(
            told.order(),
            false,
            told.papers(),
            told.waived(),
            told.required(),
            told.paidOn(),
            false,
            null);
    then(now -> now);
    assertThat(told()).containsExactly("DealFileCompleted");
    assertThat(last.stopped()).containsExactly("DOC-06");
    then(now -> now);
    assertThat(last.effective()).isFalse();
  }

  /** SEC-02: an edit tells whose the order is, and nothing of those with whom it is shared. */
  @Test
  void belongsToWhomTheOrderBelongs() {
    DealOrder shared = ORDER.belongingTo("rep", "east-1", "east", List.of("partner"));
    DealOrder edited = shared.under(null, null).soldBy("other", "south-1", "south");
    assertThat(edited.belonging())
        .isEqualTo(new Belonging("other", "south-1", "south", null, List.of("partner")));
    assertThat(edited.contractId()).isNull();
    assertThat(shared.soldBy("other", null, null).belonging())
        .isEqualTo(new Belonging("other", null, null, null, List.of("partner")));
    assertThat(shared.soldBy("rep", null, null)).isEqualTo(shared);
    assertThat(shared.soldBy(null, null, null)).isEqualTo(shared);
    assertThat(shared.belongingTo("rep", "east-1", "east", List.of())).isEqualTo(ORDER);
  }

  /** SEC-02: the archive hears of it from the day on which it keeps the file, open again or not. */
  @Test
  void archiveIsToldWhoseItIsNow() {
    UnaryOperator<DealFile> given =
        now -> now.of(ORDER.belongingTo("other", "south-1", "south", List.of("partner")));
    then(now -> now.of(ORDER).paid(TODAY)).then(given);
    assertThat(told()).isEmpty();
    then(now -> now.of(ORDER));
    everyPaperBut(PaperKind.QUOTE);
    assertThat(told()).containsExactly("DealFileCompleted");

    then(given);
    assertThat(last.events())
        .containsExactly(
            new DealFileReassigned("o-1", "SO-1", "other", "south-1", "south", List.of("partner")));
    then(given);
    assertThat(last.effective()).isFalse();
    then(now -> now.paid(null)).then(now -> now.of(ORDER));
    assertThat(told()).containsExactly("DealFileReassigned");
    then(now -> now.paid(TODAY));
    assertThat(told()).containsExactly("DealFileOpened", "DealFileCompleted");
  }

  @Test
  void isNoFileWhileThePaymentIsBack() {
    then(now -> now.of(ORDER).paid(TODAY));
    then(now -> now.paid(null));
    assertThat(file.stage()).isEqualTo(DealStage.COLLECTING);
    assertThat(told()).containsExactly("DealFileReopened");
    assertThat(last.stopped()).containsExactly("DOC-06");
    then(now -> now.paid(TODAY));
    assertThat(told()).containsExactly("DealFileOpened");
    then(DealFile::gone);
    assertThat(file.stage()).isEqualTo(DealStage.CANCELLED);
    assertThat(last.stopped()).containsExactly("DOC-06");
  }

  @Test
  void onlyAMissingPaperIsWaived() {
    then(now -> now.of(ORDER).paid(TODAY));
    everyPaperBut(PaperKind.CONTRACT);
    Caller caller = new Caller("clerk", "clerk", Set.of("sales-support"), null, null);
    Act act = Act.of(caller, NOW, null, Trace.start(NOW));
    Stored<DealFile> stored =
        new Stored<>("o-1", 1, 1, 1, file, List.of(), NOW, "x", NOW, "x", false);

    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> Assembling.waive(stored, PaperKind.INVOICE, "x", RULES, act))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo("paper-not-missing"));
    Change<DealFile> waived =
        Assembling.waive(stored, PaperKind.CONTRACT, "by telephone", RULES, act);
    assertThat(waived.state().stage()).isEqualTo(DealStage.COMPLETE);
    assertThat(waived.events()).hasSize(2);
  }
}
