package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.World.Event;
import io.saleswright.check.rules.Promise;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contracts that were signed, and whether they might be (CON-03, CON-05, CON-06). */
class CheckerContractTests extends CheckedWorld {

  private static final String TOPIC = "contract.contracts.v1";
  private static final String APPROVAL = "state.versions.0.approval.";

  @BeforeEach
  void aContractIsSigned() {
    told(1, "ContractDrafted", "");
    told(2, "ContractSubmitted", "\"version\": 1");
    told(3, "ContractApproved", "\"version\": 1");
    told(4, "ContractSigned", "\"version\": 1");
    world.put(
        "contract",
        "contracts",
        """
        {"_id": "c-1", "version": 4, "revision": 1, "lastEvent": {"$numberLong": "4"},
         "outbox": [], "seen": [], "state": {"versions": [{"number": 1,
          "approval": {
           "turns": [{"name": "support-check", "roles": ["sales-support"]},
                     {"name": "legal", "roles": ["legal"]}],
           "decisions": [{"step": "support-check", "approved": true},
                         {"step": "legal", "approved": true, "fellAt": null}]},
          "signatures": [{"side": "OURS"}, {"side": "THEIRS"}]}]}}
        """);
    world.put(
        "order",
        "contract-accounts",
        """
        {"_id": "c-1", "version": 1, "revision": 1, "lastEvent": {"$numberLong": "0"},
         "outbox": [], "seen": [{"from": "contract.contracts.v1/c-1", "sequence": 4}], "state": {}}
        """);
  }

  @Test
  void findsNothingWhereEverybodyAgreed() throws Exception {
    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsADecisionThatIsMissing() throws Exception {
    world.set(
        "contract",
        "contracts",
        "c-1",
        APPROVAL + "decisions",
        "[{\"step\": \"support-check\", \"approved\": true}]");

    assertOnly(
        Promise.CONTRACT,
        "contract c-1",
        "version 1 is signed, and of the steps [support-check, legal] of its chain"
            + " [support-check] have agreed");
  }

  @Test
  void tellsADecisionThatFell() throws Exception {
    world.set(
        "contract",
        "contracts",
        "c-1",
        APPROVAL + "decisions.1.fellAt",
        "{\"$date\": \"2026-11-23T02:00:00Z\"}");

    assertOnly(
        Promise.CONTRACT,
        "contract c-1",
        "version 1 is signed, and of the steps [support-check, legal] of its chain"
            + " [support-check] have agreed");
  }

  @Test
  void tellsAChainWithoutLegal() throws Exception {
    world.set("contract", "contracts", "c-1", APPROVAL + "turns.1.roles", "[\"finance-head\"]");

    assertOnly(Promise.CONTRACT, "contract c-1", "version 1 is signed, and legal was never asked");
  }

  @Test
  void tellsAMissingSignature() throws Exception {
    world.set(
        "contract", "contracts", "c-1", "state.versions.0.signatures", "[{\"side\": \"OURS\"}]");

    assertOnly(Promise.CONTRACT, "contract c-1", "version 1 is signed by one side alone");
  }

  @Test
  void tellsASigningBehindAnEdit() throws Exception {
    world.events(TOPIC).set(3, event(4, "ContractEdited", "\"version\": 1"));
    told(5, "ContractSigned", "\"version\": 1");
    world.set("contract", "contracts", "c-1", "lastEvent", "5");
    world.set("order", "contract-accounts", "c-1", "seen.0.sequence", "5");

    assertOnly(
        Promise.CONTRACT,
        "contract c-1",
        "event 5 tells that version 1 is signed, which its chain had not approved");
  }

  /** ORD-11: the last quantity of a contract is had once. */
  @Test
  void tellsOrdersThatTakeMoreThanAContractPromises() throws Exception {
    promises(10);
    covered("o-11", 6);
    assertThat(world.check().violations()).isEmpty();
    covered("o-12", 5);

    assertThat(world.check().violations())
        .containsExactly(
            violation(
                Promise.WITHIN,
                "contract c-1",
                "its orders take 11 of product p-9, and it promises 10"),
            violation(
                Promise.WITHIN, "contract c-1", "its orders come to 11.00, and it ends at 10.50"));
  }

  @Test
  void anOrderThatWasCancelledAMomentAgoIsNotCounted() throws Exception {
    promises(10);
    covered("o-11", 6);
    covered("o-12", 5);
    world.set("order", "orders", "o-11", "state.step", "\"CANCELLED\"");

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void whatTheManagerLetGoMayExceed() throws Exception {
    promises(10);
    covered("o-11", 6);
    order("o-12", 5, false);

    assertThat(world.check().violations()).isEmpty();
  }

  private void promises(int quantity) {
    world
        .events(TOPIC)
        .set(
            3,
            event(
                4,
                "ContractSigned",
                """
                "version": 1, "amountLimit": {"amount": "10.50", "currency": "CNY"},
                "lines": [{"line": 1, "productId": "p-9", "quantity": %d}]
                """
                    .formatted(quantity)));
  }

  private void covered(String id, int quantity) {
    order(id, quantity, true);
  }

  private void order(String id, int quantity, boolean covered) {
    Event placed =
        Event.of(
            "order.OrderPlaced.v1",
            id,
            1,
            """
            {"orderId":"%s", "revision": 1, "contractId": "c-1", "customerId": "c-1",
             "lines": [{"line": 1, "productId": "p-9", "quantity": %d, "discountPercent": 0,
               "unitPrice": {"amount": "1.00", "currency": "CNY"}}],
             "total": {"amount": "%d.00", "currency": "CNY"}}
            """
                .formatted(id, quantity, quantity));
    Event checked =
        Event.of(
            "order.OrderContractChecked.v1",
            id,
            2,
            "{\"orderId\":\"%s\", \"revision\": 1, \"covered\": %s}".formatted(id, covered));
    Company.underContract(world, List.of(placed, checked), quantity, covered);
  }

  private void told(long sequence, String type, String data) {
    world.publish(TOPIC, event(sequence, type, data));
  }

  private static Event event(long sequence, String type, String data) {
    return Event.of("contract." + type + ".v1", "c-1", sequence, "{" + data + "}");
  }
}
