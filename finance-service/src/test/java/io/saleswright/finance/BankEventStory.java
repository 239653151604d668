package io.saleswright.finance;

import static org.awaitility.Awaitility.await;

import io.saleswright.finance.bankfiles.ReadStatement;
import io.saleswright.finance.bankfiles.reading.StatementFiles;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.finance.transfers.ATransfer;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;

/** The stories in which every event and notice of bank transfers occurs. */
final class BankEventStory {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningFinance service;
  private final ATransfer transfers;
  private final Function<ReadStatement, String> unfinished;

  /**
   * @param unfinished begins a statement as an instance does that dies then
   */
  BankEventStory(RunningFinance service, Function<ReadStatement, String> unfinished) {
    this.service = service;
    this.unfinished = unfinished;
    this.transfers = new ATransfer(service);
  }

  void tell() {
    isPaidByAnotherAndReversed();
    String dismissed = transfers.came("6.00", "tax", RunningFinance.unique("office"));
    transfers.step("finance", dismissed, "dismissal", "{\"reason\":\"a tax refund\"}").expect(200);
    transfers.step("finance-head", dismissed, "dismissal/confirmation", "").expect(200);
    aStatementIsMissing();
    waitsTooLong();
    aDifferenceIsWrittenOff();
    aBalanceIsNotAnswered();
    aStatementIsNotWhole();
  }

  private void aStatementIsMissing() {
    String account = RunningFinance.unique("account");
    LocalDate monday = LocalDate.of(2025, 3, 3);
    handIn(account, "1000.00", monday);
    handIn(account, "1020.00", monday.plusDays(2));
    handIn(account, "1010.00", monday.plusDays(1));
  }

  private void handIn(String account, String opening, LocalDate day) {
    String file =
        Statements.of(account, RunningFinance.unique("S"))
            .from(opening, day)
            .in("10.00", RunningFinance.unique("R"), "tax", RunningFinance.unique("office"))
            .camt();
    service.as("finance").post("/api/bank-statements", file).expect(200);
  }

  private void aDifferenceIsWrittenOff() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order.OrderPlaced.v1", order.id(), 1, order.placed()));
    await()
        .atMost(PATIENCE)
        .until(() -> service.as("finance").get("/api/receivables/" + order.id()).status() == 200);
    service
        .as("finance")
        .post("/api/payments", Requests.payment(order.customer(), "998.00", order.id(), "998.00"))
        .expect(201);
    String written =
        service
            .as("finance-head")
            .post(
                "/api/write-offs",
                "{\"receivableId\":\"%s\",\"amount\":%s,\"reason\":\"fees\"}"
                    .formatted(order.id(), Requests.cny("2.00")))
            .expect(201)
            .id();
    service
        .as("finance")
        .post("/api/write-offs/" + written + "/reversal", "{\"reason\":\"paid\"}")
        .expect(200);
  }

  /** The customer answers too late: who asked was told (FIN-12). */
  private void aBalanceIsNotAnswered() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    TestBroker.publish(
        "order.orders.v1", TestEvent.of("order.OrderPlaced.v1", order.id(), 1, order.placed()));
    await()
        .atMost(PATIENCE)
        .until(() -> service.as("finance").get("/api/receivables/" + order.id()).status() == 200);
    String confirmation;
    try (TestPolicy _ = service.ruling("collection", "confirmation-within", "\"1s\"")) {
      confirmation =
          service
              .as("finance")
              .post(
                  "/api/balance-confirmations",
                  """
                  {"customerId":"%s","currency":"CNY","from":"2026-11-01","to":"2026-11-02",
                   "channel":"POST"}
                  """
                      .formatted(order.customer()))
              .expect(201)
              .id();
    }
    RunningFinance.CLOCK.advance(Duration.ofSeconds(2));
    TestBroker.awaitNotice(confirmation, "balance-unanswered");
    service
        .as("finance")
        .post(
            "/api/balance-confirmations/" + confirmation + "/answers",
            "{\"agreed\":true,\"person\":\"Wang\",\"on\":\"2026-11-23\"}")
        .expect(200);
  }

  /** An instance died within it, and nobody handed it in again (FIN-09). */
  private void aStatementIsNotWhole() {
    String file =
        Statements.of(RunningFinance.unique("account"), RunningFinance.unique("S"))
            .in("100.00", "", "goods", "Wang")
            .camt();
    ReadStatement read;
    try {
      read =
          StatementFiles.camt(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 10)
              .getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String id;
    try (TestPolicy _ = service.ruling("bank", "import-within", "\"1s\"")) {
      id = unfinished.apply(read);
    }
    RunningFinance.CLOCK.advance(Duration.ofSeconds(2));
    TestBroker.awaitNotice(id, "bank-statement-unfinished");
    service.as("finance").post("/api/bank-statements", file).expect(200);
  }

  private void isPaidByAnotherAndReversed() {
    String customer = RunningFinance.unique("customer");
    String id = transfers.came("60.00", "x", RunningFinance.unique("mother"));
    transfers.step("finance", id, "owner", "").expect(200);
    transfers.step("finance", id, "application", ATransfer.thirdParty(customer)).expect(200);
    String payment =
        transfers.step("finance-head", id, "confirmation", "").expect(200).text("paymentId");
    service
        .as("finance-2", "finance")
        .post("/api/payments/" + payment + "/reversal", Requests.reversal())
        .expect(200);
    RunningFinance.CLOCK.advance(Duration.ofSeconds(3));
    await().atMost(PATIENCE).until(() -> transfers.get(id).text("state").equals("WAITING"));
  }

  private void waitsTooLong() {
    String id;
    try (TestPolicy _ = service.ruling("bank", "transfer-within", "\"1s\"")) {
      id = transfers.came("7.00", "x", RunningFinance.unique("payer"));
    }
    RunningFinance.CLOCK.advance(Duration.ofSeconds(2));
    TestBroker.awaitNotice(id, "bank-transfer-waiting");
  }
}
