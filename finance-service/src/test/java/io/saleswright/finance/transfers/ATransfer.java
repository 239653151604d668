package io.saleswright.finance.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.finance.fixtures.Requests;
import io.saleswright.finance.fixtures.RunningFinance;
import io.saleswright.finance.fixtures.Statements;
import io.saleswright.testkit.TestHttp.Answer;

/** Has money come in on a bank account, and takes the steps of finance about it. */
public final class ATransfer {

  private static final String PATH = "/api/bank-transfers/";

  private final RunningFinance service;

  /** Speaks to this service. */
  public ATransfer(RunningFinance service) {
    this.service = service;
  }

  /** Money that came in; answers the identity of the transfer. */
  public String came(String amount, String text, String payer) {
    String file =
        Statements.of(RunningFinance.unique("account"), RunningFinance.unique("S"))
            .in(amount, RunningFinance.unique("R"), text, payer)
            .camt();
    String statement =
        service
            .as("finance")
            .post("/api/bank-statements", file)
            .expect(200)
            .text("statements/0/statement/id");
    String id =
        service
            .as("finance")
            .get("/api/bank-transfers?statementId=" + statement)
            .text("items/0/id");
    assertThat(id).isNotEmpty();
    return id;
  }

  /** The transfer, as finance sees it. */
  public Answer get(String id) {
    return service.as("finance").get(PATH + id);
  }

  /** Takes a step with it. */
  public Answer step(String role, String id, String step, String body) {
    return service.as(role).post(PATH + id + "/" + step, body);
  }

  /** Says that it is a customer's payment for an order. */
  public Answer apply(String id, String customer, String order, String amount) {
    return step("finance", id, "application", application(customer, order, amount));
  }

  /** A body that says whose payment it is. */
  public static String application(String customer, String order, String amount) {
    return "{\"customerId\":\"%s\",\"allocations\":[%s]}"
        .formatted(customer, Requests.allocation(order, amount));
  }

  /** A body that says so, and why somebody else pays. */
  public static String thirdParty(String customer) {
    return "{\"customerId\":\"%s\",\"thirdPartyReason\":\"the parent company pays\"}"
        .formatted(customer);
  }
}
