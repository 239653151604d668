package io.saleswright.finance.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.accounts.Statement;
import io.saleswright.finance.accounts.StatementDesk;
import io.saleswright.finance.collection.AsOf;
import io.saleswright.finance.fixtures.Acts;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.paper.KeptPaper;
import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestPaper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A customer's account on paper: what stands there (FIN-12). */
class StatementPaperTests extends RunningFinance {

  private static final Caller READER = new Caller("r", "r", Set.of("finance"), null, null);

  private final StatementDesk desk;
  private final Papers papers;
  private final KeptPapers kept;
  private final WorkCalendar calendar;

  @Autowired
  StatementPaperTests(ApplicationContext service) {
    this.desk = service.getBean(StatementDesk.class);
    this.papers = service.getBean(Papers.class);
    this.kept = service.getBean(KeptPapers.class);
    this.calendar = service.getBean(WorkCalendar.class);
  }

  @Test
  void hasBalancesMovementsAndOpenItemsInBothLanguages() {
    AnOrder order = AnOrder.over1000(AnOrder.DEPOSIT_30);
    placed(order);
    pay(order, "400.00").expect(201);
    Statement statement = statement(order.customer());

    Paper paper = StatementPaper.print(papers, statement, "长公司名称有限责任公司".repeat(8), calendar);

    assertThat(text(paper, "statement"))
        .contains("对账单", "Statement of account", "期初余额", "closing balance")
        .contains("订单应收", "SO-20261123-0001", "1,000.00 CNY", "收款", "-400.00 CNY")
        .contains("600.00 CNY", "2026-12-15")
        .doesNotContain("{{");
    assertThat(StatementPaper.print(papers, statement, "长公司名称有限责任公司".repeat(8), calendar).sha256())
        .isEqualTo(paper.sha256());
  }

  @Test
  void anEmptyAccountIsAPaperToo() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    Statement dollars =
        desk.of(
            order.customer(),
            "USD",
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2026-11-23"),
            READER);

    assertThat(text(StatementPaper.print(papers, dollars, "Hua Xia", calendar), "empty"))
        .contains("0.00 USD", "Hua Xia");
  }

  /** The same bytes may leave on the last day and after it; only the latter is for ever. */
  @Test
  void thatOfADayThatIsOverStaysThoughItIsTheSameAsOnThatDay() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    TestClock clock = TestClock.at("2026-11-23T15:59:00Z");
    KeptStatements printer = new KeptStatements(papers, kept, calendar);
    Statement evening = asOf(statement(order.customer()), clock);
    KeptPaper before = printer.handOut(evening, "Hua Xia", at(clock));
    clock.advance(Duration.ofMinutes(2));
    Statement over = asOf(evening, clock);

    KeptPaper first = printer.handOut(over, "Hua Xia", at(clock));
    clock.advance(Duration.ofDays(30));
    KeptPaper later = printer.handOut(asOf(over, clock), "Hua Xia Furniture", at(clock));

    assertThat(first.sha256()).isEqualTo(before.sha256());
    assertThat(later.sha256()).isEqualTo(first.sha256());
    assertThat(later.left()).isEqualTo(first.left());
    assertThat(printer.of(order.customer())).hasSize(2);
  }

  /** What was written just before midnight and is kept just after it is none of the whole day. */
  @Test
  void thatOfADayThatRunsIsNeverTheLastOne() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    TestClock clock = TestClock.at("2026-11-23T15:59:00Z");
    KeptStatements printer = new KeptStatements(papers, kept, calendar);
    Statement evening = asOf(statement(order.customer()), clock);
    clock.advance(Duration.ofMinutes(2));
    printer.handOut(evening, "Hua Xia", at(clock));

    Paper over = printer.print(asOf(evening, clock), "Hua Xia Furniture");

    assertThat(text(over, "over")).contains("Hua Xia Furniture");
  }

  private static Act at(TestClock clock) {
    return Acts.by("finance", clock.instant());
  }

  /** The same account, asked for at the clock's moment. */
  private Statement asOf(Statement now, TestClock clock) {
    return new Statement(
        now.customerId(),
        now.period(),
        AsOf.of(now.period().to(), null, clock.instant(), calendar),
        now.opening(),
        now.movements(),
        now.closing(),
        now.openItems());
  }

  private Statement statement(String customer) {
    return desk.of(
        customer, "CNY", LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-23"), READER);
  }

  private static String text(Paper paper, String name) {
    return TestPaper.text(name, paper.bytes()).replaceAll("\\s+", " ");
  }
}
