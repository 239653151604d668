package io.saleswright.check.rules;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.saleswright.system.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** The services' stores, for reading only. */
public final class Stores {

  private static final int BATCH = 500;

  private final MongoClient client;
  private final Landscape landscape;

  /** The stores of a landscape. */
  public Stores(MongoClient client, Landscape landscape) {
    this.client = client;
    this.landscape = landscape;
  }

  /** Whose stores these are. */
  public Landscape landscape() {
    return landscape;
  }

  /** Shows every document of a collection once, a batch at a time. */
  public void forEach(Place place, Consumer<BsonDocument> reader) {
    collection(place).find().batchSize(BATCH).forEach(reader);
  }

  /** Shows every document of a collection in the order of their ids. */
  void inOrder(Place place, Consumer<BsonDocument> reader) {
    collection(place).find().sort(Sorts.ascending("_id")).batchSize(BATCH).forEach(reader);
  }

  /** Which of these values a field has in some document of a collection. */
  Set<String> values(Place place, String field, Collection<String> candidates) {
    return candidates.isEmpty()
        ? Set.of()
        : collection(place)
            .find(Filters.in(field, candidates))
            .projection(Projections.include(field))
            .map(document -> document.getString(field).getValue())
            .into(new HashSet<>());
  }

  /** The documents with these ids, by id; those that do not exist are left out. */
  Map<String, BsonDocument> find(Place place, Collection<String> ids) {
    Map<String, BsonDocument> found = new HashMap<>();
    if (!ids.isEmpty()) {
      collection(place)
          .find(Filters.in("_id", ids))
          .forEach(document -> found.put(document.getString("_id").getValue(), document));
    }
    return found;
  }

  /** Shows the documents that match, a batch at a time. */
  void matching(Place place, Bson filter, Consumer<BsonDocument> reader) {
    collection(place).find(filter).batchSize(BATCH).forEach(reader);
  }

  /** How many documents match. */
  long count(Place place, Bson filter) {
    return collection(place).countDocuments(filter);
  }

  private MongoCollection<BsonDocument> collection(Place place) {
    return client
        .getDatabase(landscape.database(place.service()))
        .getCollection(place.collection(), BsonDocument.class);
  }
}
