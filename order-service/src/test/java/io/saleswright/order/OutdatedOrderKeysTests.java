package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders that an earlier release wrote are found as orders are found now (ORD-40). */
class OutdatedOrderKeysTests extends OrderServiceFixture {

  @Autowired private MongoDatabase database;
  @Autowired private List<UnfinishedWork> unfinished;

  @Test
  void keysAreMadeForOrdersOfAnEarlierRelease() {
    Answer order = new AnOrder(this).get(new AnOrder(this).received());
    String number = order.text("/number");
    database
        .getCollection("orders")
        .updateOne(Filters.eq("_id", order.id()), Updates.unset("state.search"));

    UnfinishedWork work =
        unfinished.stream()
            .filter(each -> each.name().equals("orders with outdated keys"))
            .findFirst()
            .orElseThrow();
    Look look = new Look(CLOCK.instant(), CLOCK.instant(), Set.of(), 10_000);
    // The service's own sweep may be there before, or at the same time.
    work.finish(order.id(), Cause.internal("order", CLOCK.instant().plusSeconds(60)));

    await("keys of the order")
        .untilAsserted(() -> assertThat(found(number)).containsExactly(order.id()));
    assertThat(work.unfinished(look)).doesNotContainKey(order.id());
    assertThat(
            as("sales-support")
                .get("/api/orders?number=" + number)
                .expect(200)
                .text("/items/0/changedAt"))
        .isEqualTo(
            database
                .getCollection("orders")
                .find(Filters.eq("_id", order.id()))
                .map(stored -> stored.get("created", Document.class).getDate("at").toInstant())
                .first()
                .toString());
  }

  private List<String> found(String number) {
    return as("sales-support").get("/api/orders?number=" + number).expect(200).items("id");
  }
}
