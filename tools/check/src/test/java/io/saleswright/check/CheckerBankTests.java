package io.saleswright.check;

import static io.saleswright.check.Company.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Promise;
import io.saleswright.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bank told of money, and what was recorded of it (FIN-09, FIN-16). */
class CheckerBankTests extends CheckedWorld {

  private static final String ENVELOPE =
      "\"schema\":1,\"version\":1,\"revision\":1,\"lastEvent\":0,\"outbox\":[],\"keys\":[],\"clocks\":[]";

  @BeforeEach
  void receive() {
    transfer("t-1", "APPLIED", "p-t1");
    payment("p-t1", "90.00");
    transfer("t-2", "WAITING", null);
    transfer("t-3", "OUTGOING", null);
  }

  @Test
  void isContentWithTransfersThatHaveTheirPayments() throws Exception {
    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsAnotherAmount() throws Exception {
    world.set("finance", "bank-transfers", "t-1", "state.entry.amount", money("90.01"));

    assertOnly(Promise.MONEY, "bank transfer t-1", "90.01 came in, and payment p-t1 is over 90.00");
  }

  @Test
  void tellsAPaymentThatDoesNotExist() throws Exception {
    world.set("finance", "bank-transfers", "t-1", "state.application.paymentId", "\"p-t2\"");

    assertOnly(
        Promise.MONEY, "bank transfer t-1", "it is applied, and payment p-t2 does not exist");
  }

  @Test
  void tellsTwoTransfersOfOnePayment() throws Exception {
    transfer("t-4", "APPLIED", "p-t1");

    assertThat(world.check().violations())
        .singleElement()
        .satisfies(found ->
            assertThat(found.toString()).contains("p-t1 is that of another transfer, too"));
  }

  @Test
  void tellsAPaymentOfATransferThatStillWaits() throws Exception {
    String next = Ids.derived("payment of transfer", "t-2", "0");
    payment(next, "90.00");

    assertOnly(
        Promise.MONEY, "bank transfer t-2", "payment " + next + " was recorded, and it is WAITING");
  }

  @Test
  void leavesWhatIsBeingRecordedToTheNextCheck() throws Exception {
    payment(Ids.derived("payment of transfer", "t-2", "0"), "90.00");
    world.set("finance", "bank-transfers", "t-2", "state.stage", "\"APPLYING\"");

    assertThat(world.check().violations()).isEmpty();
  }

  private void transfer(String id, String stage, @Nullable String payment) {
    world.put(
        "finance",
        "bank-transfers",
        """
        {"_id":"%s",%s,"state":{"stage":"%s","entry":{"amount":%s},"earlier":[]%s}}\
        """
            .formatted(
                id,
                ENVELOPE,
                stage,
                money("90.00"),
                payment == null ? "" : ",\"application\":{\"paymentId\":\"" + payment + "\"}"));
  }

  private void payment(String id, String amount) {
    world.put(
        "finance",
        "payments",
        "{\"_id\":\"%s\",%s,\"state\":{\"receipt\":{\"amount\":%s},\"allocations\":[]}}"
            .formatted(id, ENVELOPE, money(amount)));
  }
}
