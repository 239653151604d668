package io.saleswright.complaint.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DOC-10: the files of complaints about staff, seen by as few as those (CMP-18). */
class EvidenceTests extends RunningComplaints {

  private static final String STAFF = "/api/staff-complaints";
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

  @Test
  void isSeenByThoseWhoReadTheComplaintAndEachDownloadIsNoted() {
    String customer = aCustomer();
    String files = files(as("sales-rep"), customer, "DEMO-sales-support");
    String file = add(as("sales-rep"), files).expect(201).id();

    for (String role : List.of("support-supervisor", "vp-sales", "general-manager", "hr")) {
      assertThat(as(role).get(files).expect(200).items("id")).as(role).containsExactly(file);
    }
    for (String role : List.of("sales-rep", "customer-service", "sales-support", "sales-manager")) {
      assertThat(as(role).get(files).status()).as(role).isEqualTo(403);
      assertThat(as(role).get(files + "/" + file).status()).as(role).isEqualTo(403);
    }
    assertThat(asDealerOf(customer).get(files).status()).isEqualTo(403);
    assertThat(as("hr").get(files + "/" + file).expect(200).raw().body()).isEqualTo(PDF);
    String id = files.split("/")[3];
    assertThat(as("auditor").get("/api/admin/audit?kind=DOWNLOADED&subject=" + id).items("by"))
        .containsExactly("DEMO-hr");
  }

  /** Whoever it is about is told neither that there is one nor what is in it. */
  @Test
  void isNotThereForWhomItIsAbout() {
    String files = files(as("sales-rep"), aCustomer(), "DEMO-support-supervisor");
    String file = add(as("sales-rep"), files).expect(201).id();

    TestHttp about = as("support-supervisor");
    assertThat(about.get(files).status()).isEqualTo(404);
    assertThat(about.get(files + "/" + file).status()).isEqualTo(404);
    assertThat(about.delete(files + "/" + file).status()).isEqualTo(404);
    assertThat(add(about, files).status()).isEqualTo(404);
    assertThat(as("vp-sales").get(files).expect(200).items("id")).containsExactly(file);
  }

  /** A role that may add files adds none to what somebody else wrote down. */
  @Test
  void isAddedByWhoWroteItDownOrReadsIt() {
    String customer = aCustomer();
    String files = files(as("sales-rep"), customer, "DEMO-sales-support");

    assertThat(add(as("customer-service"), files).status()).isEqualTo(404);
    assertThat(add(as("sales-manager"), files).status()).isEqualTo(404);
    assertThat(add(asDealerOf(unique("customer")), files).status()).isEqualTo(404);
    add(asDealerOf(customer), files).expect(201);
    add(as("support-supervisor"), files).expect(201);
  }

  @Test
  void isRemovedByWhoAddedItWhileNobodyHasFound() {
    String files = files(as("sales-rep"), aCustomer(), "DEMO-sales-support");
    String theirs = add(as("sales-rep"), files).expect(201).id();
    TestHttp supervisor = as("support-supervisor");
    String own = add(supervisor, files).expect(201).id();

    assertThat(supervisor.delete(files + "/" + theirs).expect(409).problem())
        .isEqualTo("/problems/evidence-of-another");
    supervisor.delete(files + "/" + own).expect(200);
    TestHttp reporter = as("sales-rep");
    String wrong = add(reporter, files).expect(201).id();
    assertThat(as("customer-service").delete(files + "/" + wrong).status()).isEqualTo(404);
    assertThat(as("hr").delete(files + "/" + wrong).status()).isEqualTo(403);
    reporter.delete(files + "/" + wrong).expect(200);
    String complaint = files.substring(0, files.lastIndexOf('/'));
    supervisor.post(complaint + "/confirmation", "{\"reason\": \"call log\"}").expect(200);
    assertThat(add(supervisor, files).status()).isEqualTo(409);
    assertThat(reporter.delete(files + "/" + theirs).status()).isEqualTo(409);
    assertThat(supervisor.get(files).expect(200).items("id")).containsExactly(theirs);
  }

  private String files(TestHttp reporter, String customer, String about) {
    String id = reporter.post(STAFF, Bodies.temper(customer, about)).expect(201).id();
    return STAFF + "/" + id + "/attachments";
  }

  private static Answer add(TestHttp person, String files) {
    return person.post(files + "?name=calls.pdf", PDF, "Content-Type", "application/pdf");
  }
}
