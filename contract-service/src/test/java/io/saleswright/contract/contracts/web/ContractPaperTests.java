package io.saleswright.contract.contracts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.contracts.ReadingDesk;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.paper.Paper;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestPaper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Contracts as papers: to be signed, and to be printed again as they were (CON-06, CON-08). */
class ContractPaperTests extends RunningContracts {

  private static final String PATH = "/api/contracts/";
  private static final Caller READER = new Caller("r", "r", Set.of("sales-support"), null, null);

  private final ReadingDesk reading;
  private final ContractPapers papers;

  @Autowired
  ContractPaperTests(ApplicationContext service) {
    this.reading = service.getBean(ReadingDesk.class);
    this.papers = service.getBean(ContractPapers.class);
  }

  @Test
  void saysInBothLanguagesWhatWasAgreed() {
    String id = aContract();
    String draft = text(papers.print(stored(id)), "contract-draft");
    contracts().submit(id).expect(200);
    contracts().approveAll(id);
    Paper approved = papers.print(stored(id));

    assertThat(draft).contains("草稿");
    assertThat(text(approved, "contract"))
        .contains("销售合同", "Sales contract", stored(id).state().number(), "Hua Xia")
        .contains("Bespoke frame", "120.00 CNY 360.00 CNY", "人民币叁佰陆拾元整")
        .contains("违约责任", "1 % of 360.00 CNY", "定金 30%")
        .doesNotContain("草稿");
    assertThat(papers.print(stored(id)).sha256()).isEqualTo(approved.sha256());
  }

  /** Long names, many lines, no quantity, a price of zero and a limit. */
  @Test
  void longFrameworkRunsOverPages() {
    String line =
        """
        {"name": "%s", "specification": "%s", "unit": "piece",
         "unitPrice": {"amount": "0", "currency": "CNY"}}\
        """
            .formatted("长名称产品".repeat(20), "A very long specification ".repeat(15).strip());
    StringBuilder lines = new StringBuilder(line);
    for (int more = 1; more < 200; more++) {
      lines.append(',').append(line);
    }
    String content =
        """
        {"kind": "FRAMEWORK", "lines": [%s], "currency": "CNY",
         "amountLimit": {"amount": "1000005.20", "currency": "CNY"},
         "clauses": [{"topic": "own-topic", "text": "%s"}]}
        """
            .formatted(lines, "长条款。".repeat(4_000));
    String customer = aCustomer(new Belonging("DEMO-sales-rep", "east-1", "east"));
    String id = contract(customer, "DEMO-sales-rep", content).expect(201).id();
    Paper paper = papers.print(stored(id));

    assertThat(paper.pages()).isGreaterThan(10);
    assertThat(text(paper, "framework"))
        .contains("框架合同", "人民币壹佰万零伍元贰角整", "own topic", "200")
        .doesNotContain("合计 Total");
  }

  /** DOC-04: and it is noted who handed it out and printed it. */
  @Test
  void whatLeftTheHouseIsPrintedAgainAsItWas() {
    String id = aContract();
    String body = "{\"channel\": \"PRINT\"}";
    assertThat(as("sales-rep").post(PATH + id + "/papers", body).problem())
        .endsWith("/contract-not-approved");
    contracts().submit(id).expect(200);
    contracts().approveAll(id);
    String key = unique("key");
    Answer kept =
        as("sales-rep").post(PATH + id + "/papers", body, "Idempotency-Key", key).expect(200);
    contracts().sign(id, "OURS").expect(200);
    contracts().sign(id, "THEIRS").expect(200);
    as("sales-rep").post(PATH + id + "/amendment", "{\"reason\": \"more\"}").expect(200);
    TestHttp once = as("sales-rep").with("Idempotency-Key", key);
    assertThat(once.post(PATH + id + "/papers", body).expect(200).body())
        .as("a repeat, though the draft of the amendment may not leave")
        .isEqualTo(kept.body());
    assertThat(once.post(PATH + id + "/papers", "{\"channel\": \"EMAIL\"}").problem())
        .endsWith("/idempotency-key-reused");
    as("sales-rep-2", "sales-rep")
        .with("Idempotency-Key", key)
        .post(PATH + id + "/papers", body)
        .expect(404);

    assertThat(as("sales-rep").get(PATH + id + "/papers").items("sha256"))
        .containsExactly(kept.text("sha256"));
    assertThat(papers.again(id, kept.id()).sha256()).isEqualTo(kept.text("sha256"));
    Answer again = as("sales-rep").get(PATH + id + "/papers/" + kept.id()).expect(200);
    assertThat(again.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(as("sales-rep").get(PATH + id + "/papers/" + unique("none")).status())
        .isEqualTo(404);
    as("legal").get(PATH + id + "/paper").expect(200);
    assertThat(as("auditor").get("/api/admin/audit?kind=PRINTED&subject=" + id).items("command"))
        .containsExactly(
            "GET /api/contracts/{id}/paper",
            "GET /api/contracts/{id}/papers/{paper}",
            "POST /api/contracts/{id}/papers",
            "POST /api/contracts/{id}/papers");
  }

  private Stored<Contract> stored(String id) {
    return reading.get(id, READER);
  }

  private static String text(Paper paper, String name) {
    return TestPaper.text(name, paper.bytes());
  }
}
