package io.saleswright.contract.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.contract.fixtures.ContractBodies;
import io.saleswright.contract.fixtures.ContractSteps;
import io.saleswright.contract.fixtures.RunningContracts;
import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** The files of quotes and contracts over HTTP (CON-06, CON-08, CON-13, DOC-04, DOC-10). */
class AttachmentApiTests extends RunningContracts {

  private static final Belonging REP = new Belonging("DEMO-sales-rep", "east-1", "east");

  @Test
  void aScanIsAddedNamedAndKept() {
    String id = aContract();
    String path = "/api/contracts/" + id;
    contracts().submit(id).expect(200);
    contracts().approveAll(id);
    String foreign = contracts().scan(aContract(), "other.pdf").expect(201).id();
    String today = ContractSteps.today().toString();
    Answer refused =
        as("sales-support")
            .post(path + "/signatures", ContractBodies.signature("OURS", today, true, foreign));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("errors/0/field")).isEqualTo("scan");

    contracts().sign(id, "THEIRS").expect(200);
    Answer signed = contracts().sign(id, "OURS").expect(200);
    String scan = signed.text("versions/0/signatures/0/scan");
    assertThat(as("sales-rep").get(path + "/attachments").items("id")).hasSize(2).contains(scan);
    assertThat(as("sales-rep").get(path + "/attachments/" + scan).expect(200).raw().body())
        .isEqualTo(ContractSteps.PDF);
    Answer kept = as("sales-support").delete(path + "/attachments/" + scan);
    assertThat(kept.status()).isEqualTo(409);
    assertThat(kept.problem()).endsWith("/scan-named");

    String binder = contracts().scan(id, "binder.pdf").expect(201).id();
    String filing =
        ContractBodies.filing(unique("A")).replace("}", ", \"scan\": \"" + binder + "\"}");
    assertThat(as("sales-support").post(path + "/filing", filing).expect(200).text("filing/scan"))
        .isEqualTo(binder);
  }

  /** DOC-04: who downloaded which file is in the audit. */
  @Test
  void onlyWhoSeesTheContractSeesItsFilesAndEachDownloadIsNoted() {
    String id = aContract();
    String files = "/api/contracts/" + id + "/attachments";
    String file = contracts().scan(id, "plan.pdf").expect(201).id();

    assertThat(as("sales-rep-2", "sales-rep").get(files).status()).isEqualTo(404);
    assertThat(as("sales-rep-2", "sales-rep").get(files + "/" + file).status()).isEqualTo(404);
    as("finance").get(files + "/" + file).expect(200);
    Answer audit = as("auditor").get("/api/admin/audit?kind=DOWNLOADED&subject=" + id);
    assertThat(audit.items("by")).containsExactly("DEMO-finance");
    assertThat(audit.items("command"))
        .containsExactly("GET /api/contracts/{id}/attachments/{attachment}");
  }

  /** What belongs to a quote that is over is kept (QUO-09). */
  @Test
  void aQuoteHasFilesToo() {
    String quote = draft(aCustomer(REP), null).expect(201).id();
    String files = "/api/quotes/" + quote + "/attachments";
    String drawing = add(files, "technical", "drawing.pdf").expect(201).id();
    String wrong = add(files, "sales-rep", "wrong.pdf").expect(201).id();
    assertThat(as("sales-rep-2", "sales-rep").get(files).status()).isEqualTo(404);
    assertThat(as("production").get(files + "/" + drawing).expect(200).raw().body())
        .isEqualTo(ContractSteps.PDF);
    assertThat(as("sales-rep").delete(files + "/" + wrong).expect(200).items("id"))
        .containsExactly(drawing);
    sent(quote);
    as("sales-rep").post("/api/quotes/" + quote + "/rejection", "{\"reason\": \"no\"}").expect(200);

    assertThat(as("sales-rep").delete(files + "/" + drawing).problem()).endsWith("/quote-over");
    add(files, "sales-rep", "letter.pdf").expect(201);
    assertThat(as("auditor").get("/api/admin/audit?kind=DOWNLOADED&subject=" + quote).items("by"))
        .containsExactly("DEMO-production");
  }

  private Answer add(String files, String role, String name) {
    return as(role)
        .post(files + "?name=" + name, ContractSteps.PDF, "Content-Type", "application/pdf");
  }
}
