package io.saleswright.finance.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.ExpenseBodies;
import io.saleswright.finance.fixtures.ExpenseSteps;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.finance.writeoffs.WriteOffStage;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.testkit.AuthorisationContract;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Months are closed and stay as they are (FIN-15, FIN-16). */
class BooksApiTests extends RunningFinance implements AuthorisationContract {

  private static final String MONTHS = "/api/books/months/";
  private static final String REASON = "{\"reason\":\"a payment is missing\"}";

  /** No other test enters anything in them. */
  private static final String OWN_CURRENCY = "CHF";

  private static final String OWN_FOR_LATE = "SEK";
  private static final String OWN_FOR_INTAKE = "NOK";
  private static final String OWN_FOR_GOODS = "DKK";
  private static final String OWN_FOR_DIFFERENCES = "PLN";
  private static final Set<String> READERS =
      Set.of("finance", "finance-head", "auditor", "sales-manager", "vp-sales", "general-manager");

  private final MonthFigures monthFigures;
  private final Aggregates<WriteOff> writeOffs;

  @Autowired
  BooksApiTests(MonthFigures monthFigures, Aggregates<WriteOff> writeOffs) {
    this.monthFigures = monthFigures;
    this.writeOffs = writeOffs;
  }

  @Test
  void aClosedMonthTakesNothingAndItsFiguresStay() {
    YearMonth month = next();
    pay(month, "100.00").expect(201);
    close(month);

    Answer refused = pay(month, "7.00").expect(409);
    assertThat(refused.problem()).isEqualTo("/problems/month-closed");
    assertThat(refused.text("detail")).contains(month.toString());
    assertThat(refused.rule()).isEqualTo("FIN-16");
    Answer before = figures(month);
    assertThat(before.text("items/0/state")).isEqualTo("CLOSED");
    assertThat(before.text("items/0/received/amount")).isEqualTo("100.00");

    String customer = unique("customer");
    String late =
        as("finance")
            .post(
                "/api/payments",
                receipt(customer, month, "7.00").replace("}\n", ", \"late\": true}\n"))
            .expect(201)
            .text("receivedOn");

    assertThat(late).isEqualTo(month.atDay(15).toString());
    assertThat(figures(month).body()).isEqualTo(before.body());
  }

  /**
   * FIN-09: money of a month whose statement is missing may be in no book; who closes is warned.
   */
  @Test
  void aMissingStatementIsWarnedOfBeforeAndAfterAMonthIsClosed() {
    close(next());
    YearMonth month = next();
    String account = unique("account");
    hand(account, "1000.00", month.atDay(2));
    hand(account, "1020.00", month.atDay(4));

    assertThat(warnings(as("finance").get("/api/books").expect(200))).contains(month.toString());
    Answer closing = as("finance-head").post(MONTHS + month + "/closing", "").expect(200);
    assertThat(warnings(closing)).contains(month.toString());
    awaitClosed(month);

    hand(account, "1010.00", month.atDay(3));
    assertThat(warnings(as("auditor").get("/api/books").expect(200))).isEmpty();
  }

  /** What is cancelled of a closed month is taken off the open one, and counts in none then. */
  @Test
  void anOrderThatIsCancelledAfterTheCloseIsTakenOffTheOpenMonth() {
    YearMonth month = next();
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    String placed =
        order
            .placed()
            .replace("CNY", OWN_FOR_INTAKE)
            .replace("2026-11-23T01:30:00Z", month.atDay(15) + "T01:30:00Z");
    orderTells(order, 1, "OrderPlaced", placed);
    awaitReceivable(order);
    assertThat(amount(month, OWN_FOR_INTAKE, "intake")).isEqualTo(1000);
    close(month);

    orderTells(order, 2, "OrderCancelled", order.cancelled());
    await()
        .atMost(PATIENCE)
        .until(() -> amount(month.plusMonths(1), OWN_FOR_INTAKE, "intake") == -1000);
    assertThat(amount(month, OWN_FOR_INTAKE, "intake")).isEqualTo(1000);
    close(month.plusMonths(1));
    assertThat(amount(month.plusMonths(1), OWN_FOR_INTAKE, "intake")).isEqualTo(-1000);
    assertThat(amount(month.plusMonths(2), OWN_FOR_INTAKE, "intake")).isZero();
  }

