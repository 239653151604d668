package io.saleswright.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class RewritingTests {

  private static final Rewriting REWRITING =
      new Rewriting(Map.of("order-1", "order-2", "Old & Co", "New & Co"), Duration.ofHours(1));

  @Test
  void replacesTextsHoweverDeepTheyLie() {
    assertThat(
            REWRITING.apply(
                BsonDocument.parse(
                    """
                    {"_id": "order-1", "state": {"customer": {"name": "Old & Co"}},
                     "outbox": [{"subject": "order-1"}], "names": ["Old & Co", "Other"]}
                    """)))
        .isEqualTo(
            BsonDocument.parse(
                """
                {"_id": "order-2", "state": {"customer": {"name": "New & Co"}},
                 "outbox": [{"subject": "order-2"}], "names": ["New & Co", "Other"]}
                """));
  }

  @Test
  void leavesTextsThatOnlyContainOne() {
    BsonDocument document = BsonDocument.parse("{\"note\": \"see order-1\"}");

    assertThat(REWRITING.apply(document)).isEqualTo(document);
  }

  @Test
  void shiftsWhenItWasWrittenAndNoDayOrDeadline() {
    assertThat(
            REWRITING.apply(
                BsonDocument.parse(
                    """
                    {"created": {"at": {"$date": "2026-11-22T10:00:00Z"}},
                     "nextDue": {"$date": "2026-11-22T10:00:00Z"}, "version": 3}
                    """)))
        .isEqualTo(
            BsonDocument.parse(
                """
                {"created": {"at": {"$date": "2026-11-22T09:00:00Z"}},
                 "nextDue": {"$date": "2026-11-22T10:00:00Z"}, "version": 3}
                """));
  }

  @Test
  void givesEntriesOfATimeLineIdentitiesOfTheirOwn() {
    BsonDocument order =
        BsonDocument.parse("{\"_id\": \"order-1\", \"state\": {\"number\": \"7\"}}");
    BsonDocument entry = BsonDocument.parse("{\"_id\": \"event-1\", \"order\": \"order-1\"}");
    OrderRecord real = new OrderRecord(order, List.of(entry), order);

    OrderRecord copy = real.rewritten(REWRITING);

    assertThat(copy.id()).isEqualTo("order-2");
    assertThat(copy.number()).isEqualTo("7");
    assertThat(copy.timeline().getFirst().getString("order").getValue()).isEqualTo("order-2");
    assertThat(copy.timeline().getFirst().getString("_id").getValue()).isNotEqualTo("event-1");
    assertThat(entry.getString("_id").getValue()).isEqualTo("event-1");
  }
}
