package io.saleswright.finance.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.fixtures.AnOrder;
import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bank transfers over HTTP: proposed, applied once, returned, dismissed (FIN-09, FIN-16). */
class BankTransferApiTests extends RunningFinance {

  private static final String TRANSFERS = "finance.bank-transfers.v1";
  private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);

  private final ATransfer transfers = new ATransfer(this);
  private final CustomerNames names;

  @Autowired
  BankTransferApiTests(CustomerNames names) {
    this.names = names;
  }

  /** An order with a number that no other has, which nobody was told of yet. */
  private AnOrder numbered(AnOrder order, String number) {
    orderTells(order, 1, "OrderPlaced", order.placed().replace("SO-20261123-0001", number));
    awaitReceivable(order);
    return order;
  }

  private static String number() {
    return "SO-20261123-" + NUMBERS.incrementAndGet();
  }

  private Answer payments(String customer) {
    return as("finance").get("/api/payments?customerId=" + customer);
  }

  @Test
  void proposesWhatATransferPaysAndAppliesNothingByThat() {
    String number = number();
    AnOrder order = numbered(AnOrder.over1000(AnOrder.PREPAID), number);
    String id = transfers.came("1000.00", "goods " + number, unique("payer"));

    Answer proposals = as("finance").get("/api/bank-transfers/" + id + "/proposals").expect(200);

    assertThat(proposals.text("proposals/0/receivableId")).isEqualTo(order.id());
    assertThat(proposals.text("proposals/0/reasons/0")).isEqualTo("ORDER_NUMBER");
    assertThat(proposals.text("proposals/0/score")).isEqualTo("80");
    assertThat(transfers.get(id).text("state")).isEqualTo("WAITING");
    assertThat(payments(order.customer()).body().path("items")).isEmpty();
  }

  @Test
  void recordsOnePaymentOfTheTransfer() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String id = transfers.came("1200.00", "thanks", unique("payer"));

    Answer applied = transfers.apply(id, order.customer(), order.id(), "1000.00").expect(200);

    assertThat(applied.text("state")).isEqualTo("APPLIED");
    Answer payment = as("finance").get("/api/payments/" + applied.text("paymentId")).expect(200);
    assertThat(payment.text("amount/amount")).isEqualTo("1200.00");
    assertThat(payment.text("unallocated/amount")).isEqualTo("200.00");
    assertThat(payment.text("receivedOn")).isEqualTo("2026-11-20");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
    assertThat(transfers.apply(id, order.customer(), order.id(), "1.00").status()).isEqualTo(409);
    assertThat(types(TRANSFERS, id, 1)).containsExactly("BankTransferApplied");
  }

  /** The rule needs number, amount and payer; the payer is known since a person has said so. */
  @Test
  void appliesByItselfWhatIsBeyondDoubt() {
    String payer = unique("payer");
    AnOrder first = AnOrder.over1000(AnOrder.PREPAID);
    placed(first);
    transfers
        .apply(transfers.came("1000.00", "x", payer), first.customer(), first.id(), "1000.00")
        .expect(200);
    String number = number();
    AnOrder second = numbered(AnOrder.over1000(AnOrder.PREPAID).of(first.customer()), number);

    String less = transfers.came("999.99", "for " + number, payer);
    String stranger = transfers.came("1000.00", "for " + number, unique("payer"));
    String exact = transfers.came("1000.00", "for " + number, payer);

    assertThat(transfers.get(less).text("state")).isEqualTo("WAITING");
    assertThat(transfers.get(stranger).text("state")).isEqualTo("WAITING");
    Answer applied = transfers.get(exact);
    assertThat(applied.text("state")).isEqualTo("APPLIED");
    assertThat(applied.text("decision/exactly")).isEqualTo("true");
    assertThat(receivable(second).text("state")).isEqualTo("SETTLED");
  }

  /** Nobody has paid or was invoiced before: the customer's file says what they are called. */
  @Test
  void knowsPayersByTheNamesOfCustomers() {
    String name = unique("Huaxia Furniture ");
    String number = number();
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    names.learn(order.customer(), name, null, 1);
    numbered(order, number);

    String guessed = transfers.came("12.00", "thanks", name);
    Answer proposals = as("finance").get("/api/bank-transfers/" + guessed + "/proposals");
    String exact = transfers.came("1000.00", "for " + number, name);

    assertThat(proposals.text("proposals/0/receivableId")).isEqualTo(order.id());
    assertThat(proposals.text("proposals/0/reasons/0")).isEqualTo("PAYER_NAME");
    assertThat(transfers.get(exact).text("state")).isEqualTo("APPLIED");
    assertThat(receivable(order).text("state")).isEqualTo("SETTLED");
  }

  /** Whoever comes second is refused, and there is one payment. */
  @Test
  void isAppliedOnceHoweverManyDecideAtOnce() throws Exception {
    String id = transfers.came("500.00", "x", unique("payer"));
    List<String> customers = new ArrayList<>();
    List<Future<Answer>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        String customer = unique("customer");
        customers.add(customer);
        String clerk = "clerk-" + i;
        running.add(
            threads.submit(() ->
                as(clerk, "finance")
                    .post(
                        "/api/bank-transfers/" + id + "/application",
                        "{\"customerId\":\"" + customer + "\"}")));
      }
    }

    int done = 0;
    for (Future<Answer> each : running) {
      done += each.get().status() == 200 ? 1 : 0;
    }
    assertThat(done).isEqualTo(1);
    assertThat(customers)
        .filteredOn(customer -> !payments(customer).body().path("items").isEmpty())
        .hasSize(1);
  }

  @Test
  void aRefusedPaymentLeavesTheTransferOnTheList() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String customer = unique("customer");
    String id = transfers.came("80.00", "x", unique("payer"));

    Answer refused = transfers.apply(id, customer, order.id(), "80.00").expect(409);
    Answer tooMuch = transfers.apply(id, order.customer(), order.id(), "80.01").expect(400);

    assertThat(refused.problem()).isEqualTo("/problems/other-customer");
    assertThat(tooMuch.text("errors/0/field")).isEqualTo("allocations[0].amount");
    assertThat(transfers.get(id).text("state")).isEqualTo("WAITING");
    assertThat(payments(customer).body().path("items")).isEmpty();
    transfers.apply(id, order.customer(), order.id(), "80.00").expect(200);
  }

  @Test
  void waitsAgainWhenItsPaymentIsReversed() {
    AnOrder order = AnOrder.over1000(AnOrder.PREPAID);
    placed(order);
    String id = transfers.came("300.00", "x", unique("payer"));
    String first =
        transfers.apply(id, order.customer(), order.id(), "300.00").expect(200).text("paymentId");

    as("finance-head")
        .post("/api/payments/" + first + "/reversal", Requests.reversal())
        .expect(200);
    CLOCK.advance(Duration.ofSeconds(3));

    await().atMost(PATIENCE).until(() -> transfers.get(id).text("state").equals("WAITING"));
    assertThat(transfers.get(id).text("earlier/0/paymentId")).isEqualTo(first);
    Answer again = transfers.apply(id, order.customer(), order.id(), "300.00").expect(200);
    assertThat(again.text("paymentId")).isNotEqualTo(first);
    assertThat(types(TRANSFERS, id, 3))
        .containsExactly("BankTransferApplied", "BankTransferReturned", "BankTransferApplied");
  }

  @Test
  void asksASecondPersonWhereSomebodyElsePays() {
    String payer = unique("payer");
    String customer = unique("customer");
    transfers
        .step(
            "finance",
            transfers.came("5.00", "x", payer),
            "application",
            "{\"customerId\":\"" + customer + "\"}")
        .expect(200);
    String id = transfers.came("60.00", "x", unique("mother"));

    Answer unsaid =
        transfers.step("finance", id, "application", "{\"customerId\":\"" + customer + "\"}");
    Answer asked =
        transfers.step("finance", id, "application", ATransfer.thirdParty(customer)).expect(200);

    assertThat(unsaid.problem()).isEqualTo("/problems/payer-differs");
    assertThat(asked.text("state")).isEqualTo("CONFIRMING");
    assertThat(transfers.step("finance", id, "confirmation", "").problem())
        .isEqualTo("/problems/own-paper");
    transfers.step("finance-head", id, "decline", "").expect(200);
    transfers.step("finance", id, "application", ATransfer.thirdParty(customer)).expect(200);
    Answer confirmed = transfers.step("finance-head", id, "confirmation", "").expect(200);
    assertThat(confirmed.text("state")).isEqualTo("APPLIED");
    assertThat(confirmed.text("decision/confirmedBy")).isEqualTo("DEMO-finance-head");
    assertThat(payments(customer).body().path("items")).hasSize(2);
  }

  /** FIN-16: nobody alone makes money vanish that may be a customer's. */
  @Test
  void isDismissedByTwoPeopleWithAReasonAndReopened() {
    String id = transfers.came("9.00", "tax refund", unique("office"));
    as("owning", "finance").post("/api/bank-transfers/" + id + "/owner", "").expect(200);

    assertThat(transfers.step("finance", id, "dismissal", "{\"reason\":\"\"}").status())
        .isEqualTo(400);
    assertThat(transfers.step("finance", id, "dismissal/confirmation", "").status()).isEqualTo(409);
    Answer said =
        transfers.step("finance", id, "dismissal", "{\"reason\":\"a tax refund\"}").expect(200);
    assertThat(said.text("state")).isEqualTo("DISMISSING");
    assertThat(said.text("dismissal/reason")).isEqualTo("a tax refund");
    Answer waiting = as("finance").get("/api/bank-transfers/waiting?owner=DEMO-owning").expect(200);
    assertThat(waiting.text("items/0/state")).isEqualTo("DISMISSING");
    assertThat(waiting.text("items/0/due")).isNotEmpty();
    assertThat(transfers.step("finance", id, "application", "{\"customerId\":\"c\"}").status())
        .isEqualTo(409);

    assertThat(transfers.step("finance", id, "dismissal/confirmation", "").problem())
        .isEqualTo("/problems/own-paper");
    Answer back = transfers.step("finance-head", id, "dismissal/decline", "").expect(200);
    assertThat(back.text("state")).isEqualTo("WAITING");
    assertThat(back.text("waitingSince")).isEqualTo(said.text("waitingSince"));
    transfers.step("finance", id, "dismissal", "{\"reason\":\"a tax refund\"}").expect(200);
    Answer gone = transfers.step("finance-head", id, "dismissal/confirmation", "").expect(200);

    assertThat(gone.text("state")).isEqualTo("NOT_OURS");
    assertThat(gone.text("dismissal/by")).isEqualTo("DEMO-finance");
    assertThat(gone.text("dismissal/confirmedBy")).isEqualTo("DEMO-finance-head");
    assertThat(gone.text("waitingSince")).isEmpty();
    assertThat(gone.text("due")).isEmpty();
    assertThat(transfers.step("finance-head", id, "reopening", "").expect(200).text("state"))
        .isEqualTo("WAITING");
  }

  @Test
  void listsWhatWaitsTheOldestFirstWithItsOwner() {
    String payer = unique("payer");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ids.add(transfers.came("1." + i + "0", "x", payer));
      CLOCK.advance(Duration.ofMillis(5));
    }
    ids.forEach(id ->
        as("looking", "finance").post("/api/bank-transfers/" + id + "/owner", "").expect(200));

    String path = "/api/bank-transfers/waiting?owner=DEMO-looking&limit=2";
    Answer first = as("finance").get(path).expect(200);
    Answer rest = as("finance").get(path + "&after=" + first.text("next")).expect(200);

    assertThat(List.of(first.text("items/0/id"), first.text("items/1/id"), rest.text("items/0/id")))
        .isEqualTo(ids);
    assertThat(rest.text("next")).isEmpty();
    as("finance-head").post("/api/bank-transfers/" + ids.getFirst() + "/owner", "").expect(200);
    assertThat(transfers.get(ids.getFirst()).text("owner")).isEqualTo("DEMO-finance-head");
  }

  @Test
  void keepsWhatWentOut() {
    String file =
        Statements.of(unique("account"), unique("S")).out("10.00", unique("R"), "rent").camt();
    String statement =
        as("finance").post("/api/bank-statements", file).text("statements/0/statement/id");
    String id =
        as("finance").get("/api/bank-transfers?statementId=" + statement).text("items/0/id");

    assertThat(transfers.get(id).text("state")).isEqualTo("OUTGOING");
    assertThat(
            transfers
                .step("finance", id, "application", "{\"customerId\":\"c\"}")
                .expect(409)
                .problem())
        .isEqualTo("/problems/wrong-step");
  }
}
