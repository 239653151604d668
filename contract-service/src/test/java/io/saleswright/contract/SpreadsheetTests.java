package io.saleswright.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import io.saleswright.testkit.TestSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of quotes, contracts, texts and demanded papers as spreadsheets (RPT-16). */
class SpreadsheetTests extends RunningContracts {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/quotes",
        "/api/contracts",
        "/api/clause-templates",
        "/api/paper-requests",
        "/api/archive-entries/handouts"
      })
  void everyColumnHasAHeadingInChinese(String list) {
    TestSheet.assertHeadingsInChinese(as("support-supervisor"), list);
  }

  /** DOC-04: a list that leaves the house is in the audit, with how many rows it has. */
  @Test
  void aListThatIsTakenAlongIsNoted() {
    String customer = aCustomer(new Belonging("DEMO-sales-rep", "east-1", "east"));
    draft(customer, null).expect(201);
    String reader = unique("taking");
    TestSheet sheet =
        TestSheet.of(
            as(reader, "support-supervisor"), "/api/quotes?customerId=" + customer, "zh-CN");

    assertThat(sheet.entries()).hasSize(2);
    assertThat(sheet.entries().getFirst()).contains("草稿");
    Answer audit =
        as("auditor").get("/api/admin/audit?kind=EXPORTED&thing=quotes&person=DEMO-" + reader);
    assertThat(audit.items("count")).containsExactly("2");
    TestSheet noted =
        TestSheet.of(as("support-supervisor"), "/api/admin/audit?person=DEMO-" + reader, "zh-CN");
    assertThat(noted.entries().getFirst()).contains("导出");
  }
}
