package io.saleswright.contract.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.Requests;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inside sales demands papers from salespeople (CON-12). */
class PaperRequestApiTests extends RunningContracts {

  private static final String PATH = "/api/paper-requests";
  private static final String NOTE = "{\"note\": \"in your tray\"}";

  @Test
  void paperOfAContractIsDemandedFromItsSalesperson() {
    String contract = aContract();
    Answer asked = ask("\"contractId\": \"%s\"".formatted(contract)).expect(201);

    assertThat(asked.text("salesperson")).isEqualTo("DEMO-sales-rep");
    assertThat(asked.text("document")).startsWith("CT-");
    assertThat(asked.text("state")).isEqualTo("MISSING");
    assertThat(as("sales-rep").get(PATH + "?contractId=" + contract).items("id"))
        .containsExactly(asked.id());

    String path = PATH + "/" + asked.id();
    as("sales-rep").post(path + "/hand-in", NOTE).expect(200);
    assertThat(as("sales-rep").post(path + "/hand-in", NOTE).status()).isEqualTo(409);
    Answer back = as("sales-support").post(path + "/return", NOTE).expect(200);
    assertThat(back.text("sentBack")).isEqualTo("1");
    assertThat(back.text("state")).isEqualTo("MISSING");
    as("sales-rep").post(path + "/hand-in", NOTE).expect(200);
    assertThat(as("sales-support").post(path + "/receipt", "{}").expect(200).text("state"))
        .isEqualTo("RECEIVED");
    assertThat(as("sales-support").post(path + "/cancellation", NOTE).status()).isEqualTo(409);
  }

  /** SEC-02, CUS-24: whoever has the contract now owes its papers, and is asked for them. */
  @Test
  void whoHasTheContractNowOwesItsPapers() {
    String one = unique("rep");
    String other = unique("rep");
    Belonging former = new Belonging("DEMO-" + one, "east-1", "east");
    Belonging next = new Belonging("DEMO-" + other, "south-1", "east");
    String customer = aCustomer(former);
    String contract =
        contract(customer, former.owner(), ContractBodies.sale("120.00")).expect(201).id();
    String asked = ask("\"contractId\": \"%s\"".formatted(contract)).expect(201).id();
    String over = ask("\"contractId\": \"%s\"".formatted(contract)).expect(201).id();
    as("sales-support").post(PATH + "/" + over + "/cancellation", NOTE).expect(200);

    customerTells(
        customer,
        2,
        "CustomerOwnerChanged",
        Requests.handedOver(customer, former.owner(), next, "move"));
    await()
        .until(
            () -> as("sales-support").get(PATH + "/" + asked).text("salesperson"),
            found -> found.equals(next.owner()));
    as(one, "sales-rep").get(PATH + "/" + asked).expect(404);
    as(other, "sales-rep").post(PATH + "/" + asked + "/hand-in", NOTE).expect(200);
    assertThat(as("sales-support").get(PATH + "/" + over).text("salesperson"))
        .isEqualTo(former.owner());
    assertThat(types("contract.paper-requests.v1", asked, 3))
        .containsExactly("PaperRequested", "PaperRequested", "PaperHandedIn");
  }

  /** SEC-03: who owes it is told by events, so it is a staff id. */
  @Test
  void nobodyIsNamedByNameOrTelephone() {
    for (String name : List.of("王伟", "13812345678")) {
      assertThat(fault("\"document\": \"SO-1\", \"salesperson\": \"%s\"".formatted(name)))
          .contains("salesperson");
      String customer = aCustomer(new Belonging("DEMO-sales-rep", "east-1", "east"));
      assertThat(
              contract(customer, name, ContractBodies.sale("1.00"))
                  .expect(400)
                  .text("errors/0/field"))
          .isEqualTo("salesperson");
    }
  }

  @Test
  void demandNamesADocumentAndWhoOwesIt() {
    String today = ContractSteps.today().toString();
    String yesterday = ContractSteps.today().minusDays(1).toString();
    String other = "\"document\": \"SO-1\", \"salesperson\": \"DEMO-sales-rep\"";

    assertThat(ask(other + ", \"dueOn\": \"%s\"".formatted(today)).expect(201).text("dueOn"))
        .isEqualTo(today);
    assertThat(fault(other + ", \"dueOn\": \"%s\"".formatted(yesterday))).contains("dueOn");
    assertThat(fault("\"document\": \"SO-1\"")).contains("salesperson");
    assertThat(fault("\"salesperson\": \"DEMO-sales-rep\"")).contains("contractId");
    assertThat(ask("\"contractId\": \"%s\"".formatted(unique("nothing"))).status()).isEqualTo(404);
  }

  private String fault(String fields) {
    return ask(fields).expect(400).raw().body();
  }

  private Answer ask(String fields) {
    return as("sales-support").post(PATH, "{\"paper\": \"signed original\", %s}".formatted(fields));
  }
}
