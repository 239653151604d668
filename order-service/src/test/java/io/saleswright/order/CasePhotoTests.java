package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/**
 * Photos of an order are seen by those who see the order, and by whoever has a complaint about it,
 * as long as it is theirs and not over (CMP-16).
 */
class CasePhotoTests extends OrderServiceFixture {

  /** A picture is known by how it begins. */
  private static final String PICTURE = "II*\0\b\0\0\0" + "\0".repeat(24);

  private final AnOrder orders = new AnOrder(this);

  private String photo(String order) {
    return as("sales-support")
        .post(
            "/api/orders/" + order + "/attachments?name=broken.tiff",
            PICTURE,
            "Content-Type",
            "image/tiff")
        .expect(201)
        .id();
  }

  private static void tells(String id, long sequence, String type, String more) {
    TestBroker.publish(
        "complaint.complaints.v1",
        TestEvent.of(
            "complaint.Complaint" + type + ".v1",
            id,
            sequence,
            "{\"complaintId\":\"%s\"%s}".formatted(id, more)));
  }

  private static String path(String order) {
    return "/api/orders/" + order + "/photos";
  }

  @Test
  void picturesAloneAreShownToWhoSeesTheOrder() {
    String order = orders.received();
    String photo = photo(order);
    as("sales-support")
        .post(
            "/api/orders/" + order + "/attachments?name=scan.txt",
            "a scan",
            "Content-Type",
            "text/plain")
        .expect(201);

    assertThat(as("customer-service").get(path(order)).expect(200).items("id"))
        .containsExactly(photo);
    assertThat(
            as("customer-service")
                .get(path(order) + "/" + photo)
                .expect(200)
                .header("Content-Type"))
        .isEqualTo("image/tiff");
    assertThat(as(unique("rep"), "sales-rep").get(path(order)).status()).isEqualTo(404);
    assertThat(as("warehouse").get(path(order)).status()).isEqualTo(403);
    assertThat(as("sales-support").post(path(order), PICTURE).status()).isEqualTo(405);
  }

  @Test
  void whoeverHasTheComplaintSeesThemUntilItIsOver() {
    String order = orders.received();
    String photo = photo(order);
    String complaint = unique("complaint");
    TestHttp first = as("first-" + complaint, "sales-rep");
    TestHttp second = as("second-" + complaint, "account-manager");
    assertThat(first.get(path(order)).status()).isEqualTo(404);

    tells(
        complaint,
        1,
        "Opened",
        ",\"customerId\":\"c\",\"orderId\":\"%s\",\"handler\":\"%s\""
            .formatted(order, handler("first", complaint)));
    await().until(() -> first.get(path(order)).status() == 200);
    assertThat(first.get(path(order) + "/" + photo).status()).isEqualTo(200);
    assertThat(first.get("/api/orders/" + order).status()).as("nothing else").isEqualTo(404);
    assertThat(second.get(path(order)).status()).isEqualTo(404);

    tells(complaint, 2, "Assigned", ",\"handler\":\"%s\"".formatted(handler("second", complaint)));
    await().until(() -> second.get(path(order)).status() == 200);
    assertThat(first.get(path(order)).status()).isEqualTo(404);
    Answer of = as("second-" + complaint, "warehouse").get(path(order));
    assertThat(of.status()).as("no role that reads files").isEqualTo(403);

    tells(complaint, 3, "Closed", "");
    await().until(() -> second.get(path(order)).status() == 404);
  }

  private static String handler(String who, String complaint) {
    return "DEMO-" + who + "-" + complaint;
  }

  /** CMP-19: a return shows at the complaint that it names, so that is one of the same customer. */
  @Test
  void aReturnNamesNoComplaintOfAnotherCustomer() {
    AReturn returns = new AReturn(this);
    String order = returns.signedOrder();
    String customer = orders.get(order).text("customer/id");
    String others = unique("complaint");
    String theirs = unique("complaint");
    tells(
        others,
        1,
        "Opened",
        ",\"customerId\":\"somebody-else\",\"orderId\":\"%s\",\"handler\":\"%s\""
            .formatted(order, handler("first", others)));
    tells(theirs, 1, "Opened", ",\"customerId\":\"%s\"".formatted(customer));
    String body = AReturn.body(order, "RETURN", 1);

    await().until(() -> as("first-" + others, "sales-rep").get(path(order)).status() == 200);
    assertThat(asks(body, others).expect(400).raw().body()).contains("complaintId", "CMP-19");
    asks(body, theirs).expect(201);
    asks(body, unique("complaint")).expect(201);
  }

  private Answer asks(String body, String complaint) {
    return as("sales-support")
        .post(
            AReturn.PATH,
            body.replaceFirst("\\{", "{\"complaintId\":\"%s\",".formatted(complaint)));
  }
}
