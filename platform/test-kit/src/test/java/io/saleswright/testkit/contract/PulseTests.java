package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.saleswright.platform.pulse.Pulse;
import io.saleswright.platform.pulse.Sign;
import io.saleswright.platform.pulse.Watched;
import io.saleswright.testkit.CommandCount;
import io.saleswright.testkit.TestStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One question for the signs of all that is watched. */
class PulseTests {

  private static final Sign OPEN = new Sign("letters", Filters.eq("open", true));
  private static final Sign TORN = new Sign("letters", Filters.eq("torn", true));
  private static final Sign HEAVY = new Sign("parcels", Filters.gt("weight", 10));
  private static final Sign NOWHERE = new Sign("nowhere", Filters.gt("weight", 10));

  private final CommandCount counting = new CommandCount();
  private final CommandCount.Watch commands = counting.watch();
  private final MongoClient client = counting.client();
  private final MongoDatabase database = client.getDatabase(TestStore.freshName());
  private final Watcher letters = new Watcher(List.of(OPEN, TORN));
  private final Watcher parcels = new Watcher(List.of(HEAVY, NOWHERE));

  /** Keeps what it was told. */
  private static final class Watcher implements Watched {

    private final List<Sign> signs;
    private Set<Sign> shown = Set.of();

    Watcher(List<Sign> signs) {
      this.signs = signs;
    }

    @Override
    public List<Sign> signs(Instant now) {
      return signs;
    }

    @Override
    public void told(Set<Sign> told) {
      shown = told;
    }
  }

  private Pulse pulse(MongoDatabase store) {
    put("letters", "{torn: true}");
    put("letters", "{torn: true}");
    put("parcels", "{weight: 11}");
    commands.forget();
    return new Pulse(store, () -> Instant.EPOCH, () -> List.of(letters, parcels));
  }

  private void put(String collection, String document) {
    database.getCollection(collection, BsonDocument.class).insertOne(BsonDocument.parse(document));
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void tellsEverybodyWhatShows() {
    pulse(database).beat();

    assertThat(letters.shown).containsExactlyInAnyOrder(TORN, HEAVY);
    assertThat(parcels.shown).isEqualTo(letters.shown);
    assertThat(commands.sent()).hasToString("[aggregate letters]");
  }

  @Test
  void asksForNothingWhereNothingIsWatched() {
    new Pulse(database, () -> Instant.EPOCH, List::of).beat();

    assertThat(commands.sent()).isEmpty();
  }

  @Test
  void asksSignBySignWhereTheServerHasNoUnions() {
    Pulse pulse = pulse(withoutUnions(database));

    pulse.beat();
    pulse.beat();

    assertThat(letters.shown).containsExactlyInAnyOrder(TORN, HEAVY);
    assertThat(commands.sent()).hasSize(8).allMatch(sent -> sent.name().equals("find"));
  }

  @Test
  void takesACountOfNothingForNothing() {
    put("letters", "{s0: 0}");
    put("letters", "{s1: 1}");
    Pulse pulse = pulse(answering(database));

    pulse.beat();

    assertThat(letters.shown).containsExactly(TORN);
  }

  @Test
  void tellsTheOthersWhenOneCanNotSayWhatItLooksFor() {
    Watched broken =
        new Watched() {
          @Override
          public List<Sign> signs(Instant now) {
            throw new IllegalStateException("broken");
          }

          @Override
          public void told(Set<Sign> shown) {}
        };
    put("letters", "{torn: true}");
    Pulse pulse = new Pulse(database, () -> Instant.EPOCH, () -> List.of(broken, letters));

    assertThatThrownBy(pulse::beat).hasMessage("broken");

    assertThat(letters.shown).containsExactly(TORN);
  }

  /** A database that counts nothing as zero: its answers are what lies among the letters. */
  private static MongoDatabase answering(MongoDatabase real) {
    MongoCollection<BsonDocument> answers = real.getCollection("letters", BsonDocument.class);
    return proxy(
        MongoDatabase.class,
        real,
        "getCollection",
        _ ->
            proxy(
                MongoCollection.class,
                answers,
                "aggregate",
                _ ->
                    answers.aggregate(
                        List.of(
                            Aggregates.match(
                                Filters.or(Filters.exists("s0"), Filters.exists("s1"))),
                            Aggregates.project(Projections.excludeId())))));
  }

  /** A database that refuses every aggregation, as a server does that does not know the stage. */
  private static MongoDatabase withoutUnions(MongoDatabase real) {
    return proxy(
        MongoDatabase.class,
        real,
        "getCollection",
        arguments ->
            proxy(
                MongoCollection.class,
                real.getCollection((String) arguments[0], BsonDocument.class),
                "aggregate",
                _ -> {
                  throw new MongoCommandException(
                      new BsonDocument("ok", new BsonInt32(0))
                          .append("code", new BsonInt32(40324))
                          .append(
                              "errmsg",
                              new BsonString("Unrecognized pipeline stage name: '$unionWith'")),
                      new ServerAddress());
                }));
  }

  private interface Answer {
    Object to(Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T real, String method, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            PulseTests.class.getClassLoader(),
            new Class<?>[] {type},
            (_, called, arguments) -> {
              if (called.getName().equals(method)) {
                return answer.to(arguments);
              }
              try {
                return called.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
