package io.saleswright.complaint.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestHttp;
import org.junit.jupiter.api.Test;

/** Photos and other files of complaints (CMP-16). */
class CaseFileTests extends RunningComplaints {

  private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

  @Test
  void isAddedByTheDealerAndReadByUs() {
    String customer = aCustomer();
    String files = PATH + "/" + aCase(customer) + "/attachments";
    TestHttp dealer = asDealerOf(customer);
    String id = upload(dealer, files, PDF, 201);

    assertThat(as("customer-service").get(files).expect(200).items("id")).containsExactly(id);
    assertThat(as("production").get(files + "/" + id).expect(200).raw().body()).isEqualTo(PDF);
    assertThat(dealer.get(files).status()).isEqualTo(403);
    assertThat(
            asDealerOf(unique("customer"))
                .post(files + "?name=a.pdf", PDF, "Content-Type", "application/pdf")
                .status())
        .isEqualTo(404);
    as("support-supervisor").delete(files + "/" + id).expect(200);
    assertThat(as("customer-service").get(files).expect(200).items("id")).isEmpty();
  }

  /** CMP-16: what the customer shows is not removed by whom it may burden. */
  @Test
  void isRemovedByWhoHasTheCaseAndAddedIt() {
    String customer = aCustomer();
    String files = PATH + "/" + aCase(customer) + "/attachments";
    String theirs = upload(asDealerOf(customer), files, PDF, 201);
    String ours = upload(as("customer-service"), files, PDF, 201);
    assertThat(as("sales-support").delete(files + "/" + ours).expect(409).problem())
        .isEqualTo("/problems/case-of-another");
    assertThat(as("customer-service").delete(files + "/" + theirs).expect(409).problem())
        .isEqualTo("/problems/file-of-another");
    as("customer-service").delete(files + "/" + ours).expect(200);
    assertThat(as("customer-service").get(files).expect(200).items("id")).containsExactly(theirs);
  }

  /** What a file is says its content, not what it is called. */
  @Test
  void whatIsNoneOfTheKindsThatAreTakenIsRefused() {
    String files = PATH + "/" + aCase(aCustomer()) + "/attachments";
    upload(as("customer-service"), files, "<html><body>x</body></html>", 400);
  }

  private static String upload(TestHttp person, String files, String bytes, int status) {
    return person
        .post(files + "?name=a.pdf", bytes, "Content-Type", "application/pdf")
        .expect(status)
        .body()
        .path("id")
        .asString("");
  }
}
