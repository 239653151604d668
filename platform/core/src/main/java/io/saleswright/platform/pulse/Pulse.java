package io.saleswright.platform.pulse;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the store for the signs of all that a service looks for, with one command however many there
 * are. One beat comes after the other.
 */
public final class Pulse {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  private final MongoDatabase database;
  private final InstantSource time;
  private final Supplier<? extends Iterable<? extends Watched>> watched;
  private boolean singly;

  /**
   * @param database the service's database, with the concerns of design 3
   * @param watched all that is looked for
   */
  public Pulse(
      MongoDatabase database,
      InstantSource time,
      Supplier<? extends Iterable<? extends Watched>> watched) {
    this.database = database;
    this.time = time;
    this.watched = watched;
  }

  /**
   * Asks once, and tells everybody.
   *
   * @throws com.mongodb.MongoException when the store does not answer; then nobody is told
   */
  public synchronized void beat() {
    Instant now = time.instant();
    List<Watched> all = new ArrayList<>();
    Set<Sign> asked = new LinkedHashSet<>();
    for (Watched one : watched.get()) {
      all.add(one);
      asked.addAll(one.signs(now));
    }
    Set<Sign> shown = asked.isEmpty() ? Set.of() : shown(List.copyOf(asked));
    all.forEach(one -> one.told(shown));
  }

  private Set<Sign> shown(List<Sign> signs) {
    if (singly) {
      return oneByOne(signs);
    }
    try {
      return together(signs);
    } catch (MongoCommandException e) {
      if (!Unions.areUnknown(e)) {
        throw e;
      }
      LOG.warn(
          "the server can't ask several collections at once, so each is asked by itself: {}",
          e.getErrorMessage());
      singly = true;
      return oneByOne(signs);
    }
  }

  /** Each sign is counted to one, under its number. */
  private Set<Sign> together(List<Sign> signs) {
    List<Bson> pipeline = new ArrayList<>(counted(signs, 0));
    for (int i = 1; i < signs.size(); i++) {
      pipeline.add(Aggregates.unionWith(signs.get(i).collection(), counted(signs, i)));
    }
    Set<Sign> shown = new HashSet<>();
    // All fit into the first reply, so that no second command asks for the rest.
    for (BsonDocument found :
        collection(signs.getFirst()).aggregate(pipeline).batchSize(signs.size() + 1)) {
      shown.add(signs.get(Integer.parseInt(found.getFirstKey().substring(1))));
    }
    return shown;
  }

  private static List<Bson> counted(List<Sign> signs, int number) {
    return List.of(
        Aggregates.match(signs.get(number).filter()),
        Aggregates.limit(1),
        Aggregates.count("s" + number));
  }

  private Set<Sign> oneByOne(List<Sign> signs) {
    Set<Sign> shown = new HashSet<>();
    for (Sign sign : signs) {
      if (collection(sign).find(sign.filter()).projection(Projections.include("_id")).first()
          != null) {
        shown.add(sign);
      }
    }
    return shown;
  }

  private MongoCollection<BsonDocument> collection(Sign sign) {
    return database.getCollection(sign.collection(), BsonDocument.class);
  }
}
