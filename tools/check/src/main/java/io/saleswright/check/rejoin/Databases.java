package io.saleswright.check.rejoin;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.saleswright.check.rules.Landscape;
import io.saleswright.system.Place;
import org.bson.BsonDocument;

/**
 * The databases of all services, for reading and writing.
 *
 * @param client writes as the services do: acknowledged by a majority, on disk
 */
record Databases(MongoClient client, Landscape landscape) {

  MongoCollection<BsonDocument> collection(Place place) {
    return client
        .getDatabase(landscape.database(place.service()))
        .getCollection(place.collection(), BsonDocument.class);
  }

  /** Whether a service has ever worked on its database. */
  boolean has(String service) {
    return client.getDatabase(landscape.database(service)).listCollectionNames().first() != null;
  }
}
