package io.saleswright.local.demo;

import java.time.Duration;
import java.util.Map;

/**
 * What becomes of the remark with which the customer signed: the complaint that it opened by
 * itself, up to the customer's word that it is solved.
 */
final class ComplaintStory {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String OWNER = "customer-service";

  private final Cast cast;
  private final String order;

  ComplaintStory(Cast cast, String order) {
    this.cast = cast;
    this.order = order;
  }

  /**
   * Plays it.
   *
   * @return the number of the complaint
   */
  String play() throws InterruptedException {
    String id =
        cast.sees(
                "sales-support",
                "/api/complaints?orderId=" + order,
                "the complaint to be opened by the remark",
                body -> !body.path("items").isEmpty(),
                LIMIT)
            .at("/items/0/id")
            .asString();
    String path = "/api/complaints/" + id;
    cast.does(OWNER, "takes over the complaint that the remark opened", path + "/take-over", null);
    cast.does(
        OWNER,
        "answers the customer on the phone",
        path + "/replies",
        Map.of("channel", "PHONE", "text", "Demo: we look into it"));
    answered(path);
    cast.does(
        OWNER,
        "says what was done",
        path + "/resolution",
        Map.of("text", "Demo: the pump was found sound, and a new box sent"));
    cast.triesInVain(OWNER, "closes it before the customer is asked", path + "/closing", "CMP-05");
    cast.does(
        "sales-support",
        "asks the customer, who is content",
        path + "/revisits",
        Map.of("solved", true, "score", 5));
    return cast.does(OWNER, "closes the complaint", path + "/closing", null)
        .body()
        .at("/summary/number")
        .asString();
  }

  private void answered(String path) throws InterruptedException {
    String asked = path + "/investigations";
    cast.does(
        OWNER,
        "asks the warehouse what happened",
        asked,
        Map.of("department", "LOGISTICS", "text", "Demo: how was it packed?"));
    cast.does(
        "warehouse",
        "answers that a box fell",
        asked + "/1/finding",
        Map.of("text", "Demo: the box fell while loading"));
  }
}