  private static String warnings(Answer books) {
    return books.text("warnings/0/text");
  }

  private void hand(String account, String opening, LocalDate day) {
    String file =
        Statements.of(account, unique("S"))
            .from(opening, day)
            .in("10.00", unique("R"), "unknown", unique("payer"))
            .camt();
    as("finance").post("/api/bank-statements", file).expect(200);
  }

  /** What is dated before all closed months counts in the month in which it is entered (FIN-16). */
  @Test
  void whatIsOlderThanAllClosedMonthsCountsWhereItIsEntered() {
    YearMonth month = next();
    close(month);
    YearMonth present = YearMonth.of(2026, 11);
    YearMonth older = YearMonth.of(2018, 3);
    String old = receipt(unique("customer"), older, "70.00").replace("CNY", OWN_FOR_LATE);
    assertThat(as("finance").post("/api/payments", old).expect(409).problem())
        .isEqualTo("/problems/month-closed");

    as("finance").post("/api/payments", old.replace("}\n", ", \"late\": true}\n")).expect(201);

    assertThat(amount(present, OWN_FOR_LATE, "received")).isEqualTo(70);
    assertThat(amount(present, OWN_FOR_LATE, "outstanding")).isEqualTo(-70);
    assertThat(amount(older, OWN_FOR_LATE, "received")).isZero();
  }

  /** A bill of the carrier that is dated in a closed month is posted to an open one (FIN-13). */
  @Test
  void aClosedMonthTakesNoFreight() {
    YearMonth month = next();
    close(month);
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String freight = "{\"amount\":%s,\"payer\":\"COMPANY\",\"on\":\"%s\"}";
    String path = "/api/order-books/" + order.id() + "/freights";

    Answer refused =
        as("finance").post(path, freight.formatted(Requests.cny("5.00"), month.atDay(3)));

    assertThat(refused.expect(409).problem()).isEqualTo("/problems/month-closed");
    as("finance").post(path, freight.formatted(Requests.cny("5.00"), "2026-11-22")).expect(200);
  }

  /** What left the house in a closed month and is told late counts where it is told (FIN-16). */
  @Test
  void whatIsToldToHaveLeftInAClosedMonthCountsInAnOpenOne() {
    YearMonth month = next();
    close(month);
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", order.placed().replace("CNY", OWN_FOR_GOODS));
    awaitReceivable(order);
    String shipped = "{\"orderId\": \"%s\", \"shippedAt\": \"%sT02:00:00Z\"}";

    orderTells(order, 2, "OrderShipped", shipped.formatted(order.id(), month.atDay(15)));

    await()
        .atMost(PATIENCE)
        .until(() -> amount(YearMonth.of(2026, 11), OWN_FOR_GOODS, "shipped") == 1000);
    assertThat(amount(month, OWN_FOR_GOODS, "shipped")).isZero();
    assertThat(as("finance").get("/api/order-books/" + order.id()).text("shippedOn"))
        .isEqualTo(month.atDay(15).toString());
  }

  /** One that was held up over the end of a month counts from when the receivable answered. */
  @Test
  void aDifferenceThatWasHeldUpCountsWhenItWasAnswered() {
    Instant asked = Instant.parse("2018-05-31T15:59:59Z");
    Instant answered = asked.plusSeconds(60);
    WriteOff.Request request =
        new WriteOff.Request(
            unique("order"),
            unique("customer"),
            Money.of("3.00", OWN_FOR_DIFFERENCES),
            "fees of the bank",
            "DEMO-finance",
            1,
            null);
    String number = unique("WO");
    String id =
        writeOffs
            .create(
                Cause.internal("finance", asked),
                _ ->
                    Change.to(
                        new WriteOff(number, request, WriteOffStage.CHECKING, null, null, null)))
            .id();
    writeOffs.change(
        id,
        Cause.internal("finance", answered),
        _ ->
            Change.to(
                new WriteOff(number, request, WriteOffStage.WRITTEN_OFF, null, null, answered)));

    assertThat(writtenOff(YearMonth.of(2018, 5))).isZero();
    assertThat(writtenOff(YearMonth.of(2018, 6))).isEqualTo(3);
  }

