package io.saleswright.platform.deputies;

import io.saleswright.platform.messaging.Subscription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Takes what the staff directory tells, with only the fields that approvals and desks need. */
final class DirectoryEvents {

  private DirectoryEvents() {}

  /** What is read of performance.StaffJoined.v1, which also ends that somebody leaves. */
  record Joined(String staffId, @Nullable String supervisor, List<String> roles) {

    BsonDocument fields() {
      return post(supervisor, roles).append(DirectoryCopy.LAST_DAY, BsonNull.VALUE);
    }
  }

  /** What is read of performance.StaffChanged.v1. */
  record Changed(String staffId, @Nullable String supervisor, List<String> roles) {

    BsonDocument fields() {
      return post(supervisor, roles);
    }
  }

  /** Some days, the first and the last included. */
  record Days(LocalDate from, LocalDate until) {

    BsonDocument document() {
      return new BsonDocument(DirectoryCopy.FROM, text(from))
          .append(DirectoryCopy.UNTIL, text(until));
    }
  }

  /** What is read of performance.AbsenceTold.v1. */
  record Away(String staffId, List<Days> absences) {

    BsonDocument fields() {
      return new BsonDocument(
          DirectoryCopy.ABSENCES, new BsonArray(absences.stream().map(Days::document).toList()));
    }
  }

  /** Somebody who stands in. */
  record StandIn(String deputy, Days during) {

    BsonDocument document() {
      return during.document().append(DirectoryCopy.DEPUTY, new BsonString(deputy));
    }
  }

  /** What is read of performance.DeputyNamed.v1. */
  record Named(String staffId, List<StandIn> deputies) {

    BsonDocument fields() {
      return new BsonDocument(
          DirectoryCopy.DEPUTIES, new BsonArray(deputies.stream().map(StandIn::document).toList()));
    }
  }

  /** What is read of performance.StaffLeft.v1. */
  record Left(String staffId, LocalDate lastDay) {

    BsonDocument fields() {
      return new BsonDocument(DirectoryCopy.LAST_DAY, text(lastDay));
    }
  }

  /**
   * The subscription of a service.
   *
   * @param consumer its name, {@code <service>.staff}
   */
  static Subscription subscription(String consumer, DirectoryCopy copy) {
    return Subscription.named(consumer)
        .to("performance.staff.v1", "staffId")
        .on(
            "performance.StaffJoined.v1",
            Joined.class,
            event -> copy.learn(event.subject(), event.sequence(), event.data().fields()))
        .on(
            "performance.StaffChanged.v1",
            Changed.class,
            event -> copy.learn(event.subject(), event.sequence(), event.data().fields()))
        .on(
            "performance.AbsenceTold.v1",
            Away.class,
            event -> copy.learn(event.subject(), event.sequence(), event.data().fields()))
        .on(
            "performance.DeputyNamed.v1",
            Named.class,
            event -> copy.learn(event.subject(), event.sequence(), event.data().fields()))
        .on(
            "performance.StaffLeft.v1",
            Left.class,
            event -> copy.learn(event.subject(), event.sequence(), event.data().fields()));
  }

  private static BsonDocument post(@Nullable String supervisor, List<String> roles) {
    return new BsonDocument(DirectoryCopy.ROLES, texts(roles))
        .append(
            DirectoryCopy.SUPERVISOR,
            supervisor == null ? BsonNull.VALUE : new BsonString(supervisor));
  }

  private static BsonArray texts(List<String> all) {
    List<BsonValue> texts = new ArrayList<>();
    all.forEach(one -> texts.add(new BsonString(one)));
    return new BsonArray(texts);
  }

  private static BsonString text(LocalDate day) {
    return new BsonString(day.toString());
  }
}
