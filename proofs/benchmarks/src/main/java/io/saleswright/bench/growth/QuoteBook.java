package io.saleswright.bench.growth;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.bench.process.Store;
import io.saleswright.client.Poll;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonDocument;

/**
 * The quotes or contracts as they lie in the store of the contract service. Real ones are read
 * there, and copies of them are written there, so that a book of any size is made within a minute.
 * Not thread-safe.
 */
final class QuoteBook {

  private static final int BATCH = 500;
  private static final Duration LOOK = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

  private final MongoCollection<BsonDocument> papers;
  private int copies;

  /**
   * @param collection {@code quotes} or {@code contracts}
   */
  QuoteBook(Store store, String collection) {
    this.papers = store.getDatabase("contract").getCollection(collection, BsonDocument.class);
  }

  /**
   * Reads one when everything that it tells is published, so that nothing of a copy is.
   *
   * @throws IOException when that takes a minute
   */
  BsonDocument read(String id) throws IOException, InterruptedException {
    if (!Poll.until(() -> !found(id).containsKey("pendingSince"), LOOK, PATIENCE)) {
      throw new IOException("The events of " + id + " are not published");
    }
    return found(id);
  }

  private BsonDocument found(String id) {
    return Objects.requireNonNull(papers.find(Filters.eq("_id", id)).first());
  }

  /** Writes copies until there are so many, each a minute older than the one before. */
  void growTo(long size, Template template) {
    while (size() < size) {
      copy((int) Math.min(BATCH, size - size()), template);
    }
  }

  /**
   * Writes copies.
   *
   * @return their identities
   */
  List<String> copy(int count, Template template) {
    List<String> ids = new ArrayList<>();
    for (int done = 0; done < count; done += BATCH) {
      List<BsonDocument> batch = new ArrayList<>();
      while (batch.size() < Math.min(BATCH, count - done)) {
        batch.add(copy(template));
      }
      papers.insertMany(batch, IN_ANY_ORDER);
      batch.forEach(one -> ids.add(one.getString("_id").getValue()));
    }
    return ids;
  }

  private BsonDocument copy(Template template) {
    int number = copies++;
    BsonDocument original = template.of(number);
    BsonDocument state = original.getDocument("state");
    BsonDocument parties = state.getDocument("parties");
    String salesperson = parties.getDocument("holder").getString("salesperson").getValue();
    Map<String, String> texts = new HashMap<>();
    texts.put(original.getString("_id").getValue(), UUID.randomUUID().toString());
    texts.put(state.getString("number").getValue(), "COPY-" + number);
    texts.put(
        parties.getDocument("buyer").getString("customerId").getValue(), template.buyer(number));
    texts.put(salesperson, Firm.salesperson(number));
    texts.put("staff:" + salesperson, "staff:" + Firm.salesperson(number));
    return new Rewriting(texts, BETWEEN.multipliedBy(number)).apply(original);
  }

  /** What copies are made of. */
  interface Template {

    /** The document that the copy of this number is made of. */
    BsonDocument of(int number);

    /** Whose the copy of this number is. */
    String buyer(int number);
  }

  /** How many there are. */
  long size() {
    return papers.countDocuments();
  }

  /** Identities of the newest. */
  List<String> newest(int count) {
    return papers
        .find()
        .sort(Sorts.descending("created.at", "_id"))
        .projection(Projections.include("_id"))
        .limit(count)
        .map(paper -> paper.getString("_id").getValue())
        .into(new ArrayList<>());
  }

  /** The envelope of the one that stands at this place of the list, as far as it is ordered by. */
  BsonDocument at(long place) {
    return Objects.requireNonNull(
        papers
            .find()
            .sort(Sorts.descending("created.at", "_id"))
            .projection(Projections.include("created"))
            .skip((int) place)
            .limit(1)
            .first());
  }
}
