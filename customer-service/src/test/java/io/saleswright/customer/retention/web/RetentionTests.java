package io.saleswright.customer.retention.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.dealer;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.customer.fixtures.OrderEventData;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Personal data has an end (SEC-03): listed when it is due, erased by decision, from all places.
 */
class RetentionTests extends RunningService {

  private static final String CUSTOMERS = "/api/customers";
  private static final String DUE = CUSTOMERS + "/contact-erasures-due?limit=200";
  private static final String ORDERS = "order.orders.v1";
  private static final Instant LONG_AGO = Instant.parse("2023-11-22T02:00:00Z");

  @Autowired private MongoDatabase database;

  @BeforeEach
  void ordersCanBeTold() {
    TestBroker.createTopic(ORDERS);
  }

  @Test
  void filesThatNothingNeedsContactsOfAreListed() {
    String old = untouchedSince(LONG_AGO);
    String fresh = untouchedSince(Instant.parse("2023-11-24T02:00:00Z"));
    String buying = untouchedSince(LONG_AGO);
    TestBroker.publish(
        ORDERS,
        TestEvent.of(
            "order.OrderPlaced.v1",
            buying,
            1,
            OrderEventData.placed(buying, buying, uniqueName(), "10")));
    await()
        .until(
            () -> as("auditor").get(CUSTOMERS + "/" + buying + "/purchases").items("orderId"),
            found -> found.contains(buying));

    List<String> due = as("support-supervisor").get(DUE).expect(200).items("id");

    assertThat(due).contains(old).doesNotContain(fresh, buying);
    assertThat(asLeaderOf("elsewhere", "sales-manager").get(DUE).expect(200).items("id")).isEmpty();
    for (String role : List.of("sales-support", "sales-rep", "auditor", "finance")) {
      as(role).get(DUE).expect(403);
    }
  }

  @Test
  void erasureLeavesNoPersonBehind() {
    String first = phone();
    String second = phone();
    Answer file = as("sales-support").post(CUSTOMERS, company("甲 " + uniqueName(), "South", first));
    String path = CUSTOMERS + "/" + file.id();
    as("sales-support")
        .put(path, company("乙 " + uniqueName(), "South", second), "If-Match", "\"1\"")
        .expect(200);
    as("sales-support")
        .put(path, company("丙 " + uniqueName(), "South", second), "If-Match", "\"2\"")
        .expect(200);

    Answer erased =
        as("support-supervisor")
            .post(
                path + "/contact-erasure",
                "{\"reason\": \"no business for three years\"}",
                "If-Match",
                "\"3\"")
            .expect(200);

    assertThat(erased.body().path("contacts")).isEmpty();
    String edits = as("sales-support").get(path + "/edits").expect(200).raw().body();
    assertThat(edits).doesNotContain(first, second, "李娜", "@huaxia.example");
    assertThat(edits).contains("no business for three years", "contacts[0].phone");
    assertThat(as("sales-support").get(CUSTOMERS + "?q=" + second).expect(200).items("id"))
        .isEmpty();
    assertThat(
            database.getCollection("customers").find(Filters.eq("_id", file.id())).first().toJson())
        .doesNotContain(first, second.replace("-", ""), "李娜");
    as("sales-support")
        .post(path + "/contact-erasure", "{\"reason\": \"none\"}", "If-Match", erased.etag())
        .expect(403);
  }

  @Test
  void storeOfADealerStaysWithoutWhoRunsIt() {
    Answer file =
        as("sales-support").post(CUSTOMERS, dealer("东方店 " + uniqueName(), "3F")).expect(201);

    Answer erased =
        as("sales-manager")
            .post(
                CUSTOMERS + "/" + file.id() + "/contact-erasure",
                "{\"reason\": \"closed\"}",
                "If-Match",
                file.etag())
            .expect(200);

    assertThat(erased.body().path("dealer").propertyNames())
        .containsExactlyInAnyOrder("address", "floor", "freightForwarder");
    assertThat(erased.text("/dealer/address")).isEqualTo("南京路 88 号");
  }

  private String untouchedSince(Instant moment) {
    String id = as("sales-support").post(CUSTOMERS, company()).expect(201).id();
    database
        .getCollection("customers")
        .updateOne(Filters.eq("_id", id), Updates.set("changed.at", Date.from(moment)));
    return id;
  }
}
