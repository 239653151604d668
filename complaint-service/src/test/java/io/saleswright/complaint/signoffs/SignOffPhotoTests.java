package io.saleswright.complaint.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.complaint.fixtures.Bodies;
import io.saleswright.complaint.fixtures.RunningComplaints;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** A complaint that comes from a sign-off shows the photos of it (CMP-16). */
class SignOffPhotoTests extends RunningComplaints {

  private static String file(String order, String id, String kind) {
    return """
    {"orderId": "%s", "attachmentId": "%s", "kind": "%s", "size": 70, "sha256": "00",
     "by": "DEMO-sales-rep"}\
    """
        .formatted(order, id, kind);
  }

  private Answer photos(String complaint, String role) {
    return as(role).get(PATH + "/" + complaint + "/sign-off-photos");
  }

  private String complaintFromASignOff(String order, String customer) {
    orderTells(order, 1, "OrderPlaced", Bodies.order(order, customer));
    orderTells(order, 2, "OrderPaperAttached", file(order, "photo-1", "image/jpeg"));
    orderTells(order, 3, "OrderPaperAttached", file(order, "scan", "application/pdf"));
    orderTells(order, 4, "OrderSigned", Bodies.signed(order, customer, true));
    return await()
        .until(
            () -> as("sales-support").get(PATH + "?orderId=" + order).text("items/0/id"),
            id -> !id.isEmpty());
  }

  @Test
  void photosOfBeforeAndAfterTheSignatureAreShown() {
    String order = unique("order");
    String complaint = complaintFromASignOff(order, aCustomer());
    orderTells(order, 5, "OrderPaperAttached", file(order, "photo-2", "image/png"));
    orderTells(order, 4, "OrderPaperAttached", file(order, "late", "image/png"));
    await().until(() -> photos(complaint, "customer-service").items("id").contains("photo-2"));

    Answer shown = photos(complaint, "customer-service").expect(200);
    assertThat(shown.items("id")).containsExactly("photo-1", "photo-2");
    assertThat(shown.text("items/0/address")).isEqualTo("/api/orders/" + order + "/photos/photo-1");
    orderTells(
        order,
        6,
        "OrderPaperDetached",
        "{\"orderId\": \"%s\", \"attachmentId\": \"photo-1\", \"by\": \"x\"}".formatted(order));
    await().until(() -> !photos(complaint, "customer-service").items("id").contains("photo-1"));
  }

  @Test
  void othersSeeNone() {
    String order = unique("order");
    String customer = aCustomer();
    String complaint = complaintFromASignOff(order, customer);
    String byHand =
        accepts(customer, "\"another\": true, \"goods\": {\"orderId\": \"%s\"}".formatted(order))
            .expect(201)
            .id();

    assertThat(photos(byHand, "customer-service").expect(200).items("id")).isEmpty();
    assertThat(photos(complaint, "finance").status()).isEqualTo(403);
    assertThat(asDealerOf(customer).get(PATH + "/" + complaint + "/sign-off-photos").status())
        .isEqualTo(403);
    assertThat(
            asLeaderOf("west", "sales-manager")
                .get(PATH + "/" + complaint + "/sign-off-photos")
                .status())
        .isEqualTo(404);
  }
}
