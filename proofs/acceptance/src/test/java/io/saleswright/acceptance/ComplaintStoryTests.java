package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static io.saleswright.acceptance.SalesStory.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of what went wrong, on the whole stack (CMP-05, CMP-16, CMP-21). */
class ComplaintStoryTests {

  private static final String OWNER = "customer-service";

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aRemarkAtTheSignOffBecomesAComplaintThatTheCustomersWordCloses() {
    SalesStory story =
        SalesStory.begin()
            .placed("{\"kind\":\"PREPAID\"}")
            .verified()
            .approved()
            .exempted()
            .released()
            .made()
            .prepared();
    story.paid("339.00");
    story.shipmentReleased().dispatched().signedWith("one chair is scratched");

    String id =
        soon()
            .until(
                () ->
                    as("sales-support")
                        .get("/api/complaints?orderId=" + story.order())
                        .text("items/0/id"),
                found -> !found.isEmpty());
    does(OWNER, id, "take-over", "");
    does(OWNER, id, "replies", "{\"channel\":\"PHONE\",\"text\":\"we look into it\"}");
    does(OWNER, id, "investigations", "{\"department\":\"PRODUCTION\",\"text\":\"why?\"}");
    does("production", id, "investigations/1/finding", "{\"text\":\"a loose screw\"}");
    does(OWNER, id, "resolution", "{\"text\":\"another chair was sent\"}");
    assertThat(as(OWNER).post(path(id, "closing"), "").text("rule")).isEqualTo("CMP-05");
    does("sales-support", id, "revisits", "{\"solved\":true,\"score\":5}");
    does(OWNER, id, "closing", "");

    String file = "/api/customers/" + story.customer() + "/complaints";
    soon()
        .until(
            () -> as("sales-rep").get(file).text("items/0/state"), state -> state.equals("CLOSED"));
  }

  private static void does(String role, String id, String what, String body) {
    as(role).post(path(id, what), body).expect(200);
  }

  private static String path(String id, String what) {
    return "/api/complaints/" + id + "/" + what;
  }
}
