package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Promise;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;

/** A world that is sound, which a test spoils in one place to see what the checker tells. */
abstract class CheckedWorld {

  final World world = new World();

  @AfterEach
  void close() {
    world.close();
  }

  final void waitInOutbox(String since) {
    world.events(World.ORDERS).removeLast();
    world.collection("order", "timeline").deleteMany(typeOf("order.OrderShipped.v1"));
    world.set("contract", "orderProgress", "o-1", "seen.0.sequence", "1");
    world.set("finance", "order-books", "o-1", "seen.0.sequence", "1");
    world.set("order", "orders", "o-1", "outbox", "[{\"seq\":4}]");
    world.set("order", "orders", "o-1", "pendingSince", "{\"$date\":\"" + since + "\"}");
  }

  static BsonDocument typeOf(String type) {
    return new BsonDocument("type", new BsonString(type));
  }

  final void assertOnly(Promise promise, String subject, String problem) throws Exception {
    Report report = world.check();

    assertThat(report.violations()).containsExactly(violation(promise, subject, problem));
    assertThat(report.sound()).isFalse();
  }

  static Report.Violation violation(Promise promise, String subject, String problem) {
    return new Report.Violation(promise.text(), subject, problem);
  }
}
