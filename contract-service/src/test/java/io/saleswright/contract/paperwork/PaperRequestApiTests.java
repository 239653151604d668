package io.saleswright.contract.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.testkit.TestHttp.Answer;
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
