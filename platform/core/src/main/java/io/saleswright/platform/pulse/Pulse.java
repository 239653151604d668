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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the store for the signs of all that a service looks for, with one command however many there
 * are. One beat comes after the other.
 */
public final class Pulse {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

  /** So many refusals in a row are not those of a collection but of the store. */
  private static final int MOST_REFUSALS = 3;

  private final MongoDatabase database;
  private final InstantSource time;
  private final Supplier<? extends Iterable<? extends Watched>> watched;
  private boolean singly;
  private @Nullable RuntimeException failure;

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
   * Asks once, and tells everybody. Who can't say what they look for, or can't be told, holds up
   * nobody else.
   *
   * @throws com.mongodb.MongoException when the store does not answer; then nobody is told
   * @throws RuntimeException of the last one that failed, after all others were told
   */
  public synchronized void beat() {
    Instant now = time.instant();
    failure = null;
    Set<Sign> asked = new LinkedHashSet<>();
    List<Watched> all = new ArrayList<>();
    for (Watched one : watched.get()) {
      apart(() -> {
        asked.addAll(one.signs(now));
        all.add(one);
      });
    }
    Set<Sign> shown = asked.isEmpty() ? Set.of() : shown(List.copyOf(asked));
    all.forEach(one -> apart(() -> one.told(shown)));
    if (failure != null) {
      throw failure;
    }
  }

  private void apart(Runnable part) {
    try {
      part.run();
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private Set<Sign> shown(List<Sign> signs) {
    if (singly) {
      return oneByOne(signs);
    }
    try {
      return together(signs);
    } catch (MongoCommandException e) {
      if (Unions.areUnknown(e)) {
        LOG.warn(
            "the server can't ask several collections at once, so each is asked by itself: {}",
            e.getErrorMessage());
        singly = true;
      }
      // It may be the trouble of one collection, which holds up none of the others.
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
      String number = found.getFirstKey();
      // Some servers count nothing as zero, where others answer nothing.
      if (found.getNumber(number).longValue() > 0) {
        shown.add(signs.get(Integer.parseInt(number.substring(1))));
      }
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
    int refusals = 0;
    for (Sign sign : signs) {
      try {
        if (isThere(sign)) {
          shown.add(sign);
        }
        refusals = 0;
      } catch (MongoCommandException e) {
        refusals++;
        if (refusals == MOST_REFUSALS) {
          throw e;
        }
        // Whoever looks for it finds out, and tells what is wrong.
        shown.add(sign);
      }
    }
    return shown;
  }

  private boolean isThere(Sign sign) {
    return collection(sign).find(sign.filter()).projection(Projections.include("_id")).first()
        != null;
  }

  private MongoCollection<BsonDocument> collection(Sign sign) {
    return database.getCollection(sign.collection(), BsonDocument.class);
  }
}
