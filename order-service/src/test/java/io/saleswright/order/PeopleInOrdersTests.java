package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.testkit.TestHttp.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People at customers are kept in orders as long as something needs them (SEC-03). */
class PeopleInOrdersTests extends OrderServiceFixture {

  @Autowired private MongoDatabase database;
  @Autowired private List<UnfinishedWork> unfinished;

  private final AnOrder orders = new AnOrder(this);

  @Test
  void ofAnOrderThatIsOverGoAfterTheTimeOfThePolicy() {
    String id = cancelled();
    Answer before = orders.get(id);
    Document kept = delivery(id);
    assertThat(kept.getString("consignee")).isNotEmpty().isNotEqualTo("-");

    assertThat(work().unfinished(lookIn(35))).doesNotContainKey(id);
    work().finish(id, Cause.internal("order", monthsFromNow(35)));
    assertThat(delivery(id)).isEqualTo(kept);

    assertThat(work().unfinished(lookIn(37))).containsKey(id);
    work().finish(id, Cause.internal("order", monthsFromNow(37)));

    assertThat(delivery(id).values()).containsOnly("-");
    Answer after = orders.get(id);
    assertThat(after.text("state")).isEqualTo("CANCELLED");
    assertThat(after.etag()).isEqualTo(before.etag());
    assertThat(work().unfinished(lookIn(37))).doesNotContainKey(id);
    assertThat(stored(id).toJson()).doesNotContain(kept.getString("consignee"));
  }

  @Test
  void ofAnOrderThatIsNotOverStay() {
    String id = orders.received();

    assertThat(work().unfinished(lookIn(99))).doesNotContainKey(id);
  }

  @Test
  void ofAnOrderOfAnEarlierReleaseGoAsWell() {
    String id = cancelled();
    database
        .getCollection("orders")
        .updateOne(Filters.eq("_id", id), Updates.unset("state.people"));

    assertThat(work().unfinished(lookIn(37))).containsKey(id);
    work().finish(id, Cause.internal("order", monthsFromNow(37)));

    assertThat(delivery(id).values()).containsOnly("-");
    assertThat(work().unfinished(lookIn(37))).doesNotContainKey(id);
  }

  private String cancelled() {
    String id = orders.received();
    orders.post("sales-support", id, "cancellation", "{\"reason\":\"doubled\"}").expect(200);
    return id;
  }

  private Document stored(String id) {
    return Objects.requireNonNull(
        database.getCollection("orders").find(Filters.eq("_id", id)).first());
  }

  private Document delivery(String id) {
    return stored(id).getEmbedded(List.of("state", "content", "delivery"), Document.class);
  }

  private UnfinishedWork work() {
    return unfinished.stream()
        .filter(each -> each.name().equals("people in orders of long ago"))
        .findFirst()
        .orElseThrow();
  }

  private static Look lookIn(int months) {
    return new Look(monthsFromNow(months), CLOCK.instant(), Set.of(), 10_000);
  }

  private static Instant monthsFromNow(int months) {
    return CLOCK.instant().atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
  }
}