  private long writtenOff(YearMonth month) {
    return monthFigures.of(month, Books.OPEN).stream()
        .filter(one -> one.kind() == FigureKind.WRITTEN_OFF)
        .filter(one -> one.amount().currency().equals(OWN_FOR_DIFFERENCES))
        .mapToLong(one -> one.amount().amount().longValue())
        .sum();
  }

  /** A payment counts in its month, and that it was taken back in the month of that (FIN-16). */
  @Test
  void anExpenseThatIsPaidAgainCountsOnce() {
    long paid = of(FigureKind.EXPENSES);
    long back = of(FigureKind.EXPENSE_REVERSED);
    String id = expenses().claimed("60.00");
    expenses().pay(id);
    as("finance-3", "finance")
        .post("/api/expenses/" + id + "/payment-reversal", "{\"reason\":\"it came back\"}")
        .expect(200);
    assertThat(of(FigureKind.EXPENSES)).isEqualTo(paid + 60);
    assertThat(of(FigureKind.EXPENSE_REVERSED)).isEqualTo(back + 60);

    as("finance-2", "finance")
        .post("/api/expenses/" + id + "/payment", ExpenseBodies.payment(ExpenseSteps.TODAY))
        .expect(200);

    assertThat(of(FigureKind.EXPENSES)).isEqualTo(paid + 120);
    assertThat(of(FigureKind.EXPENSE_REVERSED)).isEqualTo(back + 60);
  }

  private long of(FigureKind kind) {
    return monthFigures.of(YearMonth.of(2026, 11), Books.OPEN).stream()
        .filter(one -> one.kind() == kind && one.amount().currency().equals("CNY"))
        .mapToLong(one -> one.amount().amount().longValue())
        .sum();
  }

  @Test
  void theLastMonthIsOpenedAgainByTwo() {
    YearMonth month = next();
    close(month);
    String path = MONTHS + month + "/reopening";
    assertThat(as("finance-head").post(path + "/approval", "").expect(409).problem())
        .isEqualTo("/problems/reopening-not-asked");
    as("finance-head").post(path, REASON).expect(200);
    assertThat(as("finance-head").post(path + "/approval", "").expect(409).problem())
        .isEqualTo("/problems/own-paper");
    as("finance").delete(path).expect(200);
    as("finance-head").post(path, REASON).expect(200);

    Answer open = as("general-manager").post(path + "/approval", "").expect(200);

    assertThat(open.body().path("reopened").valueStream().toList()).isNotEmpty();
    pay(month, "3.00").expect(201);
    assertThat(figures(month).text("items/0/received/amount")).isEqualTo("3.00");
    close(month);
    assertThat(figures(month).text("items/0/received/amount")).isEqualTo("3.00");
  }

  /**
   * Clerks record while the month is closed: whatever was accepted is in its figures, whatever was
   * refused is not.
   */
  @Test
  void whatIsAcceptedWhileAMonthClosesIsInItsFigures() throws Exception {
    YearMonth month = next();
    List<Callable<Answer>> all = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      String amount = i + ".00";
      all.add(() -> pay(month, amount));
    }
    all.add(8, () -> as("finance-head").post(MONTHS + month + "/closing", ""));
    long accepted = 0;
    try (ExecutorService clerks = Executors.newFixedThreadPool(6)) {
      int index = 0;
      for (Future<Answer> one : clerks.invokeAll(all)) {
        Answer answer = one.get();
        if (index == 8) {
          answer.expect(200);
        } else {
          assertThat(answer.status()).isIn(201, 409);
          accepted += answer.status() == 201 ? (index < 8 ? index + 1 : index) : 0;
        }
        index++;
      }
    }
    awaitClosed(month);

