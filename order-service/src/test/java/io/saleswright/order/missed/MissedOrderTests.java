package io.saleswright.order.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.order.lifecycle.OrderStory;
import io.saleswright.order.missed.MissedOrder.Finding;
import io.saleswright.order.missed.MissedOrder.Report;
import io.saleswright.order.missed.MissedOrder.Whose;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Addressee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of missed orders, and what is found out about them (ORD-05, SEC-06). */
class MissedOrderTests {

  private static final Instant NOW = OrderStory.MONDAY;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Whose WHOSE = new Whose("rep", "team", "east");

  private static Change<MissedOrder> report(
      Breach breach, LocalDate askedOn, @Nullable String orderId) {
    Report report = new Report("customer-1", askedOn, "by fax", orderId, "reporter", NOW);
    return MissedOrder.report("missed-1", "MO-20261123-0001", breach, report, WHOSE, TODAY);
  }

  private static MissedOrder reported() {
    return report(Breach.LOST, TODAY, null).state();
  }

  private static Act act(String person) {
    return new Act(OrderStory.caller(person, "sales-manager"), Cause.internal(person, NOW));
  }

  private static Finding finding(boolean confirmed, @Nullable String responsible) {
    return new Finding(confirmed, "the fax had no paper", responsible, "order-2", "boss", NOW);
  }

  @Test
  void aReportWaitsForWhatIsFoundOut() {
    Change<MissedOrder> change = report(Breach.LOST, TODAY.minusDays(3), null);

    assertThat(change.state().stage()).isEqualTo(MissedOrderStage.REPORTED);
    assertThat(change.events())
        .containsExactly(
            new MissedOrderReported(
                "missed-1",
                "MO-20261123-0001",
                Breach.LOST,
                "customer-1",
                TODAY.minusDays(3),
                null,
                "reporter"));
    assertThat(change.state().belonging().also()).containsExactly("reporter");
  }

  @ParameterizedTest
  @CsvSource({
    "LOST,              2026-11-24, ,        askedOn",
    "LOST,              2025-11-22, ,        askedOn",
    "NOT_VERIFIED,      2026-11-23, ,        orderId",
    "NOT_RELEASED,      2026-11-23, ,        orderId",
    "NOT_RELEASED,      2026-11-23, order-1, ",
    "LOST,              2025-11-23, ,        ",
    "AGAINST_THE_RULES, 2026-11-23, ,        ",
    "ENTERED_LATE,      2026-11-23, order-1, "
  })
  void aReportIsOfTheLastYearAndNamesTheOrderThatWasEntered(
      Breach breach, LocalDate askedOn, @Nullable String orderId, @Nullable String fault) {
    if (fault == null) {
      assertThat(report(breach, askedOn, orderId).events()).hasSize(1);
      return;
    }
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> report(breach, askedOn, orderId))
        .satisfies(refused -> assertThat(refused.errors().getFirst().field()).isEqualTo(fault));
  }

  @Test
  void whatIsFoundOutNamesTheRuleAndTheOrderThatCameOfIt() {
    Change<MissedOrder> change = reported().settle("missed-1", finding(true, "clerk"), act("boss"));

    assertThat(change.state().stage()).isEqualTo(MissedOrderStage.CONFIRMED);
    assertThat(change.events())
        .containsExactly(
            new MissedOrderSettled(
                "missed-1",
                "MO-20261123-0001",
                Breach.LOST,
                "ORD-05",
                true,
                "clerk",
                "order-2",
                "boss"));
    assertThat(reported().settle("missed-1", finding(false, null), act("boss")).state().stage())
        .isEqualTo(MissedOrderStage.UNFOUNDED);
  }

  @ParameterizedTest
  @CsvSource({"reporter, clerk, own-paper", "clerk, clerk, own-paper"})
  void nobodyJudgesThemselvesOrTheirOwnReport(String judge, String atFault, String problem) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> reported().settle("missed-1", finding(true, atFault), act(judge)))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  @Test
  void whatIsFoundOutStays() {
    MissedOrder settled = reported().settle("missed-1", finding(true, null), act("boss")).state();

    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> settled.settle("missed-1", finding(false, null), act("boss")))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo("missed-order-settled"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> reported().settle("missed-1", finding(false, "clerk"), act("boss")));
  }

  @Test
  void thoseAreToldWhoHaveToFindOutAndThoseWhomItConcerns() {
    MissedOrderTelling telling = new MissedOrderTelling();
    Change<MissedOrder> report = report(Breach.LOST, TODAY, null);
    Notice first = telling.of("missed-1", report.state(), report.events().getFirst()).getFirst();
    assertThat(first.kind()).isEqualTo("missed-order-reported");
    assertThat(first.to()).contains(new Addressee("support-supervisor", null, null));

    Change<MissedOrder> settled =
        report.state().settle("missed-1", finding(true, "clerk"), act("boss"));
    List<Notice> told = telling.of("missed-1", settled.state(), settled.events().getFirst());
    assertThat(told.getFirst().to())
        .contains(new Addressee(null, "reporter", null), new Addressee(null, "clerk", null));
    assertThat(told.toString()).doesNotContain("fax");
  }
}