    Answer figures = figures(month);
    if (accepted > 0) {
      assertThat(figures.text("items/0/received/amount")).isEqualTo(accepted + ".00");
    } else {
      assertThat(figures.text("items/0/received/amount")).isIn("", "0.00");
    }
  }

  @Test
  void figuresOfTheOpenMonthFollowWhatIsEntered() {
    YearMonth month = YearMonth.of(2026, 11);
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    orderTells(order, 1, "OrderPlaced", order.placed().replace("CNY", OWN_CURRENCY));
    awaitReceivable(order);
    assertThat(amount(month, OWN_CURRENCY, "intake")).isEqualTo(1000);
    assertThat(amount(month, OWN_CURRENCY, "received")).isZero();

    as("finance")
        .post(
            "/api/payments",
            Requests.payment(order.customer(), "400.00", order.id(), "400.00")
                .replace("CNY", OWN_CURRENCY))
        .expect(201);

    assertThat(amount(month, OWN_CURRENCY, "intake")).isEqualTo(1000);
    assertThat(amount(month, OWN_CURRENCY, "received")).isEqualTo(400);
    assertThat(
            as("finance")
                .with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/books/figures?from=2026-11&to=2026-11")
                .status())
        .isEqualTo(200);
  }

  @Test
  void refusesWhatIsNoMonthOrNotOver() {
    as("finance-head").post(MONTHS + "2026-13/closing", "").expect(400);
    assertThat(as("finance-head").post(MONTHS + "2099-01/closing", "").status()).isIn(400, 409);
    as("finance").get("/api/books/figures?from=2026-11&to=2026-01").expect(400);
    as("finance").get("/api/books/figures?from=2020-01&to=2026-01").expect(400);
  }

  private long amount(YearMonth month, String currency, String field) {
    for (var item : figures(month).body().path("items")) {
      if (item.path("currency").asString("").equals(currency)) {
        return (long) Double.parseDouble(item.at("/" + field + "/amount").asString("0"));
      }
    }
    return 0;
  }

  /** A month that no other test enters anything in. */
  private YearMonth next() {
    String last = as("finance").get("/api/books").expect(200).text("closedThrough");
    return last.isEmpty() ? YearMonth.of(2019, 1) : YearMonth.parse(last).plusMonths(1);
  }

  private void close(YearMonth month) {
    as("finance-head").post(MONTHS + month + "/closing", "").expect(200);
    awaitClosed(month);
  }

  private void awaitClosed(YearMonth month) {
    CLOCK.advance(Duration.ofSeconds(31));
    await()
        .until(
            () -> as("finance").get("/api/books").text("months"),
            _ -> stateOf(month).equals("CLOSED"));
  }

  private String stateOf(YearMonth month) {
    for (var one : as("finance").get("/api/books").body().path("months")) {
      if (one.path("month").asString("").equals(month.toString())) {
        return one.path("state").asString("");
      }
    }
    return "";
  }

  private Answer figures(YearMonth month) {
    return as("finance").get("/api/books/figures?from=" + month + "&to=" + month).expect(200);
  }

  private Answer pay(YearMonth month, String amount) {
    return as("finance").post("/api/payments", receipt(unique("customer"), month, amount));
  }

  private static String receipt(String customer, YearMonth month, String amount) {
    return Requests.payment(customer, amount).replace("2026-11-23", month.atDay(15).toString());
  }

  @Override
  public List<String> commands() {
    return List.of("close month", "ask to reopen", "reopen", "keep closed", "read books");
  }

  @Override
  public List<String> table(String role) {
    List<String> may = new ArrayList<>();
    if (role.equals("finance-head")) {
      may.add("close month");
    }
    if (Set.of("finance", "finance-head").contains(role)) {
      may.add("ask to reopen");
    }
    if (Set.of("finance-head", "general-manager").contains(role)) {
      may.add("reopen");
    }
    if (Set.of("finance", "finance-head", "general-manager").contains(role)) {
      may.add("keep closed");
    }
    if (READERS.contains(role)) {
      may.add("read books");
    }
    return may;
  }

  @Override
  public Answer call(TestHttp person, String command) {
    String far = MONTHS + "2099-01";
    return switch (command) {
      case "close month" -> person.post(far + "/closing", "");
      case "ask to reopen" -> person.post(far + "/reopening", REASON);
      case "reopen" -> person.post(far + "/reopening/approval", "");
      case "keep closed" -> person.delete(far + "/reopening");
      case "read books" -> person.get("/api/books/figures");
      default -> throw new AssertionError(command);
    };
  }
}
